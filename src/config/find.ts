import type { Files } from '../host/index.ts';
import { type RepoPath, repoPath } from '../model/index.ts';

/** In the order in which they are looked for. */
export const configNames = ['seaworthy.yaml', '.seaworthy.yaml', '.github/seaworthy.yaml'];

/** Where a configuration file may stand for a run that starts at `start`: the first that exists is used. */
export function configCandidates(start: RepoPath): readonly RepoPath[] {
  const parts = start === '.' ? [] : start.split('/');
  const folders = [...parts, ''].map((_, at) => parts.slice(0, parts.length - at));
  return folders.flatMap((folder) => configNames.map((name) => repoPath([...folder, name].join('/'))));
}

/** The nearest configuration file at or above `start`, up to the repository root; undefined when there is none. */
export async function findConfig(files: Files, start: RepoPath): Promise<RepoPath | undefined> {
  for (const path of configCandidates(start)) if ((await files.stat(path))?.kind === 'file') return path;
  return undefined;
}
