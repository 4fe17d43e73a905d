import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryName } from '../../../src/host/index.ts';
import { repository } from '../../support/repository.ts';

function clone(remote?: string): string {
  const root = repository({ 'a.yaml': 'a: 1\n' });
  const git = (...args: readonly string[]): unknown => execFileSync('git', args, { cwd: root });
  git('init', '-q');
  if (remote !== undefined) git('remote', 'add', 'origin', remote);
  return root;
}

test.each([
  ['https://github.com/shop/web-demo.git', 'web-demo'],
  ['https://github.com/shop/web-demo/', 'web-demo'],
  ['git@github.com:shop/web-demo.git', 'web-demo'],
  ['/', undefined],
  ['/srv/git/web-demo', 'web-demo'],
])('of a clone of %s it is the name of its remote, wherever it lies', async (remote, name) => {
  const root = clone(remote);
  const folder = { name: basename(root), isFolder: true };
  expect(await repositoryName(root, {})).toEqual(name === undefined ? folder : { name, isFolder: false });
});

test('without a remote it is that of GitHub where this is its workspace, else that of the folder', async () => {
  const root = clone();
  const env = { GITHUB_REPOSITORY: 'shop/web-demo', GITHUB_WORKSPACE: root };
  expect(await repositoryName(root, env)).toEqual({ name: 'web-demo', isFolder: false });
  const elsewhere = { ...env, GITHUB_WORKSPACE: '/elsewhere' };
  expect(await repositoryName(root, elsewhere)).toEqual({ name: basename(root), isFolder: true });
});

test('the remote of a repository around a folder is not its name', async () => {
  const root = clone('https://github.com/shop/web-demo');
  expect(await repositoryName(`${root}/apps`, {})).toEqual({ name: 'apps', isFolder: true });
});
