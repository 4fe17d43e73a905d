import { expect, test } from 'vitest';
import { within } from '../../src/host/time-limit.ts';
import { type Pattern, patternsIn, prefixesOf, pumpsOf } from './patterns.ts';
import { sourcesBelow } from './sources.ts';

/** Characters of the longest text. Of linear time it takes less than a millisecond, of quadratic time ten seconds. */
const length = 100_000;
const limitMs = 400;

const suffixes = ['', '\u0000', '!\n', 'a'];

/** The first text that takes the pattern too long. */
function slowText(pattern: Pattern): string | undefined {
  const expression = new RegExp(pattern.source, pattern.flags);
  for (const prefix of prefixesOf(pattern))
    for (const pump of pumpsOf(pattern))
      for (const suffix of suffixes) {
        const text = `${prefix}${pump.repeat(Math.ceil(length / pump.length))}${suffix}`;
        if (!endsInTime(expression, text) && !endsInTime(expression, text))
          return JSON.stringify([prefix, pump, suffix]);
      }
  return undefined;
}

function endsInTime(expression: RegExp, text: string): boolean {
  try {
    within(limitMs, () => text.replace(expression, ''));
    return true;
  } catch {
    return false;
  }
}

test('no regular expression takes more than linear time', { timeout: 600_000 }, () => {
  const slow = sourcesBelow('src')
    .flatMap(patternsIn)
    .flatMap((pattern) => {
      const text = slowText(pattern);
      return text === undefined ? [] : [`${pattern.place} /${pattern.source}/${pattern.flags} on ${text}`];
    });
  expect(slow).toEqual([]);
});

test.each(['^(a+)+$', '\\s*\\r?\\n\\s*', 'a.*b.*c', '\\s+$', '(?:x|x)*y', '#.*$(?<=!)'])(
  'the search finds /%s/',
  (source) => {
    expect(slowText({ place: 'here', source, flags: 'g' })).toBeDefined();
  },
);
