import { posix } from 'node:path';
import type { Files } from '../host/index.ts';
import type { RepoPath, Target } from '../model/index.ts';

/** Milliseconds, roughly; only the proportions count. */
const perFile = 2;
const perKibibyte = 0.5;

/** How long it may take to render and locate each target: by its kind, and the number and size of the files below it. */
export async function estimatedCosts(
  targets: readonly Target[],
  files: Files,
  exclude: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const folders = new Map<string, number>(targets.map(({ path }) => [path, 0]));
  const below =
    targets.length === 0 ? [] : (await files.walk({ under: [...new Set(pathsOf(targets))], exclude })).files;
  for (const path of new Set(below)) {
    const size = (await files.stat(path).catch(() => undefined))?.size ?? 0;
    for (const folder of foldersAbove(path)) {
      const known = folders.get(folder);
      if (known !== undefined) folders.set(folder, known + perFile + (size / 1024) * perKibibyte);
    }
  }
  return new Map(targets.map((target) => [target.id, target.traits.milliseconds + (folders.get(target.path) ?? 0)]));
}

function pathsOf(targets: readonly Target[]): readonly RepoPath[] {
  return targets.map(({ path }) => path);
}

function foldersAbove(path: RepoPath): readonly string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    folders.push(folder);
    if (folder === '.') return folders;
  }
}
