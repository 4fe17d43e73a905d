// Generated from JSON Schemas by `npm run generate`; no need to edit.
import type { FileValue, HelmRequest, InlineValues, JsonPath, LineTable, RepoPath } from '../model/index.ts';

/** The operations of each engine. */
export interface Wire {
  readonly helm: {
    /** Reads what Chart.yaml says. */
    readonly inspect: readonly [request: HelmInspectRequest, answer: HelmInspectAnswer];
    /** Finds the causes of fields that a chart rendered. */
    readonly locate: readonly [request: HelmLocateRequest, answer: HelmLocateAnswer];
    /** Prints what a chart renders to. */
    readonly template: readonly [request: HelmTemplateRequest, answer: HelmTemplateAnswer];
  };
  readonly kustomize: {
    /** Prints what a kustomization builds to. */
    readonly build: readonly [request: KustomizeBuildRequest, answer: KustomizeBuildAnswer];
  };
  readonly reader: {
    /** Reads one document of YAML as Kubernetes does. */
    readonly read: readonly [request: ReaderReadRequest, answer: ReaderReadAnswer];
  };
  readonly rego: {
    /** Compiles strictly, against capabilities and a schema of the input. */
    readonly check: readonly [request: RegoCheckRequest, answer: RegoCheckAnswer];
    /** Compiles policies to WebAssembly. */
    readonly compile: readonly [request: RegoCompileRequest, answer: RegoCompileAnswer];
    /** Formats policies as `opa fmt` does. */
    readonly fmt: readonly [request: RegoFmtRequest, answer: RegoFmtAnswer];
    /** Reads what policies hold. */
    readonly inspect: readonly [request: RegoInspectRequest, answer: RegoInspectAnswer];
    /** Runs the tests among the policies. */
    readonly test: readonly [request: RegoTestRequest, answer: RegoTestAnswer];
    /** Evaluates rules, and answers what each of their results rests on. */
    readonly trace: readonly [request: RegoTraceRequest, answer: RegoTraceAnswer];
  };
  readonly validation: {
    /** Says what the API server would refuse. */
    readonly validate: readonly [request: ValidationValidateRequest, answer: ValidationValidateAnswer];
  };
}

/** A document as `template` answered it, and the fields of its objects whose causes are asked for. */
export interface AskedDocument {
  readonly source: RepoPath | '';
  readonly text: string;
  readonly fields: readonly AskedField[];
}

/** A field of one object; it need not exist. */
export interface AskedField {
  /** 0-based line of the document on which the object begins. */
  readonly firstLine: number;
  /** Keys and indexes. */
  readonly path: JsonPath;
  /** Also answer values that no file has yet, at the line below which they would be written. */
  readonly includeUnset?: boolean;
}

/** An object to be validated. */
export interface AskedObject {
  /** The object. */
  readonly value: unknown;
  /** The same object as it is deployed now. */
  readonly before?: unknown;
}

export interface ChartDependency {
  readonly name: string;
  readonly alias: string;
  readonly repository: string;
  readonly version: string;
  readonly condition: string;
  /** Lies in `charts/`. */
  readonly vendored: boolean;
}

/** Why an operation failed. */
export interface EngineError {
  /** The last two are found out by the host. */
  readonly code: ("chart-invalid" | "chart-dependency-missing" | "values-invalid" | "template-failed" | "kustomization-invalid" | "kustomization-cycle" | "kustomization-missing-base" | "kustomization-failed" | "yaml-invalid" | "policy-failed" | "engine-failed" | "render-memory" | "render-timeout");
  /** What happened, one sentence. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly hint?: string;
  readonly file?: RepoPath;
  readonly line?: number;
  readonly column?: number;
  /** The complete message of Helm, Kustomize or OPA. */
  readonly detail?: string;
  /** Further errors of the same request. */
  readonly others?: readonly EngineError[];
  /** Rendered text around the place; the line that is wrong begins with `>`. */
  readonly context?: readonly string[];
  /** Entries of values files that led there. */
  readonly values?: readonly ValuesEntry[];
}

