import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  changedLines,
  changesSince,
  fetchedCommit,
  removeOverlay,
  writeCommitOverlay,
} from '../../../src/host/index.ts';
import { git as limited } from '../../../src/host/run-git.ts';
import { repoPath } from '../../../src/model/index.ts';
import { repository } from '../../support/repository.ts';

function git(root: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
}

/** A repository with a change, and a program that leaves the file `started` beside it. */
function prepared(): { readonly root: string; readonly program: string; readonly started: string } {
  const folder = repository({
    'repo/.gitattributes': '*.yaml filter=evil diff=evil merge=evil\n',
    'repo/a.yaml': 'a: 1\nb: 2\nc: 3\n',
    'program.sh': '#!/bin/sh\ntouch "$(dirname "$0")/started"\ncat\n',
  });
  const root = join(folder, 'repo');
  chmodSync(join(folder, 'program.sh'), 0o755);
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'before');
  writeFileSync(join(root, 'a.yaml'), 'a: 1\nb: two\nc: 3\n');
  return { root, program: join(folder, 'program.sh'), started: join(folder, 'started') };
}

async function compared(root: string): Promise<unknown> {
  const changes = await changesSince(root, 'HEAD');
  const lines = await changedLines(root, changes);
  const folder = await writeCommitOverlay(root, changes);
  const earlier = readFileSync(join(folder, 'files/a.yaml'), 'utf8');
  removeOverlay(folder);
  return { files: changes.files, lines: lines.get(repoPath('a.yaml')), earlier };
}

const answer = { files: ['a.yaml'], lines: [[2, 2]], earlier: 'a: 1\nb: 2\nc: 3\n' };

/** Settings that start a program, or change what git says. */
const settings: readonly (readonly (readonly [key: string, value: string])[])[] = [
  [['core.fsmonitor', 'PROGRAM']],
  [
    ['filter.evil.clean', 'PROGRAM'],
    ['filter.evil.smudge', 'PROGRAM'],
  ],
  [
    ['filter.evil.process', 'PROGRAM'],
    ['filter.evil.required', 'true'],
  ],
  [
    ['filter.evil.smudge', 'PROGRAM'],
    ['filter.evil.required', 'true'],
  ],
  [['diff.evil.textconv', 'PROGRAM']],
  [['diff.evil.command', 'PROGRAM']],
  [['diff.external', 'PROGRAM']],
  [['core.pager', 'PROGRAM']],
  [['pager.diff', 'PROGRAM']],
  [['core.sshCommand', 'PROGRAM']],
  [['core.askPass', 'PROGRAM']],
  [['core.alternateRefsCommand', 'PROGRAM']],
  [['alias.diff', '!PROGRAM']],
  [['diff.noprefix', 'true']],
  [['diff.mnemonicPrefix', 'true']],
  [
    ['diff.srcPrefix', 'x/'],
    ['diff.dstPrefix', 'y/'],
  ],
  [['diff.interHunkContext', '50']],
  [['diff.context', '9']],
  [['diff.renames', 'copies']],
  [['diff.orderFile', '/dev/null']],
  [['diff.relative', 'true']],
  [
    ['diff.wsErrorHighlight', 'all'],
    ['color.ui', 'always'],
    ['color.diff', 'always'],
  ],
  [
    ['diff.colorMoved', 'zebra'],
    ['color.ui', 'always'],
  ],
  [['diff.submodule', 'log']],
  [
    ['diff.ignoreSubmodules', 'none'],
    ['submodule.recurse', 'true'],
  ],
  [['core.quotePath', 'true']],
  [['status.showUntrackedFiles', 'no']],
];

