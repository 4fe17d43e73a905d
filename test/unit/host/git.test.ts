import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  changedLines,
  changesSince,
  fetchedCommit,
  nodeFiles,
  openOverlay,
  removeOverlay,
  writeCommitOverlay,
} from '../../../src/host/index.ts';
import { type RepoPath, repoPath } from '../../../src/model/index.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-git-')));
const before = {
  'kept.yaml': 'a: 1\n',
  'edited.yaml': 'a: 1\nb: 2\nc: 3\n',
  'gone/file.yaml': 'was: here\n',
  'same folder/é.yaml': 'x: 1\n',
};

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  for (const [path, text] of Object.entries(before)) write(path, text);
  git('add', '.');
  git('commit', '-q', '-m', 'before');
  git('checkout', '-q', '-b', 'feature');
  write('edited.yaml', 'a: 1\nb: two\nc: 3\nd: 4\n');
  rmSync(join(root, 'gone'), { recursive: true });
  write('new/folder/added.yaml', 'n: 1\n');
  git('add', '-A');
  git('commit', '-q', '-m', 'after');
  write('untracked.yaml', 'u: 1\n');
  write('same folder/é.yaml', 'x: 2\n');
  symlinkSync('edited.yaml', join(root, 'link.yaml'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what is committed, uncommitted and untracked has changed since the branch began', async () => {
  const changes = await changesSince(root, 'main');
  expect(changes.files).toEqual([
    'edited.yaml',
    'gone/file.yaml',
    'link.yaml',
    'new/folder/added.yaml',
    'same folder/é.yaml',
    'untracked.yaml',
  ]);
  expect(changes.absent).toEqual(['link.yaml', 'new', 'new/folder', 'new/folder/added.yaml', 'untracked.yaml']);
  expect(changes.commit).toBe(git('rev-parse', 'main').trim());
});

test('through the layer the repository is as it was, whatever way it is looked at', async () => {
  const changes = await changesSince(root, 'main');
  const folder = await writeCommitOverlay(root, changes);
  try {
    const files = nodeFiles(root, 1_000_000, openOverlay(folder));
    const { files: walked } = await files.walk({ under: [repoPath('.')], exclude: [] });
    expect(walked).toEqual(Object.keys(before).sort());
    const texts = await Promise.all(walked.map(async (path: RepoPath) => [path, await files.readText(path)]));
    expect(Object.fromEntries(texts)).toEqual(before);
    expect(await files.stat(repoPath('new'))).toBeUndefined();
    expect((await files.list(repoPath('gone'))).map(({ name }) => name)).toEqual(['file.yaml']);
  } finally {
    removeOverlay(folder);
  }
});

test('the lines that the change made are known', async () => {
  const lines = await changedLines(root, await changesSince(root, 'main'));
  expect(lines.get(repoPath('edited.yaml'))).toEqual([
    [2, 2],
    [4, 4],
  ]);
  expect(lines.get(repoPath('untracked.yaml'))).toBe('all');
  expect(lines.get(repoPath('kept.yaml'))).toBeUndefined();
});

test('a base that is not there is named, with how to fetch it', async () => {
  await expect(changesSince(root, 'origin/next')).rejects.toMatchObject({
    failure: {
      code: 'usage',
      message: "commit 'origin/next' to compare with not found",
      hint: 'fetch it first: git fetch --no-tags --depth=1 origin next',
    },
  });
});

test('in the shallow clone of a pull request the base is the first parent of its merge, and is fetched', async () => {
  const origin = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-origin-')));
  const clone = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-clone-')));
  try {
    const there = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: origin,
        encoding: 'utf8',
      });
    there('init', '-q', '-b', 'main');
    writeFileSync(join(origin, 'a.yaml'), 'a: 1\n');
    there('add', '.');
    there('commit', '-q', '-m', 'base');
    there('checkout', '-q', '-b', 'feature');
    writeFileSync(join(origin, 'b.yaml'), 'b: 1\n');
    there('add', '.');
    there('commit', '-q', '-m', 'feature');
    there('checkout', '-q', '-b', 'merge', 'main');
    there('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    const merge = there('rev-parse', 'HEAD').trim();
    execFileSync('git', ['clone', '-q', '--depth=1', '--branch=merge', `file://${origin}`, clone]);

    const found = await fetchedCommit(clone, { commit: '0'.repeat(40), merge });
    const base = there('rev-parse', 'main').trim();
    expect(found).toEqual({ ok: true, commit: base });
    expect(await changesSince(clone, base)).toMatchObject({ commit: base, files: ['b.yaml'], shallow: true });
    expect(await fetchedCommit(clone, { commit: '1'.repeat(40) })).toMatchObject({ ok: false });
  } finally {
    rmSync(origin, { recursive: true, force: true });
    rmSync(clone, { recursive: true, force: true });
  }
});