/** The line of a template that printed a field, or its nearest existing parent; empty when unknown. */
export interface FoundCause {
  readonly file?: RepoPath;
  readonly line?: number;
  /** The line printed what stands above the field; the line of the field itself is unknown. */
  readonly approximate?: boolean;
  readonly values?: FoundValue;
}

/** The entry of a values file that changed the field when it was changed. */
export interface FoundValue {
  readonly file: RepoPath;
  readonly line: number;
  /** In the values, as the chart sees them. */
  readonly path: readonly string[];
  /** The last steps of the path, which the file does not have. */
  readonly missing?: readonly string[];
}

export interface HelmInspectAnswer {
  readonly name: string;
  readonly version: string;
  /** `application` or `library`. */
  readonly type: string;
  /** Range of versions; empty for any. */
  readonly kubeVersion: string;
  readonly dependencies: readonly ChartDependency[];
}

export interface HelmInspectRequest {
  readonly chart: RepoPath;
}

export interface HelmLocateAnswer {
  /** By document, then by field, in the order of the request. */
  readonly documents: readonly (readonly FoundCause[])[];
  /** How often templates were executed. */
  readonly renders: number;
}

export interface HelmLocateRequest {
  /** Folder or archive. */
  readonly chart: RepoPath;
  readonly release: string;
  readonly namespace: string;
  /** Values files, lowest precedence first. */
  readonly values: readonly RepoPath[];
  /** `--set` expressions, lowest precedence first. */
  readonly set: readonly string[];
  /** `--set-string` expressions; they go over those of `set`. */
  readonly setString?: readonly string[];
  /** Values that are the text of a file, as with `--set-file`; they go over all others. */
  readonly setFile?: readonly FileValue[];
  /** Empty: the version built into Helm. */
  readonly kubeVersion: string;
  /** Added to the API versions that Helm knows, as with `--api-versions`. */
  readonly apiVersions: readonly string[];
  readonly includeCrds: boolean;
  readonly isUpgrade: boolean;
  /** Makes the name of a release that has none. */
  readonly nameTemplate?: string;
  readonly skipTests?: boolean;
  readonly skipHooks?: boolean;
  /** Values in no file; values files go over them. */
  readonly inline?: InlineValues;
  readonly documents: readonly AskedDocument[];
}

export interface HelmTemplateAnswer {
  /** What the native command prints, byte for byte. */
  readonly output: string;
  readonly documents: readonly RenderedText[];
  readonly warnings?: readonly string[];
  readonly files?: readonly RepoPath[];
  /** An entry holds until the next. */
  readonly lines?: LineTable;
}

export interface HelmTemplateRequest {
  /** Folder or archive. */
  readonly chart: RepoPath;
  readonly release: string;
  readonly namespace: string;
  /** Values files, lowest precedence first. */
  readonly values: readonly RepoPath[];
  /** `--set` expressions, lowest precedence first. */
  readonly set: readonly string[];
  /** `--set-string` expressions; they go over those of `set`. */
  readonly setString?: readonly string[];
  /** Values that are the text of a file, as with `--set-file`; they go over all others. */
  readonly setFile?: readonly FileValue[];
  /** Empty: the version built into Helm. */
  readonly kubeVersion: string;
  /** Added to the API versions that Helm knows, as with `--api-versions`. */
  readonly apiVersions: readonly string[];
  readonly includeCrds: boolean;
  readonly isUpgrade: boolean;
  /** Makes the name of a release that has none. */
  readonly nameTemplate?: string;
  readonly skipTests?: boolean;
  readonly skipHooks?: boolean;
  /** Values in no file; values files go over them. */
  readonly inline?: InlineValues;
  /** Also answer which line of a template printed each line of the output. Costs two or three plain renders. */
  readonly traced?: boolean;
}

