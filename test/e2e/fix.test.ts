import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { project, seaworthy } from './cli.ts';

const enough = 120_000; // milliseconds

/** The shop in a repository of its own, with nothing to commit. */
function shop(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-fix-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(project, 'examples/shop'), root, { recursive: true });
  git(root, ['init', '-q']);
  git(root, ['add', '-A']);
  return root;
}

function git(root: string, args: readonly string[], input = ''): string {
  return execFileSync('git', args, { cwd: root, input, encoding: 'utf8' });
}

test('what --dry-run prints is a patch that git takes, and the very change that fix writes', {
  timeout: enough,
}, () => {
  const root = shop();
  const dry = seaworthy(['fix', '--dry-run'], root);
  expect({ code: dry.code, end: dry.stderr.trimEnd().split('\n').at(-1) }).toEqual({
    code: 0,
    end: 'would fix 6 findings in 4 files; 15 findings left, see `seaworthy check`; run without --dry-run to write the fixes',
  });
  expect(git(root, ['diff', '--name-only'])).toBe('');
  git(root, ['apply', '-'], dry.stdout);
  const patched = git(root, ['diff']);

  git(root, ['checkout', '-q', '.']);
  const { code, stdout } = seaworthy(['fix'], root);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^fixed {2}\S+ {2}\w+ \w+: /);
  expect(stdout).toMatch(/\nfixed 6 findings in 4 files; 15 findings left, see `seaworthy check`\n$/);
  expect(git(root, ['diff'])).toBe(patched);
  // only the lines of the fixes differ: comments and formatting of all others are as they were
  expect(git(root, ['diff', '--shortstat']).trim()).toBe('4 files changed, 15 insertions(+), 3 deletions(-)');
  expect(readFileSync(join(root, 'charts/catalog/values.yaml'), 'utf8')).toContain('scaleDownWindowSeconds: 300\n');

  const again = seaworthy(['fix'], root);
  expect(again).toEqual({
    code: 0,
    stdout: 'no verified fix for 15 findings\n',
    stderr: '',
  });
});

test('with nothing to fix it says so', { timeout: enough }, () => {
  const root = repository({ 'config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shop }\n' });
  expect(seaworthy(['fix'], root)).toEqual({ code: 0, stdout: 'nothing to fix\n', stderr: '' });
});
