import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { insideRoot, namedPaths, nodeFiles } from '../../../src/host/index.ts';
import { repoPath } from '../../../src/model/index.ts';
import { repository } from '../../support/repository.ts';

const all = { under: [repoPath('.')], exclude: [] };

test('a walk finds every file, sorted, without what .gitignore, .git and node_modules hold', async () => {
  const root = repository({
    '.gitignore': 'build/\n*.log\n!keep.log\n',
    '.git/config': '',
    'apps/api.yaml': '',
    'apps/.gitignore': '/secret.yaml\n',
    'apps/secret.yaml': '',
    'apps/deep/secret.yaml': '',
    'build/out.yaml': '',
    'keep.log': '',
    'noise.log': '',
    'node_modules/x/index.yaml': '',
  });
  const { files, problems } = await nodeFiles(root, 1000).walk(all);
  expect(files).toEqual(['.gitignore', 'apps/.gitignore', 'apps/api.yaml', 'apps/deep/secret.yaml', 'keep.log']);
  expect(problems).toEqual([]);
});

test('a walk that starts below still obeys the .gitignore above', async () => {
  const root = repository({ '.gitignore': 'generated\n', 'apps/generated/x.yaml': '', 'apps/api.yaml': '' });
  expect((await nodeFiles(root, 1000).walk({ under: [repoPath('apps')], exclude: [] })).files).toEqual([
    'apps/api.yaml',
  ]);
});

test('excluded globs are not entered', async () => {
  const root = repository({ 'apps/api.yaml': '', 'apps/test/fixtures/x.yaml': '' });
  expect((await nodeFiles(root, 1000).walk({ under: [repoPath('.')], exclude: ['**/fixtures'] })).files).toEqual([
    'apps/api.yaml',
  ]);
});

test('a symbolic link out of the root is a problem, one inside is followed once', async () => {
  const outside = repository({ 'secret.yaml': 'password' });
  const root = repository({ 'base/api.yaml': '' });
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'stolen.yaml'));
  symlinkSync(join(root, 'base'), join(root, 'alias'));
  symlinkSync(root, join(root, 'base/up'));
  const { files, problems } = await nodeFiles(root, 1000).walk(all);
  expect(files).toEqual(['base/api.yaml']);
  expect(problems).toEqual([
    {
      code: 'outside-root',
      message: 'stolen.yaml leads outside the repository root',
      hint: 'Seaworthy reads nothing outside the repository; replace the link by the file',
      file: 'stolen.yaml',
    },
  ]);
});

test('a symbolic link to nothing is a problem when a manifest could have its name', async () => {
  const root = repository({ 'base/api.yaml': '' });
  symlinkSync('gone.yaml', join(root, 'base/web.yaml'));
  symlinkSync('gone', join(root, 'base/tools'));
  const { files, problems } = await nodeFiles(root, 1000).walk(all);
  expect(files).toEqual(['base/api.yaml']);
  expect(problems).toEqual([
    {
      code: 'file-unreadable',
      message: 'base/web.yaml is a symbolic link to nothing',
      hint: 'replace the link by the file, or exclude it',
      file: 'base/web.yaml',
    },
  ]);
});

test('a file above the limit is refused with its size', async () => {
  const root = repository({ 'big.yaml': 'x'.repeat(20) });
  await expect(nodeFiles(root, 10).read(repoPath('big.yaml'))).rejects.toMatchObject({
    failure: { code: 'file-too-large', message: 'big.yaml has 20 bytes, more than the limit of 10', file: 'big.yaml' },
  });
});

test('the root is the folder of .git above the first path, else the working folder', () => {
  const root = repository({ 'repo/.git/HEAD': '', 'repo/apps/api.yaml': '', 'bare/api.yaml': '' });
  expect(rootOf(join(root, 'repo/apps'), [])).toBe(join(root, 'repo'));
  expect(rootOf(root, ['repo/apps/api.yaml'])).toBe(join(root, 'repo'));
  expect(rootOf(root, ['bare'])).toBe(root);
});

function rootOf(cwd: string, paths: readonly string[]): string {
  return namedPaths({ cwd, paths }).root;
}

test('a path outside the root or missing is refused', () => {
  const root = repository({ 'repo/x.yaml': '', 'other/y.yaml': '' });
  const repo = join(root, 'repo');
  expect(insideRoot(repo, repo, ['x.yaml', '.'])).toEqual(['x.yaml', '.']);
  expect(() => insideRoot(repo, repo, ['../other/y.yaml'])).toThrow(/lies outside the repository/);
  expect(() => insideRoot(repo, repo, ['nope.yaml'])).toThrow("'nope.yaml' does not exist");
});
