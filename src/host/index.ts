export { asPathError, confine, listInside, PathError, statInside } from './confine.ts';
export { distFolder, shipped } from './dist.ts';
export type { Entry, Files, Stat, Walk } from './files.ts';
export {
  type Changes,
  changedLines,
  changesSince,
  type FoundCommit,
  fetchedCommit,
  headCommit,
  removeLayer,
  writeLayer,
} from './git.ts';
export { type Layer, openLayer, type Tree } from './layer.ts';
export { nodeFiles } from './node-files.ts';
export { insideRoot, processors, repositoryRoot } from './root.ts';
