export { asPathError, listInside, PathError, placeInside, statInside } from './confine.ts';
export { buildDigest, distFolder, shipped } from './dist.ts';
export type { Entry, Files, Stat, Walk } from './files.ts';
export {
  type Changes,
  changedLines,
  changesSince,
  commitOf,
  type FoundCommit,
  fetchedCommit,
  headCommit,
  writeLayer,
} from './git.ts';
export { type Layer, openLayer, removeLayer, type Tree, writeTexts } from './layer.ts';
export { digestOf, type Look } from './look.ts';
export { nodeFiles } from './node-files.ts';
export { insideRoot, processors, repositoryRoot } from './root.ts';
export { openStore, type Store } from './store.ts';
