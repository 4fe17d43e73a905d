import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { project } from './cli.ts';

/** A copy of what git tracks or would track below `folders`, with no `node_modules`: a fresh clone of the work tree. */
export function freshClone(folders: readonly string[] = ['.']): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-clone-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z', '--', ...folders];
  const files = execFileSync('git', listed, { cwd: project, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) copy(file, root);
  return root;
}

/** A file that git lists and the work tree no longer has is left out, as it would be of the next commit. */
function copy(file: string, root: string): void {
  try {
    cpSync(join(project, file), join(root, file), { verbatimSymlinks: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
