import type { RepoPath } from '../model/index.ts';
import { baseName, folderOf } from './folders.ts';

const fileNames: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);

/** True for the names that Kustomize reads. */
export function isKustomizationFile(path: RepoPath): boolean {
  return fileNames.has(baseName(path));
}

/** Folders that hold a kustomization file. */
export function kustomizedFolders(files: readonly RepoPath[]): ReadonlySet<RepoPath> {
  return new Set(files.filter(isKustomizationFile).map(folderOf));
}
