export { filesInArchive, type SourceFile } from './archive.ts';
export { attempt, longestText, timeToLook } from './attempt.ts';
export { branchPoint, changedIgnoreFiles, committedPaths, committedTexts } from './commit-files.ts';
export { listInside, readInside, statInside } from './confine.ts';
export { writeAll } from './descriptor.ts';
export { buildDigest, distFolder, shipped, shippedText } from './dist.ts';
export { digestOf, type FileAccess } from './file-access.ts';
export { isLinkInGit } from './file-mode.ts';
export type { Entry, Files, Stat, Walk, WalkOptions } from './files.ts';
export {
  type Changes,
  changedLines,
  changesSince,
  commitOf,
  type FoundCommit,
  fetchedCommit,
  headCommit,
  writeCommitOverlay,
} from './git.ts';
export { readGivenFile } from './given-file.ts';
export { withGiven } from './given-files.ts';
export { globMatcher, narrowerThan, pathMatcher } from './globs.ts';
export { isIgnoredByGit } from './ignored-path.ts';
export { isBelow, statsAt, withoutLinksOf } from './links.ts';
export { type Given, type NamedPaths, namedPaths, sharedFolder } from './named-paths.ts';
export { nodeFiles } from './node-files.ts';
export { type OutputFile, outputFile } from './output-file.ts';
export { type Overlay, openOverlay, removeOverlay, type Tree, writeOverlay } from './overlay.ts';
export { PathError } from './path-error.ts';
export { matchingPaths } from './path-globs.ts';
export { collected, type PipeLimits, readPipe } from './read-pipe.ts';
export { errorCode, isSystemError, reasonOf } from './reason.ts';
export { remotesOf } from './remotes.ts';
export { type RepositoryName, repositoryName } from './repository-name.ts';
export { insideRoot, processors } from './root.ts';
export { builtInRules, ruleExamples } from './rules.ts';
export { serveTasks } from './serve-tasks.ts';
export { openStore, type Store } from './store.ts';
export { createThreads, type Task, type Threads, TimeoutError } from './threads.ts';
export { eachWithin, timeFor, within } from './time-limit.ts';
export { today } from './today.ts';
export { watchFiles } from './watch-files.ts';
