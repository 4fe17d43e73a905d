import { type Comparison, compare, type Kind } from './compare.ts';
import { buildReader } from './reader.ts';

export { hasGo } from './reader.ts';

/**
 * What may differ, with the reason. Of the rest there must be nothing.
 *
 * - read here, dropped by Kubernetes: go-yaml reads the first document of what Kubernetes finds between two separators, and
 *   drops what follows `...` or a `---` at which Kubernetes does not split. Here it is read, so that nothing is hidden in it.
 * - read here, where kubectl stops: kubectl takes `--- {}` for an error, and in a stream of JSON all that stands behind what
 *   is not JSON. It is read here, since other tools read it, and so is UTF-16, of which kubectl cuts lines within a character.
 */
const allowed: ReadonlySet<Kind> = new Set<Kind>([
  'read alike',
  'refused by both',
  'read here, dropped by Kubernetes',
  'read here, where kubectl stops',
]);

const inOneGo = 1000;
const mostShown = 10;

/** The first differences to Kubernetes' own reader, by the number of the stream. Prints how all of them compare. */
export function differencesIn(
  streams: readonly Uint8Array[],
  what: string,
): readonly (Comparison & { readonly stream: number })[] {
  using reader = buildReader();
  const counts = new Map<Kind, number>();
  const differences: (Comparison & { readonly stream: number })[] = [];
  for (let first = 0; first < streams.length; first += inOneGo) {
    const part = streams.slice(first, first + inOneGo);
    const answers = reader.read(part);
    for (const [at, stream] of part.entries()) {
      const answer = answers[at];
      if (answer === undefined) throw new Error(`no answer for stream ${first + at}`);
      for (const comparison of compare(stream, answer)) {
        counts.set(comparison.kind, (counts.get(comparison.kind) ?? 0) + 1);
        if (!allowed.has(comparison.kind)) differences.push({ stream: first + at, ...comparison });
      }
    }
  }
  console.log(`${streams.length} ${what}:`, Object.fromEntries(counts));
  return differences.slice(0, mostShown);
}
