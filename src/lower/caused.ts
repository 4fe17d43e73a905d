import type { Cause, LocatedFinding, RepoPath, Target } from '../model/index.ts';

/** A finding, and what in a chart causes it. */
export interface Caused {
  readonly finding: LocatedFinding;
  readonly target: Target | undefined;
  /** Template that the object came out of: of a library, that of the chart which uses it. */
  readonly source: RepoPath | undefined;
  readonly cause: Cause | undefined;
}

/** Puts a finding where somebody can answer it; undefined where it is there already. */
export type Move = (caused: Caused) => Promise<LocatedFinding | undefined>;
