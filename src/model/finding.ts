import type { Failure } from './failure.ts';
import type { FindingIdentity } from './identity.ts';
import type { JsonPath, Location, Related, RepoPath } from './location.ts';
import type { Lowered, Lowering } from './lowering.ts';
import type { Json, Manifest, ObjectId } from './manifest.ts';
import type { Relaxation } from './relaxation.ts';
import type { EnabledRule, RuleId } from './rule.ts';
import type { FailOn, Severity } from './severity.ts';
import type { Rendered, Skipped, SourceLine, Target, TargetSummary } from './target.ts';
import type { Waiver } from './waiver.ts';

/** A change to the rendered object that would answer the finding. */
export interface Fix {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: JsonPath;
  readonly value?: Json;
}

/** Lines of a file that an edit changes. */
export interface LineChange {
  /** 1-based, both included; never empty: an insertion holds the line before it, or at the top the one after it. */
  readonly startLine: number;
  readonly endLine: number;
  /** Without the last newline. */
  readonly original: string;
  /** Without the last newline; undefined removes the lines. */
  readonly replacement: string | undefined;
}

/** An edit of one file after which its finding was seen to be gone, and no other to have come. */
export interface ProvenFix {
  readonly finding: Pick<LocatedFinding, 'rule' | 'severity' | 'message' | 'object' | 'target' | 'path'>;
  readonly file: RepoPath;
  /** In the order of the lines. */
  readonly changes: readonly LineChange[];
}

/** A field of another object that has to do with a finding. */
export interface RelatedField {
  readonly manifest: Manifest;
  readonly path: JsonPath;
}

/** What a rule said about one object; it knows fields, never lines. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly manifest: Manifest;
  readonly path: JsonPath;
  readonly fix?: Fix;
  /** The rule says nothing of a field, so that the path is empty: where the object begins is as near as is known. */
  readonly isUnplaced?: boolean;
  /** The path is what the policy was seen to look at; only for locating: what identifies the finding has no path. */
  readonly isInferred?: boolean;
  /** The line that the rule itself names. */
  readonly at?: SourceLine;
  /** Why the policy that says it makes an exception of it. */
  readonly exception?: string;
  /** What makes the finding one, such as the metric that needs a request. */
  readonly related?: readonly RelatedField[];
}

/** What went wrong with a target; undefined for what belongs to none. */
export interface FailedTarget {
  readonly failure: Failure;
  readonly target: Target | undefined;
  /** Only when there is a base. */
  readonly baselineState?: BaselineState;
  readonly lowering?: Lowering;
}

/** A finding with its place in the source. */
export interface LocatedFinding {
  readonly rule: RuleId;
  /** Where a rule of the repository is defined. */
  readonly ruleSource?: SourceLine;
  readonly severity: Severity;
  readonly message: string;
  /** One sentence: what to do. */
  readonly remediation: string;
  /** Id of the target; the first of several in order. */
  readonly target: string;
  /** Further targets in which the same source line causes the same finding. */
  readonly otherTargets: readonly string[];
  /** Undefined for a failure that belongs to no object. */
  readonly object: ObjectId | undefined;
  readonly path: JsonPath;
  readonly identity: FindingIdentity;
  readonly location: Location;
  readonly related: readonly Related[];
  /** Of a failure: rendered text around the place; the line that is wrong begins with `>`. */
  readonly context?: readonly string[];
  readonly fix?: Fix;
  /** Only when there is a base. */
  readonly baselineState?: BaselineState;
  /** Only when there is a base: true for a finding on a line that the change made. */
  readonly inDiff?: boolean;
  /** Holds for the finding. */
  readonly waiver?: Waiver;
  /** Makes it less severe than its rule says, unless the configuration keeps it. */
  readonly lowering?: Lowering;
  /** The same for findings that copies of one object have in several files, and for those that one decision answers. */
  readonly copy?: string;
}

/** `open` counts against `failOn`; `unchanged` was there at the base; a waiver holds for `waived`; `baselined` is in the baseline. */
export type Label = 'open' | 'unchanged' | 'waived' | 'baselined';

/** A finding that a team lives with for now; all but the fingerprint is for those who read the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  readonly object: string;
  readonly message: string;
}

/** How a finding stands to the base it is compared with. */
export type BaselineState = 'new' | 'updated' | 'unchanged';

/** Another object that has a finding for the same reason: one edit or one decision answers both, or it is a copy in another file. */
export interface OtherObject
  extends Pick<LocatedFinding, 'object' | 'target' | 'otherTargets' | 'location' | 'message'> {
  readonly fingerprint: string;
}

/** A finding with its label: nothing is dropped. */
export interface Verdict extends Omit<LocatedFinding, 'identity' | 'lowering' | 'copy'> {
  readonly label: Label;
  readonly reason?: string;
  /** Set when what the finding is about makes it less urgent, and the configuration does not keep it. */
  readonly lowered?: Lowered;
  /** The most severe first, in the order of the report. */
  readonly otherObjects?: readonly OtherObject[];
  /** 32 hexadecimal digits, unique in a report; the same for the same mistake after lines have moved. */
  readonly fingerprint: string;
}

