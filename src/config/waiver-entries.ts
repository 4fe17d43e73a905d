import { allRules, isDay, isEvaluated, namesOf, type RuleMeta } from '../model/index.ts';
import type { ConfigFile } from './file.ts';
import { type Problem, problem } from './problem.ts';
import { suggestion } from './suggestion.ts';

/** What the schema cannot say of the entries: rules that there are, and days of the calendar. */
export function waiverProblems(
  { waivers }: Pick<ConfigFile, 'waivers'>,
  rules: readonly RuleMeta[],
): readonly Problem[] {
  const known = namesInWaivers(rules);
  return (waivers?.entries ?? []).flatMap((entry, index) => {
    const at = ['waivers', 'entries', index];
    const unknown = entry.rules.flatMap((name, rule) =>
      known.has(name)
        ? []
        : [problem([...at, 'rules', rule], unknownRule(name), suggestion(name, [...known]) ?? anyRule)],
    );
    const blank = entry.reason.trim() === '' ? [problem([...at, 'reason'], 'the reason of a waiver is blank')] : [];
    const { until } = entry;
    const wrong = until === undefined || isDay(until) ? [] : [problem([...at, 'until'], notADay(until), writtenDay)];
    return [...unknown, ...blank, ...wrong];
  });
}

/** Every name that may stand in a waiver: rules, categories, and all of them. */
export function namesInWaivers(rules: readonly Pick<RuleMeta, 'id' | 'kinds'>[]): ReadonlySet<string> {
  return new Set([...rules.filter(isEvaluated).flatMap(({ id }) => namesOf(id)), allRules]);
}

/** The texts that are the same in a configuration and in a comment. */
export function unknownRule(name: string): string {
  return `unknown rule '${name}'`;
}
export function notADay(text: string): string {
  return `'${text}' is not a day`;
}
export const writtenDay = 'write it like 2027-01-31';
export const anyRule = '`seaworthy rules` lists the rules';
