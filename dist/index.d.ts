/** A file of the repository: POSIX separators, relative to the repository root, never starting with `./` or `../`. */
type RepoPath = string & {
  readonly brand: 'RepoPath';
};
type RelatedRole = 'chart' | 'template' | 'values' | 'resource' | 'kustomization' | 'object';
type Severity$1 = 'error' | 'warning' | 'info';
/** Everything that can go wrong with what a user gave us; each code has a test that shows its message. */
type FailureCode = 'config-invalid' | 'usage' | 'path-missing' | 'file-unreadable' | 'file-too-large' | 'file-unwritable' | 'outside-root' | 'yaml-invalid' | 'template-not-rendered' | 'manifest-invalid' | 'chart-invalid' | 'chart-dependency-missing' | 'values-invalid' | 'template-failed' | 'kustomization-invalid' | 'kustomization-cycle' | 'kustomization-missing-base' | 'kustomization-failed' | 'render-timeout' | 'render-memory' | 'engine-failed' | 'policy-failed' | 'git-failed' | 'part-invalid';
/** What could not be read, rendered or judged: a value, so that the rest goes on. */
interface Failure {
  readonly code: FailureCode;
  /** What happened, one sentence, the offending value quoted. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly hint?: string;
  /** `error` when missing. */
  readonly severity?: Severity$1;
  readonly file?: RepoPath;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Rendered text around the place; the line that is wrong begins with `>`, the others with a blank. */
  readonly context?: readonly string[];
  /** Entries of values files that led there; `path` is joined with dots. */
  readonly values?: readonly {
    readonly file: RepoPath;
    readonly line: number;
    readonly path: string;
  }[];
}
/** Thrown when the work cannot go on at all (exit code 2); everything else is a {@link Failure} value. */
declare class SeaworthyError extends Error {
  readonly failure: Failure;
  /** Further failures found in the same go, such as the other errors of a configuration. */
  readonly others: readonly Failure[];
  constructor(failure: Failure, options?: ErrorOptions & {
    readonly others?: readonly Failure[];
  });
}
/** A value that is the text of a file. */
interface FileValue {
  /** As `--set-file` has it in front of `=`. */
  readonly key: string;
  readonly file: RepoPath;
}
/** One rendering of a chart: what `helm template RELEASE CHART` is given. */
interface HelmRequest {
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
}
/** Values that stand in no file of their own, and where their lines come from. */
interface InlineValues {
  readonly text: string;
  readonly files?: readonly RepoPath[];
  /** An entry holds until the next. */
  readonly lines?: LineTable;
}
/** One build of a kustomization: what `kustomize build PATH` is given. */
interface KustomizeRequest {
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
}
/** Entries of three numbers, sorted by the first: line of the text (1-based), index into `files` (-1: unknown), line there. */
type LineTable = readonly (readonly [number, number, number])[];
/**
 * The targets of every kind, by its name. These are the kinds that steps ask more of than `Traits` says; any other kind adds
 * itself from its own file in `src/kinds`, by `declare module`.
 */
