import type { Failure } from './failure.ts';
import type { RelatedRole, RepoPath } from './location.ts';
import type { HelmRequest, KustomizeRequest } from './requests.generated.ts';

/**
 * The targets of every kind, by its name. These are the kinds that steps ask more of than `Traits` says; any other kind adds
 * itself from its own file in `src/kinds`, by `declare module`.
 */
export interface TargetsByKind {
  readonly plain: PlainTarget;
  readonly helm: HelmTarget;
  readonly kustomize: KustomizeTarget;
}

export type TargetKind = keyof TargetsByKind;

/** One thing the repository deploys, found by discovery, rendered on its own. */
export type Target = TargetsByKind[TargetKind];

/** Where objects are deployed. */
export interface Destination {
  /** Name of the cluster. */
  readonly cluster: string;
  /** Of objects that name none; of an object its own, empty for cluster-scoped kinds. */
  readonly namespace: string;
}

/** The one cluster that everything is deployed to, as long as no delivery names another; Argo CD calls it so too. */
export const inCluster = 'in-cluster';

/** Where objects go that nothing else is said of. */
export const defaultDestination: Destination = { cluster: inCluster, namespace: 'default' };

/** What targets of all kinds have. */
export interface TargetBase {
  /** Stable, unique and readable, such as `charts/api` or `charts/api (values-prod.yaml)`. */
  readonly id: string;
  /** A directory for helm and kustomize, a file for plain manifests. */
  readonly path: RepoPath;
  /** The file that stands for the target where nothing better is known; by default its path. */
  readonly file?: RepoPath;
  /** Where its objects go, unless they name a namespace. */
  readonly destination: Destination;
  /** What its kind is like, for all steps that ask. */
  readonly traits: Traits;
}

/** One manifest file that is deployed as it stands. */
export interface PlainTarget extends TargetBase {
  readonly kind: 'plain';
}

/** One chart with one set of values. */
export interface HelmTarget extends TargetBase {
  readonly kind: 'helm';
  /** Its `Chart.yaml`, or what asks for the chart to be deployed. */
  readonly file: RepoPath;
  /** As discovery makes it; the engine gets it unchanged. */
  readonly request: HelmRequest;
}

/** One root kustomization: no other one of the repository builds on it. */
export interface KustomizeTarget extends TargetBase {
  readonly kind: 'kustomize';
  /** The kustomization file itself. */
  readonly file: RepoPath;
  /** That it gives to all of its objects, where it gives one. */
  readonly namespace?: string;
  /** As discovery makes it; the engine gets it unchanged. */
  readonly request: KustomizeRequest;
}

/** A target as reports name it; those of another version may know more kinds. */
export interface TargetSummary extends Pick<Target, 'id' | 'path'> {
  readonly kind: string;
}

/** What the steps around rendering ask of a kind of target. */
export interface Traits {
  /** The output is the file: its lines are lines of the file, and rendering costs nothing. */
  readonly isVerbatim: boolean;
  /** What the main file is in the way from a source line to an object; undefined when that file holds the object. */
  readonly role: RelatedRole | undefined;
  /** How the source line of a field is found: in the text itself, by causes, or by the trace of the lines. */
  readonly linesFrom: 'text' | 'causes' | 'trace';
  /** A fix may edit the manifest; else only what caused the field. */
  readonly editsManifest: boolean;
  /** Every file of the folder belongs to the target, whether rendering read it or not. */
  readonly ownsFolder: boolean;
  /** Milliseconds to render and to locate, roughly, besides what its files cost. */
  readonly milliseconds: number;
}

const plainTraits: Traits = {
  ...{ isVerbatim: true, role: undefined, linesFrom: 'text' },
  ...{ editsManifest: true, ownsFolder: false, milliseconds: 0 },
};

/** A manifest file as it stands: what everything is that no kind of target has claimed, or that is given with its content. */
export function plainTarget(path: RepoPath): PlainTarget {
  return { kind: 'plain', id: path, path, destination: defaultDestination, traits: plainTraits };
}

/** A file or folder that looked like a target and is deliberately not one. */
export interface Skipped {
  readonly kind: string;
  readonly path: RepoPath;
  /** Why, as a clause: `library chart`, `rendered through overlays/prod`. */
  readonly reason: string;
}

/** What one stretch of rendered text was made from. */
export interface RenderedDocument {
  /** YAML text that may hold several documents, as the renderer printed it. */
  readonly text: string;
  /** The plain file, template or resource file; undefined when the renderer does not know. */
  readonly source: RepoPath | undefined;
  /** 1-based line in `source` where this document begins; 1 when not known better. */
  readonly sourceLine: number;
}

/** A line of a file of the repository, 1-based. */
export interface SourceLine {
  readonly file: RepoPath;
  readonly line: number;
}

/** Where a line of what was rendered comes from. */
export interface TracedLine extends SourceLine {
  /** Where the item of a list that begins on the line comes from, when that is elsewhere than its first field. */
  readonly item?: SourceLine;
}

/**
 * Which line of a template, resource, patch or kustomization set each line of what was rendered: by index of the
 * document, then by 0-based line of its text. Undefined where it is not known.
 */
export type Trace = readonly (readonly (TracedLine | undefined)[])[];

/** What in a chart and its values makes a field what it is. */
export interface Cause {
  /** Printed the field, or its nearest existing parent; `approximate` when only a line above it is known. */
  readonly template: SourceLine & { readonly approximate: boolean };
  /** Was seen to change the field when it was changed; `path` is its path in the values. */
  readonly values?: SourceLine & {
    readonly path: readonly string[];
    /** The last steps of the path, which the file does not have: the line is that of what stands above them. */
    readonly missing: readonly string[];
  };
  /** The chart, when a kustomization inflates it: the kustomization may have set the field after the chart did. */
  readonly inflatedChart?: RepoPath;
}

/** The outcome of one target. */
export type Rendered =
  | {
      readonly status: 'rendered';
      readonly target: Target;
      /** The complete output, byte-equal to the native tool's. */
      readonly output: string;
      readonly documents: readonly RenderedDocument[];
      /** What some who deploy it refuse, although it renders; a warning. */
      readonly flaw?: Failure;
      /** Every repository file the renderer read, sorted. */
      readonly inputs: readonly RepoPath[];
    }
  | {
      readonly status: 'failed';
      readonly target: Target;
      readonly failure: Failure;
      readonly inputs: readonly RepoPath[];
    };

/** The file that stands for a target where nothing better is known. */
export function mainFile(target: Target): RepoPath {
  return target.file ?? target.path;
}
