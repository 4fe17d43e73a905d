import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../support/repository.ts';

/** Texts by path; undefined for a file that is removed. */
export type Texts = Readonly<Record<string, string | undefined>>;

export function git(root: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root });
}

/** Writes and removes files of a folder. */
export function write(root: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}

/** A repository whose branch `change` is checked out, one commit ahead of `main`, with all of it tracked. */
export function changedRepository(before: Texts, after: Texts): string {
  const root = repository({});
  git(root, 'init', '-q', '-b', 'main');
  write(root, before);
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'before');
  git(root, 'checkout', '-q', '-b', 'change');
  write(root, after);
  git(root, 'add', '-A', '-f');
  git(root, 'commit', '-q', '-m', 'the change');
  return root;
}
