import { expect, test } from 'vitest';
import examples from '../../../policies/lib/testing/quantities.json' with { type: 'json' };
import { quantity } from '../../../src/compare/quantity.ts';

test.each(examples.map(([text, number]) => ({ text, number })))('$text is the quantity $number', ({ text, number }) => {
  expect(quantity(text) ?? null).toBe(number);
});
