import type { Json } from '../../src/model/index.ts';

/** A finding as `check --format json` prints it; this script knows nothing else of it. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly target: string;
  /** Null for a failure that belongs to no object. */
  readonly object: ObjectName | null;
  readonly path: Steps;
  readonly location: Place & { readonly column: number; readonly precision: string };
  /** Why it is less urgent. */
  readonly lowered?: { readonly by: string };
  readonly relatedLocations: readonly (Place & { readonly role: string })[];
  readonly fix?: { readonly op: 'add' | 'replace' | 'remove'; readonly path: Steps; readonly value?: Json };
}

export interface ObjectName {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** Keys and zero-based indexes from the root of an object to a field. */
export type Steps = readonly (string | number)[];

export interface Place {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** The part of the JSON report that is read here. */
export interface JsonReport {
  readonly targets: readonly { readonly id: string; readonly kind: string }[];
  readonly findings: readonly Finding[];
}

/** How a person would name the finding and its place. */
export function nameOf({ location, rule, object, target }: Finding): string {
  const { file, line, column } = location;
  const about = object === null ? '' : ` (${object.kind} ${object.name})`;
  const through = target === file ? '' : ` of ${target}`;
  return `${file}:${line}:${column} ${rule}${about}${through}`;
}
