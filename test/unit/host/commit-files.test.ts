import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { branchPoint, changedIgnoreFiles, committedTexts, nodeFiles } from '../../../src/host/index.ts';
import { repoPath } from '../../../src/model/index.ts';
import { repository } from '../../support/repository.ts';

function git(root: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

function committed(root: string): string {
  git(root, 'add', '-A', '-f');
  git(root, 'commit', '-q', '-m', 'a');
  return git(root, 'rev-parse', 'HEAD');
}

function shop(files: Readonly<Record<string, string>>): string {
  const root = repository(files);
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: root });
  return root;
}

test('texts are those of the commit, links followed within it, whatever the working tree has', async () => {
  const root = shop({ 'a.yaml': 'é: 1\n', 'sub/b.yaml': 'b', 'large.yaml': 'x'.repeat(101) });
  symlinkSync('sub/b.yaml', join(root, 'link.yaml'));
  symlinkSync('nowhere', join(root, 'dangling.yaml'));
  symlinkSync('../outside.yaml', join(root, 'outside.yaml'));
  symlinkSync('loop.yaml', join(root, 'loop.yaml'));
  const commit = committed(root);
  rmSync(join(root, 'link.yaml'));
  symlinkSync('a.yaml', join(root, 'link.yaml'));
  writeFileSync(join(root, 'a.yaml'), 'changed');
  const names = ['dangling.yaml', 'outside.yaml', 'loop.yaml', 'none.yaml', 'a.yaml/x', 'a\nb', 'sub', 'large.yaml'];
  const paths = [...names, 'link.yaml', 'a.yaml', 'sub/b.yaml'].map(repoPath);
  expect(await committedTexts(root, commit, { paths, mostBytes: 100 })).toEqual(
    new Map([
      ['link.yaml', 'b'],
      ['a.yaml', 'é: 1\n'],
      ['sub/b.yaml', 'b'],
    ]),
  );
});

test('a branch began where it left the other, which may have moved on', async () => {
  const root = shop({ 'a.yaml': 'a' });
  const began = committed(root);
  git(root, 'checkout', '-q', '-b', 'change');
  writeFileSync(join(root, 'b.yaml'), 'b');
  committed(root);
  git(root, 'checkout', '-q', 'main');
  writeFileSync(join(root, 'c.yaml'), 'c');
  committed(root);
  git(root, 'checkout', '-q', 'change');
  expect(await branchPoint(root, 'main')).toBe(began);
});

test('ignore files that differ are edited, new, not yet added, or gone', async () => {
  const names = ['.gitignore', 'edited/.gitignore', 'gone/.gitignore', 'same/.gitignore'];
  const root = shop(Object.fromEntries(names.map((name) => [name, 'x\n'])));
  const commit = committed(root);
  writeFileSync(join(root, 'edited/.gitignore'), 'y\n');
  rmSync(join(root, 'gone/.gitignore'));
  writeFileSync(join(root, 'gone/other.yaml'), '');
  writeFileSync(join(root, 'same/a.gitignore'), '');
  mkdirSync(join(root, 'new'));
  writeFileSync(join(root, 'new/.gitignore'), '*\n');
  expect(await changedIgnoreFiles(root, commit)).toEqual(['edited/.gitignore', 'gone/.gitignore', 'new/.gitignore']);
});

test('a walk can use other texts of ignore files, also where there is none', async () => {
  const root = repository({ '.gitignore': 'a.yaml\n', 'a.yaml': '', 'b.yaml': '', 'sub/c.yaml': '', 'sub/d.yaml': '' });
  const files = nodeFiles(root, 100);
  const walk = async (texts: readonly (readonly [string, string | undefined])[]): Promise<readonly string[]> => {
    const ignoreFiles = new Map(texts.map(([path, text]) => [repoPath(path), text]));
    return (await files.walk({ under: [repoPath('.')], exclude: [], ignoreFiles })).files;
  };
  expect(await walk([])).toEqual(['.gitignore', 'b.yaml', 'sub/c.yaml', 'sub/d.yaml']);
  expect(
    await walk([
      ['.gitignore', undefined],
      ['sub/.gitignore', 'c.yaml\n'],
    ]),
  ).toEqual(['.gitignore', 'a.yaml', 'b.yaml', 'sub/d.yaml']);
});
