import { type Destination, type FailedTarget, grouped, systemNamespaces, type Target } from '../model/index.ts';
import type { Catalog } from './catalog.ts';
import { isOnTheWay } from './closest-target.ts';
import { type Delivery, deliveryOf } from './deliveries.ts';
import { foldersOf } from './folders-in-sight.ts';
import { dig } from './json.ts';
import { rolloutType } from './links/rollout-workloads.ts';
import type { Node } from './node.ts';
import type { UnknownLinks } from './unknown.ts';

/** How much the run has read of what an object may be joined to. */
export interface Sight {
  /** Everything: a reference that finds nothing is dangling. */
  readonly complete: boolean;
  /** What was not read, as a clause for messages; empty when nothing is known to be missing. */
  readonly unseen: string;
  /** What was not read lies next to the object: nothing can be said of what it refers to. */
  readonly isUnread: boolean;
}

export interface SightContext extends Pick<UnknownLinks, 'arePodsElsewhere'> {
  readonly catalog: Catalog;
  readonly linked: (node: Node, name: string) => readonly Node[];
  /** Every target was rendered here. */
  readonly isWhole: boolean;
  readonly failed: readonly FailedTarget[];
}

/** Answers for every object; what it needs is worked out when first asked for. */
export function sightOf(context: SightContext): (node: Pick<Node, 'manifest'>) => Sight {
  const { catalog, isWhole, failed, arePodsElsewhere } = context;
  const broken = [...new Set(failed.flatMap(({ target }) => target ?? []))];
  const unread = remembered((target) => broken.some((each) => isOnTheWay(each, target)));
  let gaps: ReadonlyMap<string, readonly Delivery[]> | undefined;
  const deliveryInto = ({ cluster, namespace }: Destination): Delivery | undefined => {
    gaps ??= gapsOf(context);
    return gaps.get(keyOf(cluster, namespace))?.[0] ?? gaps.get(keyOf(cluster, undefined))?.[0];
  };
  return ({ manifest: { destination, target } }) => {
    const reason = (): string => {
      if (!isWhole || failed.length > 0) return 'not everything in the repository could be read';
      const delivery = deliveryInto(destination);
      if (delivery !== undefined) return `${delivery.title} deploys objects that are not in the repository`;
      if (arePodsElsewhere(destination.cluster)) return 'some namespaces are filled in later';
      return catalog.podMakers(destination).length === 0 ? 'nothing in the repository makes pods there' : '';
    };
    const unseen = reason();
    const complete = unseen === '' && !systemNamespaces.has(destination.namespace);
    return { complete, unseen, isUnread: unread(target) };
  };
}

/** What is delivered from elsewhere, by cluster and namespace. */
function gapsOf({ catalog, linked }: SightContext): ReadonlyMap<string, readonly Delivery[]> {
  const folders = foldersOf(catalog.nodes);
  const found = catalog.nodes.flatMap((node) => {
    const delivery = deliveryOf(node, folders) ?? rolloutOf(node, linked);
    return delivery === undefined ? [] : [{ delivery, cluster: node.manifest.destination.cluster }];
  });
  const gaps = grouped(found, ({ delivery, cluster }) => [keyOf(cluster, delivery.namespace)]);
  return new Map([...gaps].map(([key, all]) => [key, all.map(({ delivery }) => delivery)]));
}

/** A Rollout whose pods are those of a workload that the run has not read. */
function rolloutOf(node: Node, linked: SightContext['linked']): Delivery | undefined {
  if (node.type !== rolloutType || dig(node.manifest.value.spec, 'workloadRef') === undefined) return undefined;
  if (linked(node, 'workloads').length > 0) return undefined;
  const { name, namespace } = node.manifest.id;
  return { title: `Rollout ${name}`, namespace };
}

function keyOf(cluster: string, namespace: string | undefined): string {
  return namespace === undefined ? cluster : `${cluster}\0${namespace}`;
}

function remembered(ask: (target: Target) => boolean): (target: Target) => boolean {
  const known = new Map<Target, boolean>();
  return (target) => {
    const answer = known.get(target) ?? ask(target);
    known.set(target, answer);
    return answer;
  };
}