/** A chart of `helmCharts`, as it rendered; with `traced`, where its lines come from. */
export interface InflatedChart {
  /** As it was needed, unchanged. */
  readonly request: HelmRequest;
  readonly output: string;
  readonly files?: readonly RepoPath[];
  /** An entry holds until the next. */
  readonly lines?: LineTable;
}

export interface KustomizeBuildAnswer {
  /** What the native command prints, byte for byte. */
  readonly output: string;
  readonly documents: readonly RenderedText[];
  readonly warnings?: readonly string[];
  readonly files?: readonly RepoPath[];
  /** An entry holds until the next. */
  readonly lines?: LineTable;
  /** The lines on which an item of a list begins that comes from elsewhere than its first field. */
  readonly items?: LineTable;
  /** Objects of which only some lines are known. */
  readonly partial?: number;
  /** Objects of which no line is known. */
  readonly fallbacks?: number;
  /** Documents that came out of a chart: index of the document, index into `charts`, line of the chart's output (1-based) on which it begins. */
  readonly inflated?: LineTable;
  /** Charts that `helm template` has to render first; nothing else is answered then. */
  readonly neededCharts?: readonly HelmRequest[];
}

export interface KustomizeBuildRequest {
  /** Folder of the kustomization. */
  readonly path: RepoPath;
  /** Whether files outside the folder may be read; none outside the repository ever is. */
  readonly loadRestrictor: ("rootOnly" | "none");
  /** Inflate the charts of `helmCharts`, as `--enable-helm` does. */
  readonly enableHelm?: boolean;
  /** Version of Kubernetes for charts whose entry names none; empty: the version built into Helm. */
  readonly kubeVersion?: string;
  /** API versions for charts whose entry names none. */
  readonly apiVersions?: readonly string[];
  /** Also answer which line of which file set each line of the output last. Costs another build. */
  readonly traced?: boolean;
  /** With `traced`, the texts of the documents answered before: they are not built again, and only lines are answered. */
  readonly documents?: readonly string[];
  /** What the charts rendered that an answer before needed. */
  readonly charts?: readonly InflatedChart[];
}

export interface ReaderReadAnswer {
  /** What the document holds. */
  readonly value: unknown;
  /** Where the second of two equal keys has its value; missing when keys are unique. */
  readonly duplicateLine?: number;
  /** Where text begins behind the end of the document, which Kubernetes does not read. */
  readonly restLine?: number;
}

export interface ReaderReadRequest {
  readonly text: string;
}

/** An error of the API server. */
export interface Refusal {
  /** `FieldValueRequired`, `FieldValueInvalid`, … */
  readonly type: string;
  /** As the API server writes it; empty for the object. */
  readonly field: string;
  /** Empty where the type says all. */
  readonly detail: string;
  /** A refused text, number or boolean. */
  readonly found?: string;
  /** As the API server words it. */
  readonly whole: string;
}

/** One METADATA block, and where it stands. */
export interface RegoAnnotation {
  readonly file: string;
  readonly row: number;
  /** What it describes, such as `data.seaworthy.rules.hpa`. */
  readonly path: string;
  /** As OPA writes them. */
  readonly annotations: unknown;
}

export interface RegoCheckAnswer {
  /** How many were checked. */
  readonly modules: number;
}

export interface RegoCheckRequest {
  /** Path to text: the engine reads no file. */
  readonly modules: {
    readonly [k: string]: string;
  };
  /** As OPA writes them; by default all of this OPA. */
  readonly capabilities?: unknown;
  /** The version of Rego, v1 when missing; `auto`: each module is v1, or v0 where it does not read as v1. */
  readonly rego?: ("v0" | "v1" | "auto");
  /** Built-in functions that no module may call, and why. */
  readonly refused?: {
    readonly [k: string]: string;
  };
  /** JSON Schema of the input document. */
  readonly schema?: unknown;
}

