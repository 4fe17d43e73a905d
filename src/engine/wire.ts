import type { FileAccess } from '../host/index.ts';
import type { Failure, JsonPath, RepoPath } from '../model/index.ts';

/** The requests each engine answers and what it answers; the mirror of `engines/README.md`. */
export interface Wire {
  readonly helm: {
    readonly template: [HelmTemplate, Marked];
    readonly locate: [HelmLocate, FoundCauses];
    readonly inspect: [HelmInspect, ChartInfo];
  };
  readonly kustomize: { readonly build: [KustomizeBuild, Built] };
  readonly rego: {
    readonly compile: [RegoCompile, { readonly wasm: string; readonly annotations: readonly unknown[] }];
    readonly check: [RegoModules, object];
    readonly fmt: [RegoModules, { readonly formatted: Readonly<Record<string, string>> }];
    readonly test: [RegoModules, { readonly results: readonly RegoTestResult[] }];
    readonly inspect: [RegoModules, { readonly annotations: readonly unknown[] }];
  };
}

export type EngineName = keyof Wire;
export type OpOf<E extends EngineName> = keyof Wire[E] & string;
export type RequestOf<E extends EngineName, O extends OpOf<E>> = Wire[E][O] extends [infer Q, unknown] ? Q : never;
export type AnswerOf<E extends EngineName, O extends OpOf<E>> = Wire[E][O] extends [unknown, infer A] ? A : never;

/** One rendering of a chart. */
export interface HelmRequest {
  readonly chart: RepoPath;
  readonly release: string;
  readonly namespace: string;
  readonly values: readonly RepoPath[];
  readonly set: readonly string[];
  /** Empty: the version built into Helm. */
  readonly kubeVersion: string;
  readonly apiVersions: readonly string[];
  readonly includeCrds: boolean;
  readonly isUpgrade: boolean;
  /** Values that stand in no file of their own; those of `values` go over them. */
  readonly inline?: Sources & { readonly text: string };
  /** Makes the name of a release that has none. */
  readonly nameTemplate?: string;
  readonly skipTests?: boolean;
  readonly skipHooks?: boolean;
}

interface HelmTemplate extends HelmRequest {
  /** Also answer which template line printed each line; costs two or three plain renders. */
  readonly marked?: boolean;
}

interface HelmLocate extends HelmRequest {
  readonly documents: readonly AskedDocument[];
}

/** A document as `template` answered it, and the fields of its objects whose causes are asked for. */
export interface AskedDocument {
  readonly source: string;
  readonly text: string;
  /** `firstLine`: 0-based line on which the object's own document begins. */
  readonly fields: readonly { readonly firstLine: number; readonly path: JsonPath; readonly supply?: boolean }[];
}

interface FoundCauses {
  /** In the order of the questions. */
  readonly documents: readonly (readonly FoundCause[])[];
  /** How often templates were executed. */
  readonly renders: number;
}

/** Empty when nothing is known. */
export interface FoundCause {
  readonly file?: string;
  readonly line?: number;
  /** The line printed what stands above the field; no mark was left on its own. */
  readonly near?: boolean;
  readonly values?: {
    readonly file: string;
    readonly line: number;
    readonly path: readonly string[];
    readonly below?: boolean;
    /** The last steps of the path, which the file does not have. */
    readonly missing?: readonly string[];
  };
}

interface HelmInspect {
  readonly chart: RepoPath;
}

export interface ChartInfo {
  readonly name: string;
  readonly version: string;
  readonly type: 'application' | 'library';
}

interface KustomizeBuild {
  readonly path: RepoPath;
  readonly loadRestrictor: 'rootOnly' | 'none';
  /** Also answer which line of a file set each line; costs another build. */
  readonly marked?: boolean;
  /** With `marked`, texts of the documents answered before: they are not built again, and only lines are answered. */
  readonly documents?: readonly string[];
  /** Takes in the charts of `helmCharts`, as `--enable-helm` does. */
  readonly enableHelm?: boolean;
  /** The charts that an answer before needed. */
  readonly charts?: readonly InflatedChart[];
}

/** A chart of `helmCharts`, as it rendered; with `marked`, where its lines come from. */
export interface InflatedChart extends Sources {
  /** As it was needed, to the letter. */
  readonly request: HelmRequest;
  readonly output: string;
}

/** What a kustomization becomes. */
export interface Built extends Marked {
  /** Charts that have to be rendered first; nothing else is answered then. */
  readonly needs?: readonly HelmRequest[];
  /**
   * With `marked`, documents that came out of a chart: index of the document, index into `charts`, line of the chart's
   * output (1-based) on which it begins.
   */
  readonly inflated?: readonly (readonly [number, number, number])[];
}

/** What a renderer answers. */
export interface Documents {
  readonly output: string;
  readonly documents: readonly { readonly source: string; readonly sourceLine: number; readonly text: string }[];
  readonly warnings?: readonly string[];
}

/** Where the lines of a text come from. */
export interface Sources {
  readonly files?: readonly string[];
  /** First line of the text (1-based), index into `files` (-1: unknown), line there; holds until the next entry. */
  readonly lines?: readonly (readonly [number, number, number])[];
  /**
   * For the lines on which an item of a list begins that comes from elsewhere than its first field: line of the text,
   * index into `files`, line there. Kustomize only.
   */
  readonly items?: readonly (readonly [number, number, number])[];
}

/** An answer with, when it was asked for, the source line behind each line of the output. */
export interface Marked extends Documents, Sources {
  /** Objects of which only some lines, and those of which none could be told. Kustomize only. */
  readonly partial?: number;
  readonly fallbacks?: number;
}

interface RegoModules {
  /** Path to text. */
  readonly modules: Readonly<Record<string, string>>;
  readonly capabilities?: unknown;
}

interface RegoCompile extends RegoModules {
  readonly entrypoints: readonly string[];
}

export interface RegoTestResult {
  readonly package: string;
  readonly name: string;
  readonly file: string;
  readonly row: number;
  readonly status: 'pass' | 'fail' | 'error' | 'skip';
  readonly message?: string;
  readonly trace?: readonly string[];
}

/** An error reply of an engine; `detail` holds the full words of Helm, Kustomize or OPA. */
export interface EngineError extends Failure {
  readonly detail?: string;
}

/** One answer, with what the engine looked at to give it. */
export type Outcome<A> = (
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly error: EngineError }
) & {
  /** Every file it read, sorted. */
  readonly inputs: readonly RepoPath[];
  /** All that the answer rests on; undefined when the engine was stopped or died, so that it rests on more than files. */
  readonly accesses: readonly FileAccess[] | undefined;
};
