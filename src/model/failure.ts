import type { RepoPath } from './location.ts';
import type { Severity } from './severity.ts';

/** Everything that can go wrong with what a user gave us; each code has a test that shows its message. */
export type FailureCode =
  | 'config-invalid'
  | 'usage'
  | 'path-missing'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-unwritable'
  | 'outside-root'
  | 'yaml-invalid'
  | 'template-not-rendered'
  | 'manifest-invalid'
  | 'chart-invalid'
  | 'chart-dependency-missing'
  | 'values-invalid'
  | 'template-failed'
  | 'kustomization-invalid'
  | 'kustomization-cycle'
  | 'kustomization-missing-base'
  | 'kustomization-failed'
  | 'render-timeout'
  | 'render-memory'
  | 'engine-failed'
  | 'policy-failed'
  | 'git-failed'
  | 'part-invalid';

/** What could not be read, rendered or judged: a value, so that the rest goes on. */
export interface Failure {
  readonly code: FailureCode;
  /** What happened, one sentence, the offending value quoted. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly hint?: string;
  /** `error` when missing. */
  readonly severity?: Severity;
  readonly file?: RepoPath;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Rendered text around the place; the line that is wrong begins with `>`, the others with a blank. */
  readonly context?: readonly string[];
  /** Entries of values files that led there; `path` is joined with dots. */
  readonly values?: readonly { readonly file: RepoPath; readonly line: number; readonly path: string }[];
}

/** Thrown when the work cannot go on at all (exit code 2); everything else is a {@link Failure} value. */
export class SeaworthyError extends Error {
  readonly failure: Failure;
  /** Further failures found in the same go, such as the other errors of a configuration. */
  readonly others: readonly Failure[];

  constructor(failure: Failure, options: ErrorOptions & { readonly others?: readonly Failure[] } = {}) {
    super(failure.message, options);
    this.name = 'SeaworthyError';
    this.failure = failure;
    this.others = options.others ?? [];
  }
}
