import { type Destination, deploysOthers, type Manifest } from '../model/index.ts';
import type { Difference, RenderedState } from '../state/index.ts';

/** Compares what two states deploy, target by target. `isLookedUp`: policies may look an object up whatever they judge. */
export function differenceOf(
  known: Pick<RenderedState, 'rendered' | 'parsed' | 'failed' | 'failedContext'>,
  other: Pick<RenderedState, 'rendered' | 'parsed' | 'failed' | 'failedContext'>,
  isLookedUp: (manifest: Manifest) => boolean = () => false,
): Difference {
  const outcomes = new Set(known.rendered);
  const unchangedTargets = new Set(other.rendered.filter((each) => outcomes.has(each)).map(({ target }) => target.id));
  const knownObjects = manifestsExcept(unchangedTargets, known);
  const otherObjects = manifestsExcept(unchangedTargets, other);
  // links do not leave a namespace, but for those of objects that have none
  const changed = [...knownObjects, ...otherObjects];
  const reached = new Set(changed.map(({ destination }) => keyOf(destination)));
  // what is delivered from elsewhere, and what cannot be read, may be missing in any namespace
  const reachesAll =
    changed.some((each) => deploysOthers(each.id) || isLookedUp(each)) || failing(known) !== failing(other);
  return {
    unchangedTargets,
    knownObjects,
    otherObjects,
    reaches: ({ target, destination }) =>
      reachesAll || !unchangedTargets.has(target.id) || reached.has(keyOf(destination)),
  };
}

function manifestsExcept(
  targets: ReadonlySet<string>,
  { rendered, parsed }: Pick<RenderedState, 'rendered' | 'parsed'>,
): readonly Manifest[] {
  return rendered.flatMap(({ target }, at) => (targets.has(target.id) ? [] : (parsed[at]?.manifests ?? [])));
}

/** The targets of which something could not be read, as one text. */
function failing({ failed, failedContext }: Pick<RenderedState, 'failed' | 'failedContext'>): string {
  return JSON.stringify([...new Set([...failed, ...failedContext].map(({ target }) => target?.id ?? ''))].sort());
}

function keyOf({ cluster, namespace }: Destination): string {
  return `${cluster} ${namespace}`;
}
