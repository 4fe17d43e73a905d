import { expect, test } from 'vitest';
import { eachWithin, TimeoutError, timeFor, within } from '../../../src/host/index.ts';

function forever(): never {
  for (;;);
}

test('work that ends in time gives its result, and what it throws is thrown', () => {
  expect(within(1000, () => 'done')).toBe('done');
  expect(within(1000.5, () => undefined)).toBeUndefined();
  const wrong = (): never => {
    throw new RangeError('too deep');
  };
  expect(() => within(1000, wrong)).toThrow(new RangeError('too deep'));
});

test.each([
  { what: 'a loop', work: forever },
  { what: 'a regular expression', work: () => /^(a+)+$/.test(`${'a'.repeat(50)}b`) },
  {
    what: 'a loop that catches what is thrown',
    work: () => {
      try {
        forever();
      } catch {
        forever();
      }
    },
  },
])('$what without end is stopped', ({ work }) => {
  expect(() => within(50, work)).toThrow(TimeoutError);
});

test('a limit within a limit ends on its own', () => {
  const inner = (): string => {
    expect(() => within(50, forever)).toThrow(TimeoutError);
    return 'outer goes on';
  };
  expect(within(5000, inner)).toBe('outer goes on');
});

test('of several items only those that are late themselves are given up', () => {
  const results = eachWithin(['a', 'loop', 'b', 'loop', 'c'], 100, {
    work: (item) => (item === 'loop' ? forever() : item),
    late: (item, limit) => `${item} after ${limit}`,
  });
  expect(results).toEqual(['a', 'loop after 100', 'b', 'loop after 100', 'c']);
});

test('longer texts have more time, up to the limit of the run', () => {
  expect([timeFor(0, 60_000), timeFor(10 * 1_048_576, 60_000), timeFor(100 * 1_048_576, 60_000)]).toEqual([
    4000, 14_000, 60_000,
  ]);
});
