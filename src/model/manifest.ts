import type { JsonPath, RepoPath } from './location.ts';
import { own } from './own.ts';
import type { Destination, Target } from './target.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value below one key or index; undefined where there is none. */
export function childOf(value: Json | undefined, step: string | number): Json | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) ? own(value, String(step)) : undefined;
}

/** The value at `path`; undefined as soon as a step is missing. */
export function fieldAt(value: Json | undefined, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>(childOf, value);
}

/** Identity of an object inside one cluster. */
export interface ObjectId {
  /** `v1`, `apps/v1`, … */
  readonly apiVersion: string;
  readonly kind: string;
  /** As the render says; `default` where nothing does; empty for cluster-scoped kinds. */
  readonly namespace: string;
  readonly name: string;
}

/** A value that is not in the repository: something fills it in later. */
export interface UnknownValue {
  readonly path: JsonPath;
  /** As it is written. */
  readonly text: string;
  /** What it is where nothing else is given; rules see it. Undefined when none is named. */
  readonly default?: Json;
  /** A template for the controller that reads the object: it is applied as it is written, and what it becomes is not known. */
  readonly atRunTime?: boolean;
}

/** One Kubernetes object as rendered, and where its text came from. */
export interface Manifest {
  readonly id: ObjectId;
  /** With the defaults of its unknown values. */
  readonly value: JsonObject;
  /** Missing where all values are known. */
  readonly unknowns?: readonly UnknownValue[];
  readonly target: Target;
  /** Where the object goes: the cluster of its target, and its own namespace. */
  readonly destination: Destination;
  /** The file an author can open: the manifest itself, a template, a resource of a kustomization. */
  readonly source: RepoPath;
  /** 1-based line of `source` where the text of this object's document begins. */
  readonly sourceLine: number;
  /** Rendered text of the document that holds this object; for a plain file a slice of the file itself. */
  readonly text: string;
  /** Index of the document among those of its target, and the 0-based line of it on which `text` begins. */
  readonly document: { readonly index: number; readonly firstLine: number };
  /** Position inside the document when a `List` was unfolded: `['items', 3]`; empty otherwise. */
  readonly inDocument: JsonPath;
  /** True when `text` is the source itself, so that positions in it are positions in the file. */
  readonly verbatim: boolean;
}

/** True when the path is the other one, or leads to a field below it. */
export function startsWith(path: JsonPath, start: JsonPath): boolean {
  return start.length <= path.length && start.every((step, at) => String(step) === String(path[at]));
}
