import type { EnabledRule, RuleMeta } from './rule.ts';

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
  /** The compiled module; read when there is something to judge. */
  open(): Uint8Array;
}

/** A policy set, and those of its rules that a run uses. */
export interface EnabledPolicySet {
  readonly policySet: PolicySet;
  readonly rules: readonly EnabledRule[];
}
