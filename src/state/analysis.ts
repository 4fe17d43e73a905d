import type { Discovered, Finder } from '../discover/index.ts';
import type { Judgement } from '../evaluate/index.ts';
import type { Graph } from '../graph/index.ts';
import type { Files } from '../host/index.ts';
import type { Config, FailedTarget, Manifest, Rendered, RepoPath, SchemaCoverage, Target } from '../model/index.ts';
import type { DocumentReader, Parsed } from '../parse/index.ts';
import type { RenderTools } from '../render/index.ts';

/** One state of the repository that is to be analyzed: the working tree, or an overlay over it. */
export interface StateInput {
  readonly files: Files;
  readonly config: Config;
  /** Files and folders to look at; empty for the whole repository. */
  readonly paths: readonly RepoPath[];
  /** Those of them that are targets whatever they look like. */
  readonly named: readonly RepoPath[];
  /** With it, the rest of the repository is context: its targets are configured by it. */
  readonly context?: Config | undefined;
  readonly documents: DocumentReader;
  /** Of every kind of target. */
  readonly finders: readonly Finder[];
  /** They see the repository through the same overlay. */
  readonly tools: RenderTools;
  /** What there is to render, when it was discovered already. */
  readonly found?: Discovered;
}

/** What one state deploys. */
export interface RenderedState {
  readonly found: Discovered;
  /** Those that are judged, then those that are context. */
  readonly rendered: readonly Rendered[];
  /** In the order of `rendered`. */
  readonly parsed: readonly Parsed[];
  /** Of targets that are judged. */
  readonly failed: readonly FailedTarget[];
  /** What is wrong with targets that are judged all the same. */
  readonly flaws: readonly FailedTarget[];
  /** Ids of targets whose objects are only joined to those that are judged. */
  readonly context: ReadonlySet<string>;
  /** Of targets that are context. */
  readonly failedContext: readonly FailedTarget[];
  /** Everything that may be joined to an object that is judged was asked for. */
  readonly isWhole: boolean;
}

/** What one state deploys, and what the rules say of it. */
export interface Analysis extends RenderedState {
  readonly graph: Graph;
  readonly judgement: Judgement;
  readonly schemaCoverage: SchemaCoverage;
}

/** How a state differs from one that is known; worked out once, as soon as both are rendered. */
export interface Difference {
  /** Ids of the targets whose outcome is the same in both states. */
  readonly unchangedTargets: ReadonlySet<string>;
  /** Objects of all other targets, in the known state and in the other one. */
  readonly knownObjects: readonly Manifest[];
  readonly otherObjects: readonly Manifest[];
  /** True for an object, of either state, that the difference may reach through a link. */
  reaches(manifest: Manifest): boolean;
}

/** A state that was analyzed before, and the files in which another differs from it. */
export interface KnownState {
  readonly analysis: Analysis;
  readonly changed: readonly RepoPath[];
}

/**
 * Analyzes a state that differs from a known one: targets whose inputs are the same are neither rendered nor parsed again,
 * and objects that the difference does not reach are not judged again.
 */
export type AnalyzeOther = (state: StateInput, known: KnownState) => Promise<OtherAnalysis>;

/** Of a state that differs from a known one. */
export interface OtherAnalysis extends Analysis {
  readonly difference: Difference;
}

/** The part of a run that one of several machines does. */
export interface Assignment {
  /** Whether a target is rendered here. Plain manifests always are: they cost little, and others link to them. */
  readonly isMine: (target: Target) => boolean;
}

/** Every object that a state deploys. */
export function manifestsOf({ parsed }: Pick<RenderedState, 'parsed'>): readonly Manifest[] {
  return parsed.flatMap(({ manifests }) => manifests);
}

/** Everything that went wrong with a state, while rendering and parsing and while judging. */
export function failuresIn({ failed, flaws, judgement }: Analysis): readonly FailedTarget[] {
  return [...failed, ...flaws, ...judgement.failures];
}
