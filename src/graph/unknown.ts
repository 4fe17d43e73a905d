import { grouped, isUnknown, type JsonPath, type Manifest, podTemplatePath, touches } from '../model/index.ts';
import type { Catalog } from './catalog.ts';
import type { LinkContext } from './link.ts';
import { autoscalerTypes } from './links/autoscaler-workloads.ts';
import { rolloutType } from './links/rollout-workloads.ts';
import { endpointTypes } from './links/service-endpoints.ts';
import type { Node } from './node.ts';
import { isTypeUnknown, mayListEndpoints, mayRefer, referenceOf } from './unknown-reference.ts';

/** What values that are filled in later hide of the links between objects. */
export interface UnknownLinks {
  /** More objects may be linked than are found, because a value on one of the two sides is unknown. */
  readonly isOpen: (node: Node, name: string) => boolean;
  /** Something makes pods of which it is not known in which namespace. */
  readonly arePodsElsewhere: (cluster: string) => boolean;
}

/** What it allows depends on all pods that it selects: one workload that is found does not mean that it is the only one. */
const budgetType = 'policy/PodDisruptionBudget';

/** Types of the objects that refer to workloads, by the name of the link as the workload has it. */
const referrers: ReadonlyMap<string, readonly string[]> = new Map([
  ['services', ['Service']],
  ['disruptionBudgets', [budgetType]],
  ['autoscalers', autoscalerTypes],
  ['rollouts', [rolloutType]],
]);

const mostCompared = 1_000; // objects of which something is unknown; where there are more, one of them may be meant

export function unknownLinks(catalog: Catalog, linked: LinkContext['linked']): UnknownLinks {
  if (catalog.nodes.every(({ manifest }) => manifest.unknowns === undefined))
    return { isOpen: () => false, arePodsElsewhere: () => false };
  const makers = lazyPlaces(() => catalog.nodes.filter(isUnknownMaker));
  const allMakers = lazyPlaces(() => catalog.nodes.filter((node) => node.podLabels.length > 0 || isUnknownMaker(node)));
  const finds = (node: Node): boolean => {
    const reference = referenceOf(node.manifest);
    const found = new Set(linked(node, 'workloads'));
    if (reference === undefined || (found.size > 0 && node.type !== budgetType)) return false;
    const isOwn = isPlaceUnknown(node) || touches(node.manifest.unknowns ?? [], reference.path);
    if (isOwn && found.size === 0) return true;
    return any((isOwn ? allMakers() : makers()).near(node), (maker) => !found.has(maker) && mayRefer(node, maker));
  };
  const candidates = candidatesOf(catalog, linked);
  return {
    arePodsElsewhere: (cluster) => makers().isElsewhere(cluster),
    isOpen: remembered((node, name) => {
      if (name === 'workloads') return finds(node);
      if (name === 'services' && arePortsUnknown(node, linked(node, name))) return true;
      const others = candidates.get(name);
      return others !== undefined && any(others.places().near(node), (other) => others.mayBeMeant(node, other));
    }),
  };
}

/** What may be linked to an object besides what is found. */
interface Candidates {
  readonly places: () => Places;
  readonly mayBeMeant: (node: Node, candidate: Node) => boolean;
}

function candidatesOf(catalog: Catalog, linked: LinkContext['linked']): ReadonlyMap<string, Candidates> {
  const ofTypes = (types: readonly string[], isCandidate: (node: Node) => boolean): Candidates['places'] =>
    lazyPlaces(() => [
      ...types.flatMap((type) => catalog.ofType(type)).filter(isCandidate),
      ...catalog.nodes.filter(hasUnknownType),
    ]);
  const isElsewhere = (node: Node, other: Node): boolean =>
    hasUnknownType(other) || isPlaceUnknown(other) !== isPlaceUnknown(node);
  const isUnsettled = (node: Node): boolean => linked(node, 'workloads').length === 0;
  return new Map<string, Candidates>([
    ['limitRanges', { places: ofTypes(['LimitRange'], () => true), mayBeMeant: isElsewhere }],
    [
      'endpoints',
      {
        places: ofTypes(endpointTypes, () => true),
        mayBeMeant: (node, other) => isElsewhere(node, other) || mayListEndpoints(node, other),
      },
    ],
    ...[...referrers].map(([name, types]): [string, Candidates] => [
      name,
      { places: ofTypes(types, isUnsettled), mayBeMeant: (node, other) => mayRefer(other, node) },
    ]),
  ]);
}

/** Rules ask the same under each supposition. */
function remembered(ask: UnknownLinks['isOpen']): UnknownLinks['isOpen'] {
  const known = new Map<string, Map<Node, boolean>>();
  return (node, name) => {
    const before = known.get(name) ?? new Map<Node, boolean>();
    const answer = before.get(node) ?? ask(node, name);
    known.set(name, before.set(node, answer));
    return answer;
  };
}

function any(candidates: readonly Node[], isMeant: (node: Node) => boolean): boolean {
  return candidates.length > mostCompared || candidates.some(isMeant);
}

/** Makes pods, or may make some, and is not wholly known. */
function isUnknownMaker({ manifest, podLabels }: Node): boolean {
  const { id, value, unknowns } = manifest;
  if (unknowns === undefined) return false;
  return podLabels.length > 0 || podTemplatePath(id, value) !== undefined || isTypeUnknown(manifest);
}

function hasUnknownType({ manifest }: Node): boolean {
  return isTypeUnknown(manifest);
}

function isPlaceUnknown({ manifest }: Node): boolean {
  return isUnknown(manifest.destination.namespace);
}

/** Objects by where they are deployed. */
interface Places {
  /** Those that may be in the namespace of the node. */
  near(node: Node): readonly Node[];
  /** Of some in the cluster it is not known. */
  isElsewhere(cluster: string): boolean;
}

function lazyPlaces(find: () => readonly Node[]): () => Places {
  let made: Places | undefined;
  return () => {
    made ??= placesOf(find());
    return made;
  };
}

function placesOf(nodes: readonly Node[]): Places {
  const inCluster = grouped(nodes, ({ manifest }) => [manifest.destination.cluster]);
  const inNamespace = grouped(nodes, (node) => (isPlaceUnknown(node) ? [] : [keyOf(node.manifest)]));
  const elsewhere = grouped(nodes, (node) => (isPlaceUnknown(node) ? [node.manifest.destination.cluster] : []));
  return {
    near(node) {
      const { cluster } = node.manifest.destination;
      if (isPlaceUnknown(node)) return inCluster.get(cluster) ?? [];
      const [here = [], others = []] = [inNamespace.get(keyOf(node.manifest)), elsewhere.get(cluster)];
      return others.length === 0 ? here : [...here, ...others];
    },
    isElsewhere: (cluster) => elsewhere.has(cluster),
  };
}

function keyOf({ destination: { cluster, namespace } }: Manifest): string {
  return `${cluster}\0${namespace}`;
}

/** Of several containers it is not known which one the requests of a Service go to. */
function arePortsUnknown({ manifest: { unknowns = [] }, pod }: Node, services: readonly Node[]): boolean {
  const running = (pod?.containers ?? []).filter(({ role }) => role !== 'init');
  if (running.length < 2) return false;
  if (running.some(({ path }) => hasUnknown(unknowns, [...path, 'ports']))) return true;
  return any(services, ({ manifest }) => hasUnknown(manifest.unknowns ?? [], ['spec', 'ports']));
}

function hasUnknown(unknowns: NonNullable<Manifest['unknowns']>, path: JsonPath): boolean {
  return unknowns.some((unknown) => unknown.default === undefined && touches([unknown], path));
}
