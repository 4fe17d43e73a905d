// Generated from JSON Schemas by `npm run generate`; no need to edit.
import type { EngineError } from '../engine/index.ts';
import type { Violation } from '../evaluate/index.ts';
import type { RepoPath } from '../model/index.ts';
import type { Read } from '../parse/index.ts';

export interface CachedDocument {
  readonly text: string;
  readonly source?: RepoPath;
  readonly sourceLine: number;
}

/** An outcome of rendering: all but the target, which is the one it is asked for. */
export type CachedRender = ({
  readonly status: "rendered";
  readonly output: string;
  readonly documents: readonly CachedDocument[];
  /** What some who deploy it refuse. */
  readonly flaw?: EngineError;
  readonly inputs: readonly RepoPath[];
  /** What the documents hold, in the order they are parsed in; null where the text has to be parsed again. */
  readonly reads: readonly (Read | null)[];
} | {
  readonly status: "failed";
  readonly failure: EngineError;
  readonly inputs: readonly RepoPath[];
});

/** All violations of one group of rules. */
export interface Judgement {
  /** Index of the group. */
  readonly group: number;
  readonly violations: readonly Violation[];
}

/** What the rules of one policy set said of input documents. */
export interface Judgements {
  /** Rules that were asked together: of each, its id, digest and parameters. */
  readonly groups: readonly (readonly string[])[];
  /** By the digest of an input document, what each group said. */
  readonly inputs: {
    readonly [k: string]: readonly Judgement[];
  };
}
