import { fieldAt, grouped, isIn, isUnknown, type JsonPath, type Manifest, podTemplatePath, touches } from '../model/index.ts';
import type { Catalog } from './catalog.ts';
import { stringOf } from './json.ts';
import type { Node } from './node.ts';
import { labelSelector, maySelect, type Selector, serviceSelector } from './selector.ts';

const mostCompared = 1_000; // objects of which something is unknown; where there are more, one of them may be meant

/**
 * Tells whether an object may refer to one that is not found because a value on one of the two sides is filled in later.
 * Nothing can then be said of what it does not find.
 */
export function unknownReferences(catalog: Catalog): (manifest: Manifest) => boolean {
  let known: Makers | undefined;
  return (manifest) => {
    const reference = referenceOf(manifest);
    if (reference === undefined) return false;
    if (isUnknown(manifest.destination.namespace) || touches(manifest.unknowns ?? [], reference.path)) return true;
    known ??= makersOf(catalog);
    const { cluster } = manifest.destination;
    const candidates = [...(known.inNamespace.get(keyOf(manifest)) ?? []), ...(known.elsewhere.get(cluster) ?? [])];
    return candidates.length > mostCompared || candidates.some((node) => mayBeMeant(node, reference));
  };
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
      unknowns !== undefined && (podLabels.length > 0 || podTemplatePath(id, value) !== undefined),
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

function mayBeMeant({ manifest, podLabels }: Node, { selector, name }: Reference): boolean {
  const { id, value, unknowns = [] } = manifest;
  if (name !== undefined) return id.name === name || isUnknown(id.name);
  if (selector === undefined) return false;
  const template = podTemplatePath(id, value) ?? [];
  if (isIn(unknowns, [...template, 'metadata', 'labels'])) return true;
  return podLabels.some((labels) => maySelect(selector, labels));
}