export interface RegoCompileAnswer {
  /** Base64, for @open-policy-agent/opa-wasm. */
  readonly wasm: string;
  readonly annotations: readonly RegoAnnotation[];
}

export interface RegoCompileRequest {
  /** Path to text: the engine reads no file. */
  readonly modules: {
    readonly [k: string]: string;
  };
  /** As OPA writes them; by default all of this OPA. */
  readonly capabilities?: unknown;
  /** The version of Rego, v1 when missing; `auto`: each module is v1, or v0 where it does not read as v1. */
  readonly rego?: ("v0" | "v1" | "auto");
  /** Built-in functions that no module may call, and why. */
  readonly refused?: {
    readonly [k: string]: string;
  };
  readonly entrypoints: readonly string[];
  /** The data document. */
  readonly data?: Record<string, unknown>;
}

/** How much of a module the tests reach. */
export interface RegoFileCovered {
  readonly file: string;
  /** Lines. */
  readonly covered: number;
  readonly missed: readonly number[];
}

export interface RegoFmtAnswer {
  /** Path to text, of those that would change. */
  readonly formatted: {
    readonly [k: string]: string;
  };
}

export interface RegoFmtRequest {
  /** Path to text: the engine reads no file. */
  readonly modules: {
    readonly [k: string]: string;
  };
  /** As OPA writes them; by default all of this OPA. */
  readonly capabilities?: unknown;
  /** The version of Rego, v1 when missing; `auto`: each module is v1, or v0 where it does not read as v1. */
  readonly rego?: ("v0" | "v1" | "auto");
  /** Built-in functions that no module may call, and why. */
  readonly refused?: {
    readonly [k: string]: string;
  };
}

export interface RegoInspectAnswer {
  readonly annotations: readonly RegoAnnotation[];
  readonly modules: readonly RegoModule[];
}

export interface RegoInspectRequest {
  /** Path to text: the engine reads no file. */
  readonly modules: {
    readonly [k: string]: string;
  };
  /** As OPA writes them; by default all of this OPA. */
  readonly capabilities?: unknown;
  /** The version of Rego, v1 when missing; `auto`: each module is v1, or v0 where it does not read as v1. */
  readonly rego?: ("v0" | "v1" | "auto");
  /** Built-in functions that no module may call, and why. */
  readonly refused?: {
    readonly [k: string]: string;
  };
}

/** A field of the object that the rule asked for on the way to a result. */
export interface RegoLook {
  readonly path: JsonPath;
  readonly isMissing: boolean;
  /** The rule went on because something did not hold of it. */
  readonly isNegated: boolean;
  /** Only the message needs it. */
  readonly isShown: boolean;
  /** It was only handed on. */
  readonly isWhole: boolean;
  /** It was compared with a constant. */
  readonly isEqual: boolean;
  /** The rule asked itself, and not a function that it called. */
  readonly isInPolicy: boolean;
}

/** What one module holds. */
export interface RegoModule {
  readonly file: string;
  /** Its keys, without `data`. */
  readonly package: readonly string[];
  /** The version that it reads as. */
  readonly rego: ("v0" | "v1");
  /** Every definition; a rule may have several. */
  readonly rules: readonly {
    readonly name: string;
    readonly row: number;
  }[];
  /** The first keys of `data` that it names, sorted. */
  readonly data: readonly string[];
}

/** An expression of a policy. */
export interface RegoPlace {
  readonly file: string;
  readonly row: number;
  readonly text: string;
}

/** One rule that is to be evaluated with one input. */
export interface RegoQuestion {
  /** Its keys below `data`. */
  readonly rule: readonly string[];
  readonly input: unknown;
}

export interface RegoTestAnswer {
  readonly results: readonly RegoTestResult[];
  /** By file, when it was asked for. */
  readonly coverage?: readonly RegoFileCovered[];
}

