import { describe, expect, test } from 'vitest';
import { commandless, harmless, jsonText, oneLine, printable } from '../../../src/report/index.ts';

describe('a character that cannot be seen is escaped', () => {
  test.each([
    ['an escape sequence', 'a\u001B[31mb', 'a\\u001b[31mb'],
    ['a return', 'a\rb', 'a\\u000db'],
    ['an override of the direction', 'a\u202Eb', 'a\\u202eb'],
    ['no width', 'a\u200Bb\uFEFF', 'a\\u200bb\\ufeff'],
    ['a tag', 'a\u{E0041}', 'a\\U000e0041'],
    ['a command of the old form', 'a ##[error]b', 'a \\u0023#[error]b'],
  ])('%s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
    expect(JSON.parse(jsonText(text))).toBe(text);
    expect(jsonText(text)).not.toContain(text);
  });

  test('and letters, tabs, lines and signs of any script are as they were', () => {
    expect(harmless('a\tb\nЖ 漢 é 🚢 :: #[')).toBe('a\tb\nЖ 漢 é 🚢 :: #[');
  });
});

test('a line does not begin a command of a runner', () => {
  expect(commandless('::error::a\n  ::b::c\nd ::e::\n\u001B[1m::f::')).toBe(
    '\\u003a:error::a\n  \\u003a:b::c\nd ::e::\n\u001B[1m\\u003a:f::',
  );
});

test('colours, links and the line of progress are printed, and nothing else that steers a terminal', () => {
  const own = '\u001B[1mbold\u001B[22m\r\u001B[K\u001B]8;;file:///a\u0007a\u001B]8;;\u0007\r\n';
  expect(printable(own)).toBe(own);
  expect(printable('\u001B[2J\u001B]0;title\u0007\r')).toBe('\\u001b[2J\\u001b]0;title\\u0007\\u000d');
});

test('lines are joined, in time that grows with the text', () => {
  expect(oneLine('a  \r\n\n   b\nc ')).toBe('a b c ');
  expect(oneLine(`a${' '.repeat(1_000_000)}b\n`)).toHaveLength(1_000_003);
});