describe('no setting of a repository starts a program, or changes the comparison', () => {
  test.each(settings)('%j', async (...given) => {
    const { root, program, started } = prepared();
    for (const [key, value] of given) git(root, 'config', key, value.replace('PROGRAM', program));
    expect(await compared(root)).toEqual(answer);
    expect(existsSync(started)).toBe(false);
  });

  test.each(['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman'])(
    'the hook %s',
    async (hook) => {
      const { root, program, started } = prepared();
      mkdirSync(join(root, '.git/hooks'), { recursive: true });
      symlinkSync(program, join(root, '.git/hooks', hook));
      expect(await compared(root)).toEqual(answer);
      expect(existsSync(started)).toBe(false);
    },
  );

  test.each(['*.yaml -diff\n', '*.yaml binary\n', '*.yaml ident\n', '*.yaml diff=other\n'])(
    'attributes %j',
    async (text) => {
      const { root } = prepared();
      writeFileSync(join(root, '.git/info/attributes'), text);
      expect(await compared(root)).toEqual(answer);
    },
  );

  test('a filter whose name holds = and a dot', async () => {
    const { root, program, started } = prepared();
    writeFileSync(join(root, '.git/info/attributes'), '*.yaml filter=x=y.z\n');
    writeFileSync(
      join(root, '.git/config'),
      `${readFileSync(join(root, '.git/config'), 'utf8')}[filter "x=y.z"]\n\tclean = ${program}\n\tsmudge = ${program}\n`,
    );
    expect(await compared(root)).toEqual(answer);
    expect(existsSync(started)).toBe(false);
  });
});

test('a FIFO in the place of a file that the base had ends no comparison', async () => {
  const { root } = prepared();
  writeFileSync(join(root, 'b (1)[a].yaml'), 'b: 1\n');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'another');
  rmSync(join(root, 'b (1)[a].yaml'));
  execFileSync('mkfifo', [join(root, 'b (1)[a].yaml')]);
  writeFileSync(join(root, 'a.yaml'), 'a: 1\nb: 2\nc: three\n');
  const changes = await changesSince(root, 'HEAD');
  expect(changes.files).toEqual(['a.yaml', 'b (1)[a].yaml']);
  expect([...(await changedLines(root, changes))]).toEqual([['a.yaml', [[2, 3]]]]);
});

test('a work tree that the configuration places elsewhere is refused', async () => {
  const { root } = prepared();
  git(root, 'config', 'core.worktree', dirname(root));
  await expect(changesSince(root, 'HEAD')).rejects.toThrow(/work tree of this repository is|is a part of one/);
});

describe('a fetch starts no program that a configuration names', () => {
  test.each([
    ['remote.origin.uploadpack', 'PROGRAM'],
    ['remote.origin.url', 'ext::PROGRAM'],
    ['remote.origin.url', 'ssh://localhost/x'],
    ['core.sshCommand', 'PROGRAM'],
    ['core.gitProxy', 'PROGRAM'],
  ])('%s = %s', async (key, value) => {
    const origin = prepared();
    const { root, program, started } = prepared();
    git(root, 'remote', 'add', 'origin', `file://${origin.root}`);
    git(root, 'config', 'protocol.ext.allow', 'always');
    if (key.startsWith('core.'))
      git(root, 'config', 'remote.origin.url', key === 'core.gitProxy' ? 'git://127.0.0.1:1/x' : 'ssh://127.0.0.1:1/x');
    git(root, 'config', key, value.replace('PROGRAM', program));
    await fetchedCommit(root, { commit: '1'.repeat(40) });
    expect(existsSync(started)).toBe(false);
  });
});

test('a partial clone fetches what has changed with the base, and nothing later', async () => {
  const origin = prepared();
  git(origin.root, 'config', 'uploadpack.allowFilter', 'true');
  git(origin.root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(origin.root, 'commit', '-aqm', 'after');
  const clone = join(repository({}), 'clone');
  git(dirname(clone), 'clone', '-q', '--filter=blob:none', `file://${origin.root}`, clone);
  const base = git(clone, 'rev-parse', 'HEAD~1').trim();
  expect(await fetchedCommit(clone, { commit: base })).toEqual({ ok: true, commit: base });
  const changes = await changesSince(clone, base);
  const folder = await writeCommitOverlay(clone, changes);
  expect(readFileSync(join(folder, 'files/a.yaml'), 'utf8')).toBe(answer.earlier);
  removeOverlay(folder);
});

test('a git that does not end is stopped, and the message names the command and the limit', async () => {
  const { root } = prepared();
  execFileSync('mkfifo', [join(root, 'FIFO')]);
  git(root, 'config', 'core.excludesFile', join(root, 'FIFO'));
  await expect(limited(root, ['ls-files', '--others', '--exclude-standard'], { limitMs: 300 })).rejects.toThrow(
    'git ls-files took longer than 0.3 s and was stopped',
  );
});
