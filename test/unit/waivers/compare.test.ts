import { expect, test } from 'vitest';
import { repoPath } from '../../../src/model/index.ts';
import { baseWaivers } from '../../../src/waivers/compare.ts';
import { commentWaivers, type InlineWaivers } from '../../../src/waivers/read.ts';
import { unitsOf } from '../../../src/waivers/units.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const known = new Set(['a/x', 'a/y', 'a/*', 'all']);
const path = repoPath('web.yaml');

/** What of the comments of a file was in it before: `line name` with the last day, `added` or `until DAY !` for a longer one. */
async function kept(before: string, after: string, gone = false): Promise<readonly string[]> {
  const written: InlineWaivers = { comments: commentWaivers(path, after, known), annotations: [] };
  const was = gone ? 'old.yaml' : path;
  const base = { files: memoryFiles({ [was]: before }), manifests: [], changed: [path, repoPath(was)] };
  const compared = await baseWaivers(base, known, { files: memoryFiles({ [path]: after }), written });
  return unitsOf(written).map((unit) => {
    const found = compared.kept(unit);
    const day = found === undefined ? 'added' : `until ${found.until ?? 'ever'}${found.isExtended ? ' !' : ''}`;
    return `${'line' in unit.from ? unit.from.line : ''} ${unit.name} ${day}`;
  });
}

const object = (name: string, lines: string): string =>
  `kind: Web\napiVersion: v1\nmetadata:\n  name: ${name}\nspec:\n${lines}`;
const ignore = (rules: string, more = ''): string => `  # seaworthy: ignore ${rules} because x${more}\n`;

test('a comment at the same field was there, wherever its line is', async () => {
  const before = object('web', `${ignore('a/x')}  replicas: 1\n`);
  expect(await kept(before, `\n\n${object('web', `  other: 1\n\n${ignore('a/x')}  replicas: 2\n`)}`)).toEqual([
    '10 a/x until ever',
  ]);
});

test('items of lists are recognised by name', async () => {
  const item = (name: string): string => `${ignore('a/x')}  - image: i\n    name: ${name}\n`;
  const before = object('web', `  - name: a\n${item('b')}`);
  expect(await kept(before, object('web', `${item('b')}${item('a')}`))).toEqual(['6 a/x until ever', '9 a/x added']);
});

test('a comment at another field, of another object, or above an object and no longer at its field, is added', async () => {
  const before = object('web', `${ignore('a/x')}  replicas: 1\n`);
  expect(await kept(before, object('web', `  replicas: 1\n${ignore('a/x')}  other: 1\n`))).toEqual(['7 a/x added']);
  expect(await kept(before, object('api', `${ignore('a/x')}  replicas: 1\n`))).toEqual(['6 a/x added']);
  expect(await kept(before, `${ignore('a/x')}${object('web', '  replicas: 1\n')}`)).toEqual(['1 a/x added']);
});

test('a rule was there when its category or all rules were, and not the other way round', async () => {
  const line = (rules: string): string => object('web', `${ignore(rules)}  replicas: 1\n`);
  expect(await kept(line('a/*'), line('a/x'))).toEqual(['6 a/x until ever']);
  expect(await kept(line('all'), line('a/x, a/*'))).toEqual(['6 a/x until ever', '6 a/* until ever']);
  expect(await kept(line('a/x'), line('a/x, a/y'))).toEqual(['6 a/x until ever', '6 a/y added']);
  expect(await kept(line('a/x'), line('a/*'))).toEqual(['6 a/* added']);
});

test('the earlier one of two last days counts', async () => {
  const line = (more: string): string => object('web', `${ignore('a/x', more)}  replicas: 1\n`);
  const [early, late] = [' until 2027-01-31', ' until 2028-01-31'];
  expect(await kept(line(early), line(late))).toEqual(['6 a/x until 2027-01-31 !']);
  expect(await kept(line(late), line(early))).toEqual(['6 a/x until 2027-01-31']);
  expect(await kept(line(early), line(''))).toEqual(['6 a/x until 2027-01-31 !']);
});

test('a file that is gone stands for one that is new', async () => {
  const text = `${ignore('a/x')}${object('web', `${ignore('a/y')}  replicas: 1\n`)}`;
  expect(await kept(text, `\n${text}`, true)).toEqual(['2 a/x until ever', '8 a/y until ever']);
});

test('a comment of a template that says something else is not the same', async () => {
  const text = (rule: string): string =>
    `{{/* seaworthy: ignore ${rule} because x */}}\n${object('web', '  a: {{ .b }}\n')}`;
  const template = repoPath('c/templates/a.yaml');
  const written: InlineWaivers = { comments: commentWaivers(template, text('a/y'), known), annotations: [] };
  const base = { files: memoryFiles({ [template]: text('a/x') }), manifests: [], changed: [] };
  const compared = await baseWaivers(base, known, { files: memoryFiles({ [template]: text('a/y') }), written });
  expect(unitsOf(written).map((unit) => compared.kept(unit))).toEqual([undefined]);
});

test('a text whose nesting is deeper than the stack is compared by its lines', async () => {
  const text = `a: ${'['.repeat(20_000)}\n${ignore('a/x')}b: 1\n`;
  expect(await kept(text, `\n${text}`)).toEqual(['3 a/x until ever']);
});
