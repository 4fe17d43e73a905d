// Generated from report.schema.json by `npm run generate`; do not edit.
import type { Json, RuleId as CheckedRuleId } from '../model/index.ts';

/**
 * A name of an object, a target or a field.
 */
export type Name = string;
export type Count = number;
/**
 * Keys and 0-based indexes from the root of the object to a field.
 */
export type FieldPath = readonly (Name | Count)[];
/**
 * A path relative to the repository root, with / as separator, never starting with / or leading above the root. An input that is not a file of the repository has its name: <stdin>, or the path of a pipe or of a file outside as it was given.
 */
export type File = string;
/**
 * Text as it is in the source: escape it before you show it.
 */
export type Sentence = string;
/**
 * category/name of a rule.
 */
export type RuleId = CheckedRuleId;
export type Severity = 'error' | 'warning' | 'info';

/**
 * What one run of Seaworthy found. Within version 1 fields may be added, always optional ones; none is removed, renamed or changed.
 */
export interface JsonReport {
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
export interface Relaxation {
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
export interface Target {
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
export interface Finding {
  /**
   * The rule that was violated.
   */
  readonly rule: CheckedRuleId;
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
export interface ObjectId {
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
export interface Location {
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
export interface RelatedLocation {
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
export interface Lowered {
  /**
   * The key under `lower` in seaworthy.yaml.
   */
  readonly by:
    | 'remote'
    | 'needsValues'
    | 'vendoredCharts'
    | 'vendored'
    | 'tests'
    | 'examples'
    | 'docs'
    | 'archives'
    | 'generated'
    | 'ciValues'
    | 'hooks'
    | 'chartDefaults';
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
export interface OtherObject {
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
export interface Waiver {
  /**
   * How it is written: as a comment, as an annotation or in seaworthy.yaml, for another tool, or as an exception of a policy for conftest.
   */
  readonly source:
    | 'comment'
    | 'annotation'
    | 'configuration'
    | 'kube-linter'
    | 'kube-score'
    | 'polaris'
    | 'checkov'
    | 'trivy'
    | 'conftest';
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
export interface Fix {
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
export interface Baseline {
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
export interface BaselineEntry {
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
export interface Comparison {
  /**
   * The commit that was compared with.
   */
  readonly commit: string;
  /**
   * Findings of the base that no longer occur.
   */
  readonly fixed: readonly FixedFinding[];
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
export interface FixedFinding {
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
export interface ObjectChange {
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
export interface FieldChange {
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
export interface Capacity {
  readonly replicas: Bounds;
  readonly cpu: Bounds;
  readonly memory: Bounds;
}
/**
 * A range, both ends included.
 */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}
/**
 * Objects that were compared with the schema of their type.
 */
export interface Schemas {
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
export interface UnknownKind {
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
export interface NotJudged {
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
export interface Deployer {
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
export interface UnusedValues {
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
export interface TopologyLink {
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
export interface Summary {
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
