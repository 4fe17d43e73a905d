import type { Built, FoundCause, HelmRequest } from '../engine/index.ts';
import type { Failure, RepoPath } from '../model/index.ts';

/** What one shard found out by rendering and locating: plain JSON, version 1. */
export interface Part {
  readonly version: 1;
  /** Of the Seaworthy that wrote it. */
  readonly seaworthy: string;
  readonly shard: { readonly index: number; readonly of: number };
  /** What the shards of one run and their merge must agree on. */
  readonly sharedState: SharedState;
  /** Commit that was compared with. */
  readonly base?: string;
  /** Files and folders looked at; empty for the whole repository. */
  readonly paths: readonly RepoPath[];
  /** Ids of what was rendered. */
  readonly targets: readonly string[];
  readonly calls: readonly Call[];
}

export interface SharedState {
  /** The commit judged; missing where there is none. */
  readonly commit?: string;
  /** Signs options, configuration and rules in force. */
  readonly settings: string;
  /** Signs the targets and how they are divided. */
  readonly targets: string;
}

/** What an engine answered once. */
export interface Call {
  /** Signs engine, request and side: whoever asks the very same finds it. */
  readonly key: string;
  /** For people. */
  readonly about: string;
  /** Files the engine read. */
  readonly inputs: readonly RepoPath[];
  /** Signs what was in them. */
  readonly contents: string;
  readonly outcome: PackedOutcome;
}

/** One member, by what was asked: text and its lines, or causes; `error` for a request of either kind. */
export type PackedOutcome =
  | { readonly kind: 'text'; readonly answer: PackedText }
  | { readonly kind: 'causes'; readonly answer: { readonly documents: readonly (readonly FoundCause[])[] } }
  | { readonly kind: 'error'; readonly error: Failure & { readonly detail?: string } };

/** {@link Built}, each document once, those that may hold a Secret sealed. */
export interface PackedText extends Pick<Built, 'files' | 'lines' | 'items' | 'partial' | 'fallbacks' | 'inflated'> {
  /** Pieces of the output; a number stands for the document of that index. */
  readonly output: readonly (Words | number)[];
  readonly documents: readonly { readonly source: string; readonly sourceLine: number; readonly text: Words }[];
  readonly needs?: readonly PackedRequest[];
}

/** A chart that has to be rendered first; what values hold nobody knows, and so they are sealed. */
export type PackedRequest = Omit<HelmRequest, 'inline'> & {
  readonly inline?: Omit<NonNullable<HelmRequest['inline']>, 'text'> & { readonly text: Words };
};

export type Words = string | { readonly sealed: string };
