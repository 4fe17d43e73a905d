import type { Destination, Manifest } from '../model/index.ts';
import type { Difference, RenderedState } from '../state/index.ts';

/** Compares what two states deploy, target by target. */
export function differenceOf(
  known: Pick<RenderedState, 'rendered' | 'parsed'>,
  other: Pick<RenderedState, 'rendered' | 'parsed'>,
): Difference {
  const outcomes = new Set(known.rendered);
  const unchangedTargets = new Set(other.rendered.filter((each) => outcomes.has(each)).map(({ target }) => target.id));
  const knownObjects = manifestsExcept(unchangedTargets, known);
  const otherObjects = manifestsExcept(unchangedTargets, other);
  // links do not leave a namespace, but for those of objects that have none
  const reached = new Set([...knownObjects, ...otherObjects].map(({ destination }) => keyOf(destination)));
  return {
    unchangedTargets,
    knownObjects,
    otherObjects,
    reaches: ({ target, destination }) => !unchangedTargets.has(target.id) || reached.has(keyOf(destination)),
  };
}

function manifestsExcept(
  targets: ReadonlySet<string>,
  { rendered, parsed }: Pick<RenderedState, 'rendered' | 'parsed'>,
): readonly Manifest[] {
  return rendered.flatMap(({ target }, at) => (targets.has(target.id) ? [] : (parsed[at]?.manifests ?? [])));
}

function keyOf({ cluster, namespace }: Destination): string {
  return `${cluster} ${namespace}`;
}