interface TargetsByKind {
  readonly plain: PlainTarget;
  readonly helm: HelmTarget;
  readonly kustomize: KustomizeTarget;
}
type TargetKind = keyof TargetsByKind;
/** Where objects are deployed. */
interface Destination {
  /** Name of the cluster. */
  readonly cluster: string;
  /** Of objects that name none; of an object its own, empty for cluster-scoped kinds. */
  readonly namespace: string;
}
/** What targets of all kinds have. */
interface TargetBase {
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
interface PlainTarget extends TargetBase {
  readonly kind: 'plain';
}
/** One chart with one set of values. */
interface HelmTarget extends TargetBase {
  readonly kind: 'helm';
  /** Its `Chart.yaml`, or what asks for the chart to be deployed. */
  readonly file: RepoPath;
  /** As discovery makes it; the engine gets it unchanged. */
  readonly request: HelmRequest;
}
/** One root kustomization: no other one of the repository builds on it. */
interface KustomizeTarget extends TargetBase {
  readonly kind: 'kustomize';
  /** The kustomization file itself. */
  readonly file: RepoPath;
  /** That it gives to all of its objects, where it gives one. */
  readonly namespace?: string;
  /** As discovery makes it; the engine gets it unchanged. */
  readonly request: KustomizeRequest;
}
/** What the steps around rendering ask of a kind of target. */
interface Traits {
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
type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json | undefined;
}
/** Identity of an object inside one cluster. */
interface ObjectId$1 {
  /** `v1`, `apps/v1`, … */
  readonly apiVersion: string;
  readonly kind: string;
  /** As the render says; `default` where nothing does; empty for cluster-scoped kinds. */
  readonly namespace: string;
  readonly name: string;
}
/**
 * The lists that `helm template` is given besides a chart and a release, in the order of the command line. A new list is
 * a row here and an empty list in {@link noInputs}: options, inputs and keys of `seaworthy.yaml` follow from it. Programs
 * see the comment of a row; it takes three lines, since the bundler of declarations drops shorter ones.
 */
declare const helmLists: {
  /**
   * Values files, lowest precedence first.
   */
  readonly values: {
    readonly option: "-f, --values <file>";
    readonly help: "values file for every chart; repeatable";
    readonly commas: true;
    readonly reads: "file";
    readonly key: "Values files, lowest precedence first, relative to the chart’s folder.";
    readonly actionInput: true;
  };
  /**
   * `key=value` expressions, lowest precedence first.
   */
  readonly set: {
    readonly option: "--set <key=value>";
    readonly help: "value for every chart; repeatable";
    readonly commas: false;
    readonly reads: "text";
    readonly key: "`--set` expressions, lowest precedence first.";
    readonly actionInput: true;
  };
  /**
   * `key=value` expressions with values that are always text.
   */
  readonly setString: {
    readonly option: "--set-string <key=value>";
    readonly help: "value for every chart, always text; repeatable";
    readonly commas: false;
    readonly reads: "text";
    readonly key: "`--set-string` expressions, whose values are always text.";
    readonly actionInput: true;
  };
  /**
   * `key=file` expressions.
   */
  readonly setFile: {
    readonly option: "--set-file <key=path>";
    readonly help: "value for every chart, the text of a file; repeatable";
    readonly commas: false;
    readonly reads: "fileValue";
    readonly key: "`--set-file` expressions, `key=path` with a path relative to the chart’s folder.";
    readonly actionInput: true;
  };
  /**
   * API versions that a chart finds in the cluster besides those that Helm knows.
   */
  readonly apiVersions: {
    readonly option: "--api-versions <version>";
    readonly help: "API version that charts find in the cluster; repeatable";
    readonly commas: true;
    readonly reads: "text";
    readonly key: "API versions that the chart finds in the cluster besides those that Helm knows.";
    readonly sharedKey: "API versions that every chart finds in the cluster besides those that Helm knows.";
    readonly actionInput: true;
  };
};
/** The same as the command line and the configuration have it: files of values and `key=file` are paths as written. */
type HelmTexts = { readonly [K in keyof typeof helmLists]?: readonly string[] };
/** `category/name`, such as `hpa/target-exists`; equal to the folder under `policies/`. */
type RuleId$1 = string & {
  readonly brand: 'RuleId';
};
/**
 * A name of an object, a target or a field.
 */
type Name = string;
type Count = number;
/**
 * Keys and 0-based indexes from the root of the object to a field.
 */
type FieldPath = readonly (Name | Count)[];
/**
 * A path relative to the repository root, with / as separator, never starting with / or leading above the root. An input that is not a file of the repository has its name: <stdin>, or the path of a pipe or of a file outside as it was given.
 */
type File = string;
/**
 * Text as it is in the source: escape it before you show it.
 */
type Sentence = string;
/**
 * category/name of a rule.
 */
type RuleId = RuleId$1;
type Severity = 'error' | 'warning' | 'info';
/**
 * What one run of Seaworthy found. Within version 1 fields may be added, always optional ones; none is removed, renamed or changed.
 */
interface JsonReport {
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * What the change relaxes in the check itself. Only with --base, and only when there is something.
   */
  readonly relaxations?: readonly Relaxation[];
  /**
   * Everything that was found to deploy, and everything that was skipped on purpose.
   */
  readonly targets: readonly Target[];
  /**
   * Every finding of any status, sorted by file, line, column and rule.
   */
  readonly findings: readonly Finding[];
  readonly baseline?: Baseline;
  readonly comparison?: Comparison;
  readonly schemas?: Schemas;
  readonly notJudged?: NotJudged;
  /**
   * Links between objects that reach, scale or guard the workloads that findings are about.
   */
  readonly topology?: readonly TopologyLink[];
  readonly summary: Summary;
}
/**
 * Something that the change asks the check to be less strict about, in its configuration, baseline or ignore files.
 */
interface Relaxation {
  /**
   * The file that relaxes; of a removed one, its former path.
   */
  readonly file: string;
  /**
   * 1-based.
   */
  readonly line: number;
  /**
   * A clause, such as: rule hpa/min-replicas is off.
   */
  readonly message: string;
  /**
   * false: the check goes by the base. true: it goes by the change, which was accepted or has no counterpart in the base.
   */
  readonly inEffect: boolean;
}
/**
 * One thing that the repository deploys: a chart with one set of values, a root kustomization, or a manifest file.
 */
interface Target {
  /**
   * Unique name, such as charts/api or charts/api (prod).
   */
  readonly id: string;
  /**
   * How the target is rendered: plain, helm or kustomize; other versions may have others.
   */
  readonly kind: string;
  /**
   * A folder for helm and kustomize, a file for plain; relative to the repository root.
   */
  readonly path: string;
  /**
   * failed: could not be rendered or read, which is a finding too. skipped: deliberately not a target.
   */
  readonly status: 'rendered' | 'failed' | 'skipped';
  /**
   * Number of rendered Kubernetes objects.
   */
  readonly objects: number;
  /**
   * Why the target failed or was skipped.
   */
  readonly reason?: string;
}
/**
 * One violation of a rule, or one failure to render, with its place in the source.
 */
interface Finding {
  /**
   * The rule that was violated.
   */
  readonly rule: RuleId$1;
  /**
   * Severity as configured for this run.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * What is wrong, in one sentence.
   */
  readonly message: string;
  /**
   * What to do, in one or two sentences; empty when nothing general can be said.
   */
  readonly remediation: string;
  /**
   * Id of the target that has the finding.
   */
  readonly target: string;
  /**
   * Ids of further targets in which the same source line causes the same finding.
   */
  readonly otherTargets: readonly Name[];
  /**
   * The object that has the finding; null for a failure to render.
   */
  readonly object: ObjectId | null;
  readonly path: FieldPath;
  readonly location: Location;
  /**
   * Further places on the way from the source to the object.
   */
  readonly relatedLocations: readonly RelatedLocation[];
  /**
   * Of a failure to render: rendered lines around the place. The wrong line begins with '>', the others with a space.
   */
  readonly context?: readonly Sentence[];
  /**
   * Unique in a report. The same from run to run when only line numbers or the message changed.
   */
  readonly fingerprint: string;
  /**
   * Compared with the base, in the words of SARIF. Only with --base.
   */
  readonly baselineState?: 'new' | 'updated' | 'unchanged';
  /**
   * Whether location is a line that the change made. Only with --base.
   */
  readonly inDiff?: boolean;
  /**
   * open: counts against failOn. unchanged: the base has it too. waived: a waiver holds for it. baselined: listed in the baseline file.
   */
  readonly status: 'open' | 'unchanged' | 'waived' | 'baselined';
  /**
   * Text as it is in the source: escape it before you show it.
   */
  readonly reason?: string;
  readonly lowered?: Lowered;
  /**
   * Further objects of which the same line causes a finding of this rule; of defaults that a published chart leaves empty, other lines too; of copies of the object, and of what no container of a kustomization has, other files.
   */
  readonly otherObjects?: readonly OtherObject[];
  readonly waiver?: Waiver;
  readonly fix?: Fix;
}
/**
 * Identity of a Kubernetes object in one cluster.
 */
interface ObjectId {
  /**
   * A name of an object, a target or a field.
   */
  readonly apiVersion: string;
  readonly kind: Name;
  /**
   * A name of an object, a target or a field.
   */
  readonly namespace: string;
  readonly name: Name;
}
/**
 * A span of one source file.
 */
interface Location {
  readonly file: File;
  /**
   * First line, 1-based.
   */
  readonly line: number;
  /**
   * First column, 1-based, in UTF-16 code units.
   */
  readonly column: number;
  /**
   * Line of the end, 1-based.
   */
  readonly endLine: number;
  /**
   * Column after the last character, 1-based, in UTF-16 code units. 1 on the next line: the whole line.
   */
  readonly endColumn: number;
  /**
   * exact: the field itself, or the nearest parent of a missing field. verified: changing this value was seen to change the field. inferred: the policy says no field, and looked at this one. nearest: the closest line known.
   */
  readonly precision: 'exact' | 'verified' | 'inferred' | 'nearest';
}
/**
 * A place on the way from the source to the object.
 */
interface RelatedLocation {
  readonly file: File;
  /**
   * 1-based.
   */
  readonly line: number;
  /**
   * What the file does for the object; object: a field of another object that the finding has to do with.
   */
  readonly role: 'chart' | 'template' | 'values' | 'resource' | 'kustomization' | 'object';
}
/**
 * What a finding is about that makes it less urgent, and its severity info or as configured.
 */
interface Lowered {
  /**
   * The key under `lower` in seaworthy.yaml.
   */
  readonly by: 'remote' | 'needsValues' | 'vendoredCharts' | 'vendored' | 'tests' | 'examples' | 'docs' | 'archives' | 'generated' | 'ciValues' | 'hooks' | 'chartDefaults';
  /**
   * Severity as configured for the rule.
   */
  readonly from: 'error' | 'warning' | 'info';
  /**
   * Text as it is in the source: escape it before you show it.
   */
  readonly reason: string;
}
/**
 * An object that has a finding together with others.
 */
interface OtherObject {
  /**
   * null for a failure to render.
   */
  readonly object: ObjectId | null;
  /**
   * A name of an object, a target or a field.
   */
  readonly target: string;
  /**
   * Ids of further targets that have it.
   */
  readonly otherTargets: readonly Name[];
  /**
   * A path relative to the repository root, with / as separator, never starting with / or leading above the root. An input that is not a file of the repository has its name: <stdin>, or the path of a pipe or of a file outside as it was given.
   */
  readonly file: string;
  /**
   * 1-based.
   */
  readonly line: number;
  /**
   * Text as it is in the source: escape it before you show it.
   */
  readonly message: string;
  /**
   * The one that it would have alone. A baseline has every one of them.
   */
  readonly fingerprint: string;
}
/**
 * Says why a finding does not count.
 */
interface Waiver {
  /**
   * How it is written: as a comment, as an annotation or in seaworthy.yaml, for another tool, or as an exception of a policy for conftest.
   */
  readonly source: 'comment' | 'annotation' | 'configuration' | 'kube-linter' | 'kube-score' | 'polaris' | 'checkov' | 'trivy' | 'conftest';
  /**
   * A path relative to the repository root, with / as separator, never starting with / or leading above the root. An input that is not a file of the repository has its name: <stdin>, or the path of a pipe or of a file outside as it was given.
   */
  readonly file: string;
  /**
   * 1-based.
   */
  readonly line: number;
  /**
   * Text as it is in the source: escape it before you show it.
   */
  readonly reason: string;
  /**
   * Last day on which it holds, in UTC.
   */
  readonly until?: string;
  /**
   * A name of an object, a target or a field.
   */
  readonly owner?: string;
}
/**
 * One operation on the rendered object, as in JSON Patch (RFC 6902), with the path as a list.
 */
interface Fix {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: FieldPath;
  /**
   * The new value, any JSON; absent for remove.
   */
  readonly value?: Json;
}
/**
 * A file of findings that do not count.
 */
interface Baseline {
  /**
   * Text as it is in the source: escape it before you show it.
   */
  readonly file: string;
  /**
   * Entries of the file whose finding no longer occurs.
   */
  readonly resolved: readonly BaselineEntry[];
}
/**
 * One finding of a baseline file. Only the fingerprint is compared; the rest is for readers.
 */
interface BaselineEntry {
  readonly fingerprint: Sentence;
  readonly rule: Sentence;
  readonly file: Sentence;
  /**
   * Text as it is in the source: escape it before you show it.
   */
  readonly object: string;
  readonly message: Sentence;
}
/**
 * Differences between the base and the checked state.
 */
interface Comparison {
  /**
   * The commit that was compared with.
   */
  readonly commit: string;
  /**
   * Findings of the base that no longer occur.
   */
  readonly fixed: readonly FixedFinding$1[];
  /**
   * Objects that the change adds, changes or removes in the cluster.
   */
  readonly objectChanges: readonly ObjectChange[];
  /**
   * Number of objects left out of objectChanges, because they differ only in values that are different in every render.
   */
  readonly nondeterministicObjects: number;
  /**
   * Capacity of the workloads in the targets that the change affects, at the base and now.
   */
  readonly capacity: {
    readonly before: Capacity;
    readonly after: Capacity;
  };
  /**
   * Number of targets that the change does not affect.
   */
  readonly unchangedTargets: number;
  /**
   * Text as it is in the source: escape it before you show it.
   */
  readonly notice?: string;
}
/**
 * A finding of the base that no longer occurs.
 */
interface FixedFinding$1 {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: Sentence;
  readonly target: Name;
  /**
   * null for a failure to render.
   */
  readonly object: ObjectId | null;
}
/**
 * One object that the change adds, changes or removes.
 */
interface ObjectChange {
  readonly change: 'added' | 'changed' | 'removed';
  readonly object: ObjectId;
  /**
   * A name of an object, a target or a field.
   */
  readonly target: string;
  /**
   * Fields that differ; empty for an added or removed object.
   */
  readonly fields: readonly FieldChange[];
}
/**
 * A field that differs.
 */
interface FieldChange {
  readonly path: FieldPath;
  /**
   * Value at the base, any JSON; absent for a new field.
   */
  readonly before?: Json;
  /**
   * Value now, any JSON; absent for a removed field.
   */
  readonly after?: Json;
}
/**
 * Replicas, and the sum of what their containers request, at the least and the most scale.
 */
interface Capacity {
  readonly replicas: Bounds;
  readonly cpu: Bounds;
  readonly memory: Bounds;
}
/**
 * A range, both ends included.
 */
interface Bounds {
  readonly min: number;
  readonly max: number;
}
/**
 * Objects that were compared with the schema of their type.
 */
interface Schemas {
  /**
   * Objects that were judged.
   */
  readonly objects: number;
  /**
   * Those of a type with a schema.
   */
  readonly validated: number;
  /**
   * Types without a schema, the most frequent first.
   */
  readonly unknown: readonly UnknownKind[];
}
/**
 * A type without a schema.
 */
interface UnknownKind {
  /**
   * As the objects say it.
   */
  readonly apiVersion: string;
  /**
   * As the objects say it.
   */
  readonly kind: string;
  /**
   * Objects of this type.
   */
  readonly objects: number;
}
/**
 * What the run did not judge although it is in the repository, and rules that it did not use.
 */
interface NotJudged {
  /**
   * Objects that deploy others, such as HelmReleases: what they deploy is not rendered. Without those whose folders of this repository are judged.
   */
  readonly objects: readonly Deployer[];
  /**
   * Values files in the folders of charts that no target uses.
   */
  readonly values: readonly UnusedValues[];
  /**
   * Rules of the profile that the configuration turns off.
   */
  readonly rulesOff: readonly RuleId[];
  /**
   * Values of judged objects, ConfigMaps and Secrets that something fills in before they are applied, such as ${VAR}: no finding rests on them. Missing when there are none.
   */
  readonly unknownValues?: number;
  /**
   * Text as it is in the source: escape it before you show it.
   */
  readonly reason?: string;
}
/**
 * An object that deploys others.
 */
interface Deployer {
  readonly object: ObjectId;
  /**
   * A path relative to the repository root, with / as separator, never starting with / or leading above the root. An input that is not a file of the repository has its name: <stdin>, or the path of a pipe or of a file outside as it was given.
   */
  readonly file: string;
  /**
   * 1-based.
   */
  readonly line: number;
}
/**
 * Values files of one chart.
 */
interface UnusedValues {
  /**
   * A path relative to the repository root, with / as separator, never starting with / or leading above the root. An input that is not a file of the repository has its name: <stdin>, or the path of a pipe or of a file outside as it was given.
   */
  readonly chart: string;
  /**
   * Values files; an entry under `targets` in seaworthy.yaml makes them be judged.
   */
  readonly files: readonly File[];
}
/**
 * One object acts on another.
 */
interface TopologyLink {
  /**
   * route: from (Ingress, HTTPRoute) sends requests to the Service. service: the Service sends requests to the workload. autoscaler: from scales it. disruptionBudget: from limits its voluntary disruptions.
   */
  readonly kind: 'route' | 'service' | 'autoscaler' | 'disruptionBudget';
  readonly from: ObjectId;
  readonly to: ObjectId;
  /**
   * Further links of this kind to the same object, which are left out.
   */
  readonly more?: number;
}
/**
 * Totals. errors, warnings and infos count open findings only.
 */
interface Summary {
  /**
   * Open findings of severity error.
   */
  readonly errors: number;
  /**
   * Open findings of severity warning.
   */
  readonly warnings: number;
  /**
   * Open findings of severity info.
   */
  readonly infos: number;
  /**
   * Open findings that are less severe for what they are about and do not fail the run; they are not in the numbers above.
   */
  readonly lowered?: number;
  /**
   * Findings that the base has too.
   */
  readonly unchanged: number;
  /**
   * Findings for which a waiver holds.
   */
  readonly waived?: number;
  /**
   * Findings listed in the baseline file.
   */
  readonly baselined: number;
  /**
   * Rendered and failed targets, without skipped ones.
   */
  readonly targets: number;
  /**
   * Targets that were rendered and read.
   */
  readonly renderedTargets: number;
  /**
   * Rendered Kubernetes objects.
   */
  readonly objects: number;
  /**
   * Rules that were enabled.
   */
  readonly rules: number;
  /**
   * Minimum severity of an open finding that fails the run.
   */
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  /**
   * 1: there are open findings at or above failOn. 2: no object was judged. 0: neither.
   */
  readonly exitCode: 0 | 1 | 2;
}
/** Options that all functions have, as the command line has them; the lists of {@link HelmTexts} are for every chart. */
interface Options extends HelmTexts {
  /** Folder that all other paths are relative to; by default the working folder of the process, `.` */
  readonly cwd?: string;
  /** Files or folders to look at; by default the whole repository. */
  readonly paths?: readonly string[];
  /** Root of the repository; nothing outside it is read. By default the nearest folder with `.git` at or above `cwd`. */
  readonly root?: string;
  /** Configuration file; by default the nearest `seaworthy.yaml`. */
  readonly config?: string;
  /** `default` or `strict`: warnings fail the run too, and rules for it are enabled. */
  readonly profile?: 'default' | 'strict';
  /** Only these rules, or categories such as `hpa/*`. */
  readonly rules?: readonly string[];
  /** Kubernetes version to render and check for, such as `1.33.0`. */
  readonly kubeVersion?: string;
  /** Release name for every chart. */
  readonly release?: string;
  /** Namespace for every chart. */
  readonly namespace?: string;
  /** Render the CRDs of charts too. */
  readonly includeCrds?: boolean;
  /** Maximum number of worker threads; by default the number of processors. */
  readonly workers?: number;
}
/** Options of {@link check}. */
interface CheckOptions extends Options {
  /** Commit, branch or tag to compare with: findings that were there already are `unchanged`, not `open`. */
  readonly base?: string;
  /** Also use what the change relaxes in its configuration, baseline and ignore files, instead of those of the base. */
  readonly acceptConfigChanges?: boolean;
  /** File of findings that do not count, as `seaworthy --baseline FILE --update-baseline` writes it. */
  readonly baseline?: string;
  /** Minimum severity that makes `summary.exitCode` 1; by default that of the configuration. */
  readonly failOn?: 'error' | 'warning' | 'info' | 'never';
  /** `summary.exitCode` is 0 although no object is judged, and not 2. */
  readonly allowEmpty?: boolean;
  /** Folder in which outcomes are kept from run to run; by default none are kept. */
  readonly cache?: string;
  /** Called for what does not change the report but should be known, such as a cache that cannot be used. */
  readonly onWarning?: (message: string) => void;
}
/**
 * Checks what a repository would deploy, and returns the report that `seaworthy check --format json` prints. Findings do
 * not make it reject, nor do targets that cannot be rendered, which are findings too.
 *
 * @example
 * const { findings, summary } = await check({ cwd: 'my-repository', paths: ['charts/api'] });
 *
 * @throws SeaworthyError when there is nothing to report on: a wrong option, a broken configuration, a missing path.
 */
declare function check(options?: CheckOptions): Promise<JsonReport>;
/** Options of {@link fix}. */
interface FixOptions extends Options {
  /** Commit, branch or tag to compare with: only findings that have come since are fixed. */
  readonly base?: string;
  /** Also use what the change relaxes in its configuration, baseline and ignore files, instead of those of the base. */
  readonly acceptConfigChanges?: boolean;
}
/** Verified fixes, which are not written yet. */
interface FixResult {
  /** Sorted by path. */
  readonly files: readonly FixedFile[];
  readonly fixed: readonly FixedFinding[];
  /** Findings without a fix that could be verified, in the order of the report. */
  readonly remaining: readonly FixedFinding[];
}
/** A file and its text before and after, with the values of Secrets in it. */
interface FixedFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}
/** As much of a finding as says which one it is. */
interface FixedFinding {
  readonly rule: string;
  readonly severity: Severity$1;
  readonly message: string;
  readonly object: ObjectId$1;
  /** Keys and 0-based indexes from the root of the object to the field. */
  readonly path: readonly (string | number)[];
}
/**
 * Works out the fixes that `seaworthy fix` would write, and writes nothing: what to do with the texts is the caller's
 * decision. Each fix was verified by rendering and checking again.
 *
 * @example
 * for (const { path, after } of (await fix()).files) writeFileSync(path, after);
 *
 * @throws SeaworthyError for a wrong option, a broken configuration, a missing path.
 */
