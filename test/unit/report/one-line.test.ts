import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../../src/report/plain-text.ts';

test('a break and the white space around it become one blank', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '\t'), maxLength: 12 });
  fc.assert(
    fc.property(text, (each) => {
      expect(oneLine(each)).toBe(each.replace(/\s*\r?\n\s*/g, ' '));
    }),
    { numRuns: 3000 },
  );
});
