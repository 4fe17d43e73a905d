import {
  type Destination,
  type FailedTarget,
  grouped,
  type Manifest,
  systemNamespaces,
  type Target,
} from '../model/index.ts';
import type { Catalog } from './catalog.ts';
import { isOnTheWay } from './closest-target.ts';
import { type Delivery, deliveryOf } from './deliveries.ts';
import { foldersOf } from './folders-in-sight.ts';
import { dig, objectOf, stringOf } from './json.ts';
import { rolloutType } from './links/rollout-workloads.ts';
import type { Node } from './node.ts';
import type { UnknownLinks } from './unknown.ts';

/** How much the run has read of what an object may be joined to. */
export interface Sight {
  /** Everything: a reference that finds nothing is dangling. */
  readonly complete: boolean;
  /** What was not read, as a clause for messages; empty when nothing is known to be missing. */
  readonly unseen: string;
  /**
   * What was not read lies next to the object, or is what its selector names, or the kustomization next to it does not list
   * it: nothing can be said of what it refers to.
   */
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
  const joined = new Map<string, readonly Delivery[]>();
  const isLeftOut = leftOutOf(catalog);
  let gaps: ReadonlyMap<string, readonly Delivery[]> | undefined;
  const deliveriesInto = ({ cluster, namespace }: Destination): readonly Delivery[] => {
    gaps ??= gapsOf(context);
    const key = keyOf(cluster, namespace);
    const known = joined.get(key) ?? [...(gaps.get(key) ?? []), ...(gaps.get(keyOf(cluster, undefined)) ?? [])];
    joined.set(key, known);
    return known;
  };
  return ({ manifest }) => {
    const { destination, target } = manifest;
    const labels = labelsNamedBy(manifest);
    const deliveries = deliveriesInto(destination);
    const reason = (): string => {
      if (!isWhole || failed.length > 0) return 'not everything in the repository could be read';
      const delivery = deliveries.find(({ names }) => labels.some((label) => isLike(label, names))) ?? deliveries[0];
      if (delivery !== undefined) return `${delivery.title} deploys objects that are not in the repository`;
      if (arePodsElsewhere(destination.cluster)) return 'some namespaces are filled in later';
      return catalog.podMakers(destination).length === 0 ? 'nothing in the repository makes pods there' : '';
    };
    const unseen = reason();
    const complete = unseen === '' && !systemNamespaces.has(destination.namespace);
    const isNamed = deliveries.some(({ names }) => labels.some((label) => names.has(label)));
    return { complete, unseen, isUnread: isNamed || unread(target) || isLeftOut(target) };
  };
}

/**
 * Whether a file lies next to a kustomization, or next to resources of one, that does not list it: what that does to its
 * neighbours is not done to it.
 */
function leftOutOf({ nodes }: Catalog): (target: Target) => boolean {
  const kustomized = new Set<string>();
  for (const { manifest } of nodes) {
    if (manifest.target.kind !== 'kustomize') continue;
    kustomized.add(manifest.target.path);
    kustomized.add(folderOf(manifest.source));
  }
  return ({ traits, path }) => traits.isVerbatim && kustomized.has(folderOf(path));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
}

/** Labels by which charts and people name an application or its release. */
const naming = ['app.kubernetes.io/instance', 'app.kubernetes.io/name', 'app', 'release'] as const;

/** Names of applications and releases that the selector of a Service or a disruption budget asks for. */
function labelsNamedBy({ id: { kind }, value }: Manifest): readonly string[] {
  if (kind !== 'Service' && kind !== 'PodDisruptionBudget') return [];
  const selector = dig(value.spec, 'selector');
  const labels = objectOf(kind === 'Service' ? selector : dig(selector, 'matchLabels'));
  return naming.flatMap((key) => stringOf(labels[key]) ?? []);
}

/** One of the two names begins with the other: `logs` and `logs-collector`. */
function isLike(label: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => `${name}-`.startsWith(`${label}-`) || `${label}-`.startsWith(`${name}-`));
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
  return { title: `Rollout ${name}`, namespace, names: new Set([name]) };
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
