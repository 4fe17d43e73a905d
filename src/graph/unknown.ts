import { fieldAt, grouped, isIn, isUnknown, type JsonPath, type Manifest, type ObjectId, podTemplatePath, touches } from '../model/index.ts';
import type { Catalog } from './catalog.ts';
import { stringOf } from './json.ts';
import type { Node } from './node.ts';
import { labelSelector, maySelect, type Selector, serviceSelector } from './selector.ts';

const mostCompared = 1_000; // objects of which something is unknown; where there are more, one of them may be meant

/** What values that are filled in later hide of what objects refer to. */
export interface UnknownReferences {
  /**
   * The object may refer to one that is not found because a value on one of the two sides is filled in later: nothing can be
   * said of what it does not find.
   */
  readonly mayMean: (manifest: Manifest) => boolean;
  /** Something makes pods of which it is not known in which namespace. */
  readonly arePodsElsewhere: (cluster: string) => boolean;
}

export function unknownReferences(catalog: Catalog): UnknownReferences {
  let made: Makers | undefined;
  const makers = (): Makers => {
    made ??= makersOf(catalog);
    return made;
  };
  const mayMean = (manifest: Manifest): boolean => {
    const reference = referenceOf(manifest);
    if (reference === undefined) return false;
    if (isUnknown(manifest.destination.namespace) || touches(manifest.unknowns ?? [], reference.path)) return true;
    const known = makers();
    const { cluster } = manifest.destination;
    const candidates = [...(known.inNamespace.get(keyOf(manifest)) ?? []), ...(known.elsewhere.get(cluster) ?? [])];
    return candidates.length > mostCompared || candidates.some((node) => mayBeMeant(node, reference));
  };
  return { mayMean, arePodsElsewhere: (cluster) => makers().elsewhere.has(cluster) };
}

/** What makes pods and is not wholly known. */
interface Makers {
  /** By cluster and namespace. */
  readonly inNamespace: ReadonlyMap<string, readonly Node[]>;
  /** Those whose namespace is unknown, by cluster. */
  readonly elsewhere: ReadonlyMap<string, readonly Node[]>;
}

function makersOf({ nodes }: Catalog): Makers {
  const makers = nodes.filter(
    ({ manifest: { id, value, unknowns }, podLabels }) =>
      unknowns !== undefined &&
      (podLabels.length > 0 || podTemplatePath(id, value) !== undefined || isOfUnknownType(id)),
  );
  const isElsewhere = ({ manifest }: Node): boolean => isUnknown(manifest.destination.namespace);
  return {
    inNamespace: grouped(makers, (node) => (isElsewhere(node) ? [] : [keyOf(node.manifest)])),
    elsewhere: grouped(makers, (node) => (isElsewhere(node) ? [node.manifest.destination.cluster] : [])),
  };
}

function keyOf({ destination: { cluster, namespace } }: Manifest): string {
  return `${cluster}\0${namespace}`;
}

/** What an object looks for: pods by their labels, or a workload by its name. */
interface Reference {
  readonly path: JsonPath;
  readonly selector?: Selector | undefined;
  readonly name?: string | undefined;
}

function referenceOf({ id, value }: Manifest): Reference | undefined {
  const selectorPath = ['spec', 'selector'];
  const targetPath = ['spec', 'scaleTargetRef'];
  const selector = fieldAt(value, selectorPath);
  if (id.kind === 'Service') return { path: selectorPath, selector: serviceSelector(selector) };
  if (id.kind === 'PodDisruptionBudget') return { path: selectorPath, selector: labelSelector(selector) };
  if (fieldAt(value, targetPath) === undefined) return undefined;
  return { path: targetPath, name: stringOf(fieldAt(value, [...targetPath, 'name'])) };
}

function isOfUnknownType({ apiVersion, kind }: ObjectId): boolean {
  return isUnknown(apiVersion) || isUnknown(kind);
}

function mayBeMeant({ manifest, podLabels }: Node, { selector, name }: Reference): boolean {
  const { id, value, unknowns = [] } = manifest;
  if (isOfUnknownType(id)) return true;
  if (name !== undefined) return id.name === name || isUnknown(id.name);
  if (selector === undefined) return false;
  const template = podTemplatePath(id, value) ?? [];
  if (isIn(unknowns, [...template, 'metadata', 'labels'])) return true;
  return podLabels.some((labels) => maySelect(selector, labels));
}
