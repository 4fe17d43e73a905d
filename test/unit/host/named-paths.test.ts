import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedPaths } from '../../../src/host/index.ts';
import { repository } from '../../support/repository.ts';

const files = {
  'one/.git/HEAD': '',
  'one/apps/till.yaml': '',
  'one/apps/shelf.yaml': '',
  'two/.git/HEAD': '',
  'two/cart.yaml': '',
  'none/a.yaml': '',
  'none/chart/Chart.yaml': '',
};

test.each<[cwd: string, paths: readonly string[], root: string, inside: readonly string[], given: readonly string[]]>([
  ['one', [], 'one', [], []],
  ['one/apps', ['till.yaml', 'shelf.yaml'], 'one', ['till.yaml', 'shelf.yaml'], []],
  ['one', ['../two/cart.yaml'], 'two', ['../two/cart.yaml'], []],
  ['one', ['apps', '../two/cart.yaml'], 'one', ['apps'], ['../two/cart.yaml']],
  ['one', ['../none/a.yaml'], 'one', [], ['../none/a.yaml']],
  ['one', ['../none'], 'none', ['../none'], []],
  ['one', ['../none/chart/Chart.yaml'], 'none/chart', ['../none/chart/Chart.yaml'], []],
  ['none', ['a.yaml', '-'], 'none', ['a.yaml'], ['<stdin>']],
  ['.', ['one/apps', 'none/a.yaml'], '.', ['one/apps', 'none/a.yaml'], []],
])('in %s, %j is judged in %s', (cwd, paths, root, inside, given) => {
  const top = repository(files);
  const found = namedPaths({ cwd: join(top, cwd), paths });
  expect({ ...found, given: found.given.map(({ name }) => name) }).toMatchObject({
    ...{ root: join(top, root), inside, given, globs: [] },
  });
});

test('the configuration of the working folder holds where no repository is', () => {
  const top = repository(files);
  expect(namedPaths({ cwd: join(top, 'one'), paths: ['../none'] }).configRoot).toBe(join(top, 'one'));
  expect(namedPaths({ cwd: join(top, 'one'), paths: ['../two'] }).configRoot).toBe(join(top, 'two'));
});

test('folders of two repositories are refused', () => {
  const top = repository(files);
  expect(() => namedPaths({ cwd: join(top, 'one'), paths: ['apps', '../two'] })).toThrow(
    "'apps' and '../two' are not in one repository",
  );
});

test('a pattern is one only when there is no such file', () => {
  const top = repository({ ...files, 'one/[x].yaml': '' });
  mkdirSync(join(top, 'one/{a}'));
  const { inside, globs } = namedPaths({ cwd: join(top, 'one'), paths: ['[x].yaml', '{a}', 'apps/*.yaml'] });
  expect({ inside, globs }).toEqual({ inside: ['[x].yaml', '{a}'], globs: ['apps/*.yaml'] });
});
