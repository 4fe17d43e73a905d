import type { RuleId } from './rule.ts';
import type { SourceLine } from './target.ts';

/** Where a waiver is written: in one of the three ways of Seaworthy, or for another tool. */
export type WaiverSource =
  | 'comment'
  | 'annotation'
  | 'configuration'
  | 'kube-linter'
  | 'kube-score'
  | 'polaris'
  | 'checkov'
  | 'trivy'
  | 'conftest';

/** Answers findings: they are reported and do not count. */
export interface Waiver extends SourceLine {
  readonly source: WaiverSource;
  /** Ids of rules, categories such as `hpa/*`, or {@link allRules}. */
  readonly rules: readonly string[];
  /** Empty only where another tool asks for none. */
  readonly reason: string;
  /** `2027-01-31`, the last day on which it holds. */
  readonly until?: string;
  readonly owner?: string;
}

/** Characters of a reason: it is repeated with every finding. */
export const longestReason = 500;

/** A waiver of the configuration: of findings in these files, and of these objects; where a list is missing, of all. */
export interface ConfigWaiver extends Waiver {
  /** Globs, from the root. */
  readonly files?: readonly string[];
  /** `Kind/namespace/name` globs. */
  readonly objects?: readonly string[];
}

/** What a configuration says of waivers. */
export interface WaiverSettings {
  /** `forbid`: comments and annotations waive nothing. */
  readonly inline: 'allow' | 'forbid';
  readonly entries: readonly ConfigWaiver[];
}

/** Names every rule in a waiver. */
export const allRules = 'all';

/** What may be wrong with a waiver. These are no policies: they look at no object, and cannot be turned off. */
export const waiverRules = {
  unused: 'waivers/unused' as RuleId,
  expired: 'waivers/expired' as RuleId,
  malformed: 'waivers/malformed' as RuleId,
  forbidden: 'waivers/forbidden' as RuleId,
} as const;

/** What reports say of these rules, which have no metadata. */
export const waiverTitles: Readonly<Record<string, { readonly title: string; readonly help: string }>> = {
  [waiverRules.unused]: {
    title: 'Waiver must waive a finding',
    help: 'Delete the waiver, or the name of the rule that it does not need.',
  },
  [waiverRules.expired]: {
    title: 'Waiver must not be expired',
    help: 'Resolve the finding and delete the waiver, or agree on a later date.',
  },
  [waiverRules.malformed]: {
    title: 'Waiver must be readable',
    help: 'Write: seaworthy: ignore RULE because REASON [until YYYY-MM-DD] [owner NAME].',
  },
  [waiverRules.forbidden]: {
    title: 'Waiver must be in the configuration',
    help: 'Move the waiver to `waivers.entries` of seaworthy.yaml.',
  },
};

/** Whether a name in a waiver, a rule, category or {@link allRules}, stands for the rule. */
export function namesRule(name: string, rule: string): boolean {
  return namesOf(rule).includes(name);
}

/** The names by which a waiver may call a rule. */
export function namesOf(rule: string): readonly [string, string, string] {
  return [rule, `${rule.slice(0, rule.indexOf('/'))}/*`, allRules];
}

/** Whether `text` is a day of the calendar, `2027-01-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

/** The day of a time, in UTC. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Whether the last day of the waiver is over. */
export function isExpired({ until }: Pick<Waiver, 'until'>, today: string): boolean {
  return until !== undefined && until < today;
}
