import { type EnabledRule, type FailedTarget, grouped, type Manifest, mainFile } from '../model/index.ts';
import type { FailedRule } from './judge.ts';

/** A rule that gave no answer about an object. */
export interface FailedOn extends FailedRule {
  readonly manifest: Manifest;
}

/** Rules that failed: one failure for each, on the line of the rule where that is in the repository. */
export interface FailedRules {
  readonly failures: readonly FailedTarget[];
  /** Ids of those that took too long. */
  readonly stopped: ReadonlySet<string>;
}

export function failedRules(
  results: readonly { readonly failed?: readonly FailedOn[] }[],
  rules: readonly EnabledRule[],
): FailedRules {
  const all = results.flatMap(({ failed = [] }) => failed);
  const byRule = grouped(all, ({ rule }) => [rule]);
  const metas = new Map<string, EnabledRule['meta']>(rules.map(({ meta }) => [meta.id, meta]));
  return {
    failures: [...byRule].flatMap(([rule, [first, ...others]]) =>
      first === undefined ? [] : [failureOf(first, { others: others.length, source: metas.get(rule)?.source })],
    ),
    stopped: new Set(all.flatMap(({ rule, isStopped }) => (isStopped === true ? [rule] : []))),
  };
}

function failureOf(
  { rule, why, isStopped = false, manifest }: FailedOn,
  { others, source }: { readonly others: number; readonly source: EnabledRule['meta']['source'] },
): FailedTarget {
  const { kind, name } = manifest.id;
  const also = others === 0 || isStopped ? '' : ` and ${others} other${others === 1 ? '' : 's'}`;
  const then = isStopped ? '; it is not used in this run' : '';
  const hint = source === undefined ? 'this is a fault of the rule: report it with the object' : 'correct the rule';
  return {
    target: source === undefined ? manifest.target : undefined,
    failure: {
      code: 'policy-failed',
      message: `rule ${rule} could not judge ${kind} ${name}${also}: ${why}${then}`,
      hint,
      file: source?.file ?? manifest.source ?? mainFile(manifest.target),
      line: source?.line ?? manifest.sourceLine,
    },
  };
}
