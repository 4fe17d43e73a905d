import type { Files } from '../host/index.ts';
import { type RepoPath, repoPath } from '../model/index.ts';

const names = ['seaworthy.yaml', '.seaworthy.yaml', '.github/seaworthy.yaml'];

/** True for a path where a configuration file may stand. */
export function isConfigFile(path: RepoPath): boolean {
  return names.some((name) => path === name || path.endsWith(`/${name}`));
}

/** The nearest configuration file at or above `start`, up to the repository root; undefined when there is none. */
export async function findConfig(files: Files, start: RepoPath): Promise<RepoPath | undefined> {
  const parts = start === '.' ? [] : start.split('/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    for (const name of names) {
      const path = repoPath([...parts.slice(0, depth), name].join('/'));
      if ((await files.stat(path))?.kind === 'file') return path;
    }
  }
  return undefined;
}
