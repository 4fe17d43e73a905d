import type { Failure, RepoPath } from '../model/index.ts';

export interface Stat {
  readonly kind: 'file' | 'dir';
  /** Bytes. */
  readonly size: number;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'dir';
}

export interface Walk {
  /** Every file below the given paths, sorted. */
  readonly files: readonly RepoPath[];
  /** What could not be entered, such as a symbolic link that leaves the root. */
  readonly problems: readonly Failure[];
}

export interface WalkOptions {
  readonly under: readonly RepoPath[];
  /** Globs from the root of files and folders that are not entered. */
  readonly exclude: readonly string[];
  /** Texts of `.gitignore` files that are used instead of what is there; undefined for one that is not to be there. */
  readonly ignoreFiles?: ReadonlyMap<RepoPath, string | undefined>;
}

/**
 * The repository as the steps see it: read only, confined to `root`.
 * Every method rejects with a SeaworthyError of code `outside-root`, `file-unreadable`, `file-too-large` or `path-missing`.
 */
export interface Files {
  /** Absolute path of the repository root, symbolic links resolved. */
  readonly root: string;
  /** Inputs that are no files of the repository, such as standard input; their names are nowhere below the root. */
  readonly given?: ReadonlySet<RepoPath>;
  read(path: RepoPath): Promise<Uint8Array>;
  /** Text, UTF-8 or UTF-16; a byte order mark is kept, so that positions stay those of the file. */
  readText(path: RepoPath): Promise<string>;
  /** Undefined when nothing is there. */
  stat(path: RepoPath): Promise<Stat | undefined>;
  /** Sorted by name; symbolic links count as what they point to, those that leave the root are left out. */
  list(path: RepoPath): Promise<readonly Entry[]>;
  /** `.git`, `node_modules` and whatever `exclude` or, unless git tracks it, `.gitignore` names are not entered. */
  walk(options: WalkOptions): Promise<Walk>;
}
