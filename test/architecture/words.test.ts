import { expect, test } from 'vitest';
import { allowed, forbidden } from './vocabulary.ts';
import { linesWith, readableSources, wordsOf } from './words.ts';

const terms = '.github/naming.md'; // lists the words that are not used
const all = readableSources()
  .filter(({ path }) => path !== terms)
  .map(wordsOf);

/** Places with `word`, `file:line`, without those where it is allowed. */
function placesOf(word: string): readonly string[] {
  const exceptions = new Set(allowed.filter((each) => each.word === word).map(({ file }) => file));
  return all
    .filter(({ path }) => !exceptions.has(path))
    .flatMap((words) => linesWith(words, word).map((line) => `${words.path}:${line}`));
}

test.each(forbidden)('the word $word is not used: $instead', ({ word }) => {
  expect(placesOf(word)).toEqual([]);
});

test.each(allowed)('$file still needs the word $word: $reason', ({ file, word }) => {
  const words = all.find(({ path }) => path === file);
  expect(words === undefined ? [] : linesWith(words, word)).not.toEqual([]);
});

test.each([
  ['in a name of several words', 'const tellGitHub = 1;', 'tells?|told', [1]],
  ['in a text', "const a = 1;\nlog('nobody knows');", 'nobody', [2]],
  ['as a phrase across the lines of a comment', '/**\n * It is taken\n * in here.\n */\nconst a = 1;', 'taken in', [2]],
  ['in a part of a template', 'const a = `x$' + '{b} anew`;', 'anew', [1]],
  ['not as a part of a longer word', 'const gatekeeper = background;', 'keepers?', []],
  ['not across two texts', "f('taken', 'in');", 'taken in', []],
] as const)('a word is found %s', (_what, text, word, lines) => {
  expect(linesWith(wordsOf({ path: 'a.ts', text }), word)).toEqual(lines);
});
