import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../../src/host/index.ts';
import { type RepoPath, repoPath } from '../../../src/model/index.ts';
import { repository } from '../../support/repository.ts';

const texts = {
  '.gitignore': '*.yaml\nbuild/\n',
  'a.yaml': 'a: 1\n',
  'b.yaml': 'b: 1\n',
  'build/c.yaml': 'c: 1\n',
  'build/deep/d.yaml': 'd: 1\n',
  'gone.yaml': 'e: 1\n',
  'seen.txt': '',
};

function git(root: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, stdio: 'pipe' });
}

/** All but `b.yaml` is tracked. */
function tracked(): string {
  const root = repository(texts);
  git(root, 'init', '--quiet');
  symlinkSync('/etc/hosts', join(root, 'out.yaml'));
  git(root, 'add', '--force', '.gitignore', 'a.yaml', 'build', 'gone.yaml', 'out.yaml', 'seen.txt');
  rmSync(join(root, 'gone.yaml'));
  return root;
}

async function walked(
  root: string,
  options: { under?: string; exclude?: readonly string[] } = {},
): Promise<readonly RepoPath[]> {
  const { under = '.', exclude = [] } = options;
  return (await nodeFiles(root, 1000).walk({ under: [repoPath(under)], exclude })).files;
}

test('a tracked file is found although an ignore file names it, as long as it is there and inside', async () => {
  expect(await walked(tracked())).toEqual(['.gitignore', 'a.yaml', 'build/c.yaml', 'build/deep/d.yaml', 'seen.txt']);
});

test('what is excluded, or lies elsewhere, stays out', async () => {
  expect(await walked(tracked(), { exclude: ['build/deep'] })).not.toContain('build/deep/d.yaml');
  expect(await walked(tracked(), { under: 'build/deep' })).toEqual(['build/deep/d.yaml']);
});

test('outside of a repository of git the ignore file decides', async () => {
  expect(await walked(repository(texts))).toEqual(['.gitignore', 'seen.txt']);
});
