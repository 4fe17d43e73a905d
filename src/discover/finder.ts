import type { Config, Failure, RepoPath, Skipped, Target } from '../model/index.ts';
import type { Around } from './around.ts';
import type { DiscoverTools } from './tools.ts';

/** What every finder is given. */
export interface FindContext {
  readonly tools: DiscoverTools;
  readonly config: Config;
  /** Files and folders that were asked for by name; empty for the whole repository. */
  readonly asked: ReadonlySet<RepoPath>;
  /** Folders that hold a kustomization; none when missing. */
  readonly kustomized?: ReadonlySet<RepoPath>;
  /** Charts that paths asked for lie inside of. */
  readonly around: readonly Around[];
}

/** What one finder found. */
export interface Found {
  readonly targets: readonly Target[];
  /** What looked like a target and is none, with the reason. */
  readonly skipped: readonly Skipped[];
  /** What could not even be looked at. */
  readonly failures?: readonly { readonly failure: Failure; readonly target: Target }[];
  /** True for a file that belongs to what was found: the finders after this one do not see it. */
  readonly owns?: (path: RepoPath) => boolean;
  /** Folders of charts that are rendered through something else, and what that is. */
  readonly inflated?: ReadonlyMap<RepoPath, RepoPath>;
  /** Files that are read as data, such as the values of charts that kustomizations inflate. */
  readonly data?: ReadonlySet<RepoPath>;
  /** Files that a target reads; what is no file may be among them. */
  readonly resources?: (path: RepoPath) => readonly RepoPath[];
  /** Of files that were read and are targets as they stand. */
  readonly texts?: ReadonlyMap<RepoPath, string>;
}

/**
 * Finds one kind of target among files, sorted by path; a kind that is translated into others finds targets of these, with
 * the request of the engine.
 */
export type Finder = (files: readonly RepoPath[], context: FindContext) => Promise<Found>;
