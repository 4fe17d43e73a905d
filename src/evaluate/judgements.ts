import type { EnabledRule } from '../model/index.ts';
import type { Violation } from './policy.ts';

/** What is known of an input document already. */
export interface KnownJudgement {
  /** Names the document. */
  readonly key: string;
  readonly violations: readonly Violation[];
  /** The rules of which nothing is known. */
  readonly missing: readonly EnabledRule[];
}

/**
 * What rules said of input documents, in this run and earlier ones. A document is named without the parameters of rules,
 * and what one rule says depends on nothing of the others, so that a change of one rule or parameter voids nothing else.
 */
export interface Judgements {
  /** `document`: a text that differs where documents do. */
  find(document: string, rules: readonly EnabledRule[]): KnownJudgement;
  /** `violations` is all that `rules` say of the document that `key` names. */
  keep(key: string, rules: readonly EnabledRule[], violations: readonly Violation[]): void;
}

/** Names what a rule says: the rule, what it is made of, and its parameters. */
export function ruleKey({ meta, params }: EnabledRule): string {
  return JSON.stringify([meta.id, meta.digest, params]);
}