declare function fix(options?: FixOptions): Promise<FixResult>;
/** What a repository would deploy. */
interface RenderResult {
  /** In the order in which they are found. */
  readonly targets: readonly RenderedTarget[];
  /** What kept the search for targets from parts of the repository. */
  readonly failures: readonly Failure[];
}
/** One thing the repository deploys: a chart with one set of values, a kustomization, a manifest file. */
interface RenderedTarget {
  readonly id: string;
  readonly kind: TargetKind;
  /** Relative to the repository root. */
  readonly path: string;
  readonly result: {
    readonly ok: true;
    readonly yaml: string;
  } | {
    readonly ok: false;
    readonly failure: Failure;
  };
}
/** Options of {@link render}. */
interface RenderOptions extends Options {
  /** Leave the values of Secrets as they are; by default they are `***`. */
  readonly showSecrets?: boolean;
}
/**
 * Renders every target, as `seaworthy render` does: the text of `helm template`, `kustomize build` or the manifest, with
 * `***` for the values of Secrets, unless `showSecrets` asks for the very text.
 *
 * @example
 * const { targets } = await render({ paths: ['overlays/prod'] });
 *
 * @throws SeaworthyError for a wrong option, a broken configuration, a missing path.
 */
declare function render({
  showSecrets,
  ...options
}?: RenderOptions): Promise<RenderResult>;
export { type CheckOptions, type Failure, type FailureCode, type FixOptions, type FixResult, type FixedFile, type FixedFinding, type JsonReport, type Options, type RenderOptions, type RenderResult, type RenderedTarget, SeaworthyError, check, fix, render };