/** One object acts on another: a route or a Service sends requests to `to`, an autoscaler scales it, a disruption budget guards it. */
export interface TopologyLink {
  readonly kind: 'route' | 'service' | 'autoscaler' | 'disruptionBudget';
  readonly from: ObjectId;
  readonly to: ObjectId;
  /** Further links of this kind to the same object, which are left out. */
  readonly more?: number;
}

/** A value that differs; `before` is missing for one that is new, `after` for one that is gone. */
export interface FieldChange {
  /** Items of lists are named, `name=api`, where they have a name. */
  readonly path: JsonPath;
  readonly before?: Json;
  readonly after?: Json;
}

/** One object that the change adds, removes or alters in the cluster. */
export interface ObjectChange {
  readonly what: 'added' | 'changed' | 'removed';
  readonly object: ObjectId;
  readonly target: string;
  /** Of a changed object. */
  readonly fields: readonly FieldChange[];
}

/** Replicas of the workloads and the sum of what their containers request, at the least and the most scale. */
export interface Capacity {
  readonly replicas: Bounds;
  /** Cores. */
  readonly cpu: Bounds;
  /** Bytes. */
  readonly memory: Bounds;
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** What a change does, besides its findings. */
export interface Comparison {
  /** The commit compared with. */
  readonly commit: string;
  /** Findings of the base that are gone. */
  readonly fixed: readonly Pick<LocatedFinding, 'rule' | 'severity' | 'message' | 'object' | 'target'>[];
  readonly objectChanges: readonly ObjectChange[];
  /** Objects left out of `objectChanges`: they differ only in values that their chart makes different each time. */
  readonly nondeterministic: number;
  /** Of the workloads in the targets that the change touches. */
  readonly capacity: { readonly before: Capacity; readonly after: Capacity };
  /** Targets that were not rendered again for the base, since nothing they are made of differs. */
  readonly untouched: number;
  /** Something a reader must know of the comparison, such as a clone too shallow. */
  readonly notice?: string;
}

/** Values files in the folder of a chart that none of its targets uses. */
export interface UnusedValues {
  readonly chart: RepoPath;
  /** Sorted; below the chart. */
  readonly files: readonly RepoPath[];
}

/** What a run did not judge, and why. */
export interface NotJudged {
  /** Objects that deploy others, which are not rendered; without those whose folders are judged. */
  readonly deployers: readonly { readonly object: ObjectId; readonly file: RepoPath; readonly line: number }[];
  readonly values: readonly UnusedValues[];
  /** Rules of the profile that the configuration turns off. */
  readonly rulesOff: readonly RuleId[];
  /** Values that are filled in later, without a default, of objects that rules look at; missing when there are none. */
  readonly unknownValues?: number;
  /** Why no object was judged, a clause; missing when one was, or when a finding says it. */
  readonly reason?: string;
}

/** How many objects were compared with a schema, and of which kinds there was none. */
export interface SchemaCoverage {
  readonly objects: number;
  readonly validated: number;
  /** The most frequent first. */
  readonly unknown: readonly { readonly apiVersion: string; readonly kind: string; readonly objects: number }[];
}

/** All that a reporter may know; plain data, in deterministic order. */
export interface Report {
  readonly verdicts: readonly Verdict[];
  readonly rendered: readonly RenderedSummary[];
  readonly skipped: readonly Skipped[];
  readonly rules: readonly EnabledRule[];
  readonly failOn: FailOn;
  readonly counts: Counts;
  /** Source text of the lines findings point to: file, then 1-based line. Lines only, without the newline. */
  readonly excerpts: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** What reaches, scales and guards the workloads that findings are about; undefined when it was not worked out. */
  readonly topology?: readonly TopologyLink[];
  /** The baseline that was read, and its entries that no longer occur. */
  readonly baseline?: { readonly file: string; readonly gone: readonly BaselineEntry[] };
  /** Fixes that were proven, each on its own; undefined when none were asked for. */
  readonly fixes?: readonly ProvenFix[];
  /** Undefined when there was nothing to compare with. */
  readonly comparison?: Comparison;
  /** What the change relaxes in the check itself, by file and line; undefined when it relaxes nothing, or has no base. */
  readonly relaxations?: readonly Relaxation[];
  /** Missing when no rule compares objects with schemas. */
  readonly schemas?: SchemaCoverage;
  /** Missing in a report that does not say it. */
  readonly notJudged?: NotJudged;
  /** Comments and annotations waive nothing. */
  readonly forbidsInlineWaivers?: boolean;
  /** 0 clean, 1 open findings at or above `failOn`, 2 no object was judged. */
  readonly exitCode: ExitCode;
}

export type ExitCode = 0 | 1 | 2;

export interface RenderedSummary {
  readonly target: TargetSummary;
  readonly status: Rendered['status'];
  readonly objects: number;
  readonly failure?: Failure;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Open ones that are less severe than their rule says, for what they are about, and do not fail the run; not counted above. */
  readonly lowered: number;
  /** Were there at the base already. */
  readonly unchanged: number;
  /** A waiver holds for them. */
  readonly waived: number;
  /** Are in the baseline. */
  readonly baselined: number;
  readonly targets: number;
  readonly renderedTargets: number;
  readonly objects: number;
  readonly rules: number;
}
