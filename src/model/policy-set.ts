import type { Failure } from './failure.ts';
import type { JsonPath } from './location.ts';
import type { Json, JsonObject } from './manifest.ts';
import type { EnabledRule, RuleId, RuleMeta } from './rule.ts';

/** Rules that were compiled together: the built-in ones, later those of a user. */
export interface PolicySet {
  /** `built-in`, or a name that the configuration gives. */
  readonly id: string;
  /** Of the compiled module; the same digest, the same answers. */
  readonly digest: string;
  /** Whether the rules come with Seaworthy or from the repository that is judged. */
  readonly trust: 'built-in' | 'repository';
  readonly rules: readonly RuleMeta[];
  /** JSON text of the data document, if there is one. */
  readonly data?: string;
  /** Chooses the rules for an object by more than its type, each with parameters that it is asked with besides its own. */
  readonly choose?: (object: DeployedObject) => ReadonlyMap<RuleId, Readonly<Record<string, Json>>>;
  /** What the policies look up besides the object that is judged. */
  readonly inventory?: Inventory;
  /** What of the policies is not judged, and why; an info for what only their authors want to know. */
  readonly notices?: readonly Failure[];
  /** Of policies that need say no field: how they are evaluated once more to see what they look at. */
  readonly followed?: FollowedPolicies;
  /** The compiled module; read when there is something to judge. */
  open(): Uint8Array;
}

/** An object, and where it goes. */
export interface DeployedObject {
  readonly value: JsonObject;
  /** Empty for an object that is in none. */
  readonly namespace: string;
  /** Labels of its Namespace, as far as the repository has them. */
  readonly namespaceLabels: JsonObject;
}

/** Objects that are looked up by policies. */
export interface Inventory {
  /** Whether it holds objects of a type, which is of a group such as `apps`, or of the empty one. */
  holds(group: string, kind: string): boolean;
  /** The data document with these objects, as JSON text. */
  dataOf(objects: readonly Pick<DeployedObject, 'value' | 'namespace'>[]): string;
}

/** Policies, and what each of their rules is asked. */
export interface FollowedPolicies {
  /** Path to text. */
  readonly modules: Readonly<Record<string, string>>;
  readonly rego: 'auto' | 'v0' | 'v1';
  /** Keys to the object in every input. */
  readonly base: JsonPath;
  /** Fields that authors name in the METADATA of rules. */
  readonly fields: readonly NamedField[];
  /** Undefined for a rule that cannot be followed. */
  question(rule: RuleId, object: JsonObject): PolicyQuestion | undefined;
}

/** A rule, and the input with which it is asked about an object. */
export interface PolicyQuestion {
  /** Keys of the rule below `data`. */
  readonly rule: readonly string[];
  readonly input: Json;
}

/** The field that one definition of a rule is about; `*` stands for any key or item. */
export interface NamedField {
  readonly file: string;
  /** 1-based. */
  readonly row: number;
  readonly path: JsonPath;
}

/** A policy set, and those of its rules that a run uses. */
export interface EnabledPolicySet {
  readonly policySet: PolicySet;
  readonly rules: readonly EnabledRule[];
}
