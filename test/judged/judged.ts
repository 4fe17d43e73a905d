import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Report, Verdict } from '../../src/model/index.ts';

/**
 * What a person says of a finding after reading the sources. `true`: the fact holds, and no maintainer would act on it.
 * `still false`: false, and shown all the same.
 */
const judgements = ['worth fixing', 'true', 'false', 'still false'] as const;
export type Judgement = (typeof judgements)[number];

/** A finding as the table names it. */
export interface Named {
  readonly tree: string;
  readonly rule: string;
  /** `path/to/file.yaml:12`; a rule has one finding a line. */
  readonly place: string;
}

export interface Judged extends Named {
  readonly severity: string;
  readonly judgement: Judgement;
  readonly reason: string;
}

const table = new URL('findings.md', import.meta.url);

/** The rows of `findings.md`. */
export function judged(): readonly Judged[] {
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| repository') && !line.startsWith('| ---'));
  return rows.map((row) => {
    const [tree = '', rule = '', severity = '', place = '', judgement = '', reason = ''] = row
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim());
    if (!isJudgement(judgement)) throw new TypeError(`findings.md: '${judgement}' is no judgement: ${row}`);
    return { tree, rule, severity, place, judgement, reason };
  });
}

function isJudgement(text: string): text is Judgement {
  return judgements.some((each) => each === text);
}

/** Findings that a report shows without being asked: not lowered, not waived. */
export function shownIn(report: Report): readonly Verdict[] {
  return report.verdicts.filter(({ label, lowered }) => label === 'open' && lowered === undefined);
}

export function named(tree: string, { rule, location: { span } }: Verdict): Named {
  return { tree, rule, place: `${span.file}:${span.start.line}` };
}

/** A name as one text, to compare. */
export function nameOf({ tree, rule, place }: Named): string {
  return [tree, rule, place].join(' ');
}

/**
 * As many as are wanted, without preference: the first in the order of a hash of their names. With another seed the order is
 * another one; with the same, findings that come or go leave the others in the sample.
 */
export function drawn<N extends Named>(all: readonly N[], seed: string, count: number): readonly N[] {
  const order = (one: N): string =>
    createHash('sha256')
      .update(`${seed} ${nameOf(one)}`)
      .digest('hex');
  return all
    .map((one) => ({ one, key: order(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ one }) => one);
}