export interface RegoTestRequest {
  /** Path to text: the engine reads no file. */
  readonly modules: {
    readonly [k: string]: string;
  };
  /** As OPA writes them; by default all of this OPA. */
  readonly capabilities?: unknown;
  /** The version of Rego, v1 when missing; `auto`: each module is v1, or v0 where it does not read as v1. */
  readonly rego?: ("v0" | "v1" | "auto");
  /** Built-in functions that no module may call, and why. */
  readonly refused?: {
    readonly [k: string]: string;
  };
  /** The data document. */
  readonly data?: Record<string, unknown>;
  /** Say which lines the tests reach. */
  readonly coverage?: boolean;
}

/** The outcome of one `test_…` rule. */
export interface RegoTestResult {
  readonly package: string;
  readonly name: string;
  readonly file: string;
  /** Of the expression that failed, if one did. */
  readonly row: number;
  readonly status: ("pass" | "fail" | "error" | "skip");
  readonly message?: string;
  /** The steps that failed, and what was printed. */
  readonly trace?: readonly string[];
  /** How long it took. */
  readonly microseconds: number;
}

export interface RegoTraceAnswer {
  /** In the order of the questions. */
  readonly answers: readonly RegoTraced[];
}

export interface RegoTraceRequest {
  /** Path to text: the engine reads no file. */
  readonly modules: {
    readonly [k: string]: string;
  };
  /** As OPA writes them; by default all of this OPA. */
  readonly capabilities?: unknown;
  /** The version of Rego, v1 when missing; `auto`: each module is v1, or v0 where it does not read as v1. */
  readonly rego?: ("v0" | "v1" | "auto");
  /** Built-in functions that no module may call, and why. */
  readonly refused?: {
    readonly [k: string]: string;
  };
  /** The data document. */
  readonly data?: Record<string, unknown>;
  /** Keys to the object in every input. */
  readonly base: JsonPath;
  readonly questions: readonly RegoQuestion[];
}

/** What a rule answered, and what it looked at. */
export interface RegoTraced {
  readonly results: readonly RegoTracedResult[];
  readonly bodies: readonly RegoTracedBody[];
  /** Why it was not evaluated to its end. */
  readonly error?: string;
}

/** One definition of the rule, and how far it came. */
export interface RegoTracedBody {
  readonly file: string;
  readonly row: number;
  readonly holds: boolean;
  /** The last expression that did not hold, where none of its results did. */
  readonly stopped?: RegoPlace;
  /** What it looked at, where it does not hold. */
  readonly looks: readonly RegoLook[];
}

/** One thing that a rule said. */
export interface RegoTracedResult {
  readonly value: unknown;
  readonly file: string;
  /** Of the definition that said it. */
  readonly row: number;
  /** In the order of the evaluation. */
  readonly looks: readonly RegoLook[];
}

/** What a renderer answers. */
export interface Rendered {
  /** What the native command prints, byte for byte. */
  readonly output: string;
  readonly documents: readonly RenderedText[];
  readonly warnings?: readonly string[];
}

/** One stretch of rendered text, and the file it was made from. */
export interface RenderedText {
  /** A template, a resource file, the archive of a subchart, or the kustomization that generates the object. */
  readonly source: RepoPath | '';
  /** Line of `source` on which it begins. */
  readonly sourceLine: number;
  readonly text: string;
}

/** What the API server would say of one object. */
export interface ValidatedObject {
  /** Why it cannot be decoded; nothing else is known then. */
  readonly unread?: string;
  readonly errors: readonly Refusal[];
  /** As the API server words them. */
  readonly warnings: readonly string[];
  /** What is refused of the change only. */
  readonly changes: readonly Refusal[];
}

export interface ValidationValidateAnswer {
  /** In the order of the request. */
  readonly objects: readonly ValidatedObject[];
}

export interface ValidationValidateRequest {
  readonly objects: readonly AskedObject[];
}

/** A key of a values file. */
export interface ValuesEntry {
  readonly file: RepoPath;
  readonly line: number;
  /** In the values, joined with dots. */
  readonly path: string;
}
