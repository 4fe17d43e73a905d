import type { Failure } from './failure.ts';
import type { JsonPath, Location, Related } from './location.ts';
import type { Json, Manifest, ObjectId } from './manifest.ts';
import type { RuleId, RuleInForce, Severity } from './rule.ts';
import type { Rendered, Skipped } from './target.ts';

/** A change to the rendered object that would answer the finding. */
export interface Fix {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: JsonPath;
  readonly value?: Json;
}

/** What a rule said about one object; it knows fields, never lines. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly manifest: Manifest;
  readonly path: JsonPath;
  readonly fix?: Fix;
}

/** A finding with its place in the source. */
export interface LocatedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** One sentence: what to do. */
  readonly remedy: string;
  /** Id of the target; the first of several in order. */
  readonly target: string;
  /** Further targets in which the same source line causes the same finding. */
  readonly also: readonly string[];
  /** Undefined for a failure that belongs to no object. */
  readonly object: ObjectId | undefined;
  readonly path: JsonPath;
  readonly location: Location;
  readonly related: readonly Related[];
  /** Of a failure: rendered text around the place; the line that is wrong begins with `>`. */
  readonly context?: readonly string[];
  readonly fix?: Fix;
}

/** `open` counts against `fail-on`; `below` is under the reporting threshold. Labelled, never dropped. */
export type Label = 'open' | 'below';

export interface Verdict extends LocatedFinding {
  readonly label: Label;
  readonly reason?: string;
  /** 32 hexadecimal digits, unique in a report; the same for the same mistake after lines have moved. */
  readonly fingerprint: string;
}

/** One object acts on another: a route or a Service sends requests to `to`, a scaler scales it, a budget guards it. */
export interface TopologyLink {
  readonly kind: 'route' | 'service' | 'scaler' | 'budget';
  readonly from: ObjectId;
  readonly to: ObjectId;
}

export type FailOn = Severity | 'never';

/** All that a reporter may know; plain data, in deterministic order. */
export interface Report {
  readonly verdicts: readonly Verdict[];
  readonly rendered: readonly RenderedSummary[];
  readonly skipped: readonly Skipped[];
  readonly rules: readonly RuleInForce[];
  readonly failOn: FailOn;
  readonly counts: Counts;
  /** Source text of the lines findings point to: file, then 1-based line. Lines only, without the newline. */
  readonly excerpts: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** What reaches, scales and guards the workloads that findings are about; undefined when nobody looked. */
  readonly topology?: readonly TopologyLink[];
  /** 0 clean, 1 open findings at or above `failOn`. */
  readonly exitCode: 0 | 1;
}

export interface RenderedSummary {
  readonly target: Rendered['target'];
  readonly status: Rendered['status'];
  readonly objects: number;
  readonly failure?: Failure;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly below: number;
  readonly targets: number;
  readonly renderedTargets: number;
  readonly objects: number;
  readonly rules: number;
}
