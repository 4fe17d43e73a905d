import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson } from './cli.ts';
import { chart } from './fixtures.ts';

const configMap = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: till}\n';
const file = 'helper/till/charts/common';
const files = {
  ...chart('charts/common', { 'a.yaml': configMap }),
  ...chart('helper/till', { 'a.yaml': configMap }),
  [file]: '../../../charts/common',
};

function found(root: string, args: readonly string[] = []) {
  const { findings } = checkAsJson(root, args).report;
  return findings.map(({ severity, location, message }) => [severity, location.file, message]);
}

const info = [
  'info',
  file,
  'the file holds only the path ../../../charts/common: it is a symbolic link that was checked out as text',
];

/** A repository that has the file with a mode of git. */
function committed(mode: '100644' | '120000'): string {
  const root = repository(files);
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('init', '-q');
  git('config', 'core.symlinks', 'false');
  git('update-index', '--add', '--cacheinfo', `${mode},${git('hash-object', '-w', file)},${file}`);
  return root;
}

test('a symbolic link that was checked out as text is an info, with a cache too', () => {
  const root = repository(files);
  const args = ['--cache', '--cache-location', `${repository({})}/cache`];
  for (const given of [[], args, args]) expect(found(root, given)).toEqual([info]);
});

test('so is one that git has as a link', () => {
  expect(found(committed('120000'))).toEqual([info]);
});

test('a text that git has as a text is wrong for everyone', () => {
  expect(found(committed('100644'))).toEqual([['error', file, expect.stringContaining('is not a chart')]]);
});
