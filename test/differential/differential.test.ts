import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Kind } from './compare.ts';
import { buildReader, hasGo } from './reader.ts';
import { streamOf } from './streams.ts';

/** Streams that are compared: few in every run of the tests, `npm run test:differential` compares 100,000. */
const count = Number(process.env.SEAWORTHY_STREAMS ?? 3000);
const tenMinutes = 600_000;
const inOneGo = 2000;

/**
 * What may differ, with the reason. Of the rest there must be nothing.
 *
 * - read here, dropped by Kubernetes: go-yaml reads the first document of what Kubernetes finds between two separators, and
 *   drops what follows `...` or a `---` at which Kubernetes does not split. Here it is read, so that nothing is hidden in it.
 * - read here, where kubectl stops: kubectl takes `--- {}` for an error, and what begins with JSON for JSON to its end. What
 *   follows is read here, since other tools read it, and so is UTF-16, of which kubectl cuts lines within a character.
 */
const allowed: ReadonlySet<Kind> = new Set<Kind>([
  'read alike',
  'refused by both',
  'read here, dropped by Kubernetes',
  'read here, where kubectl stops',
]);

describe.skipIf(!hasGo)("beside Kubernetes' own reader", () => {
  test(
    `${count} streams hold the same objects with the same values`,
    () => {
      using reader = buildReader();
      const counts = new Map<Kind, number>();
      const differences: (Comparison & { readonly stream: number })[] = [];
      for (let first = 0; first < count; first += inOneGo) {
        const numbers = Array.from({ length: Math.min(inOneGo, count - first) }, (_, at) => first + at);
        const streams = numbers.map(streamOf);
        const answers = reader.read(streams);
        for (const [at, stream] of streams.entries()) {
          const answer = answers[at];
          if (answer === undefined) throw new Error(`no answer for stream ${first + at}`);
          for (const comparison of compare(stream, answer)) {
            counts.set(comparison.kind, (counts.get(comparison.kind) ?? 0) + 1);
            if (!allowed.has(comparison.kind)) differences.push({ stream: first + at, ...comparison });
          }
        }
      }
      console.log(`${count} streams:`, Object.fromEntries(counts));
      expect(differences.slice(0, 10)).toEqual([]);
      expect(counts.get('read alike')).toBeGreaterThan(count); // the generator makes more good documents than streams
    },
    tenMinutes,
  );
});
