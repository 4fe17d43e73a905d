import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { isWithinEdits } from '../../../src/graph/name-distance.ts';

const name = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 9 });

test('names are within as many edits as their distance says', () => {
  fc.assert(
    fc.property(name, name, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(isWithinEdits(a, b, most)).toBe(distance(a, b) <= most);
    }),
    { numRuns: 3000 },
  );
});

test('what is behind the longest name of Kubernetes does not count', () => {
  expect(isWithinEdits(`${'a'.repeat(253)}b`, `${'a'.repeat(253)}${'c'.repeat(1_000_000)}`, 0)).toBe(true);
});
