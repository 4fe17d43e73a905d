import { type Attempt, counts } from './attempt.ts';
import { type SourceKind, sourceKinds } from './kinds.ts';
import type { TreeResult } from './tree.ts';

const examplesShown = 3;

/** Share of the findings tried that an edit changed; 1 when none was tried. */
export function shareOf(attempts: readonly Attempt[]): number {
  return attempts.length === 0 ? 1 : attempts.filter(isChanged).length / attempts.length;
}

function isChanged({ tries }: Attempt): boolean {
  return tries.some(counts);
}

type Row = readonly (string | number)[];

/** The figures by kind of source, and overall. */
export function sharesTable(results: readonly TreeResult[]): string {
  const attempts = results.flatMap((each) => each.attempts);
  const found = (kind: SourceKind): number => results.reduce((sum, each) => sum + each.found[kind], 0);
  const rows = sourceKinds.map((kind) =>
    row(
      kind,
      found(kind),
      attempts.filter((each) => each.kind === kind),
    ),
  );
  const total = sourceKinds.reduce((sum, kind) => sum + found(kind), 0);
  const apart = attempts.filter(({ kind }) => kind !== 'archive' && kind !== 'vendored chart');
  return aligned([
    ['location in', 'findings', 'tried', 'change', 'gone', 'other message', 'other value', 'share'],
    ...rows,
    row('all but archives and vendored', total - found('archive') - found('vendored chart'), apart),
    row('all', total, attempts),
  ]);
}

function row(name: string, found: number, attempts: readonly Attempt[]): Row {
  const ends = attempts.map(({ tries }) => tries.findLast(counts)?.effect);
  const count = (effect: string): number => ends.filter((each) => each === effect).length;
  const changed = attempts.filter(isChanged).length;
  const share = attempts.length === 0 ? '–' : `${(shareOf(attempts) * 100).toFixed(1)} %`;
  return [name, found, attempts.length, changed, count('gone'), count('other message'), count('other value'), share];
}

/** What did not change, by kind of source and cause, with the rules most concerned and a few examples. */
export function causesTable(attempts: readonly Attempt[]): string {
  const groups = new Map<string, Attempt[]>();
  for (const each of attempts) {
    if (each.cause === undefined) continue;
    const title = `${each.kind}: ${each.cause}`;
    groups.set(title, [...(groups.get(title) ?? []), each]);
  }
  const ordered = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return ordered.map(([title, group]) => `${group.length} × ${title}\n${examples(group)}`).join('\n');
}

/** Examples of different repositories first. */
function examples(group: readonly Attempt[]): string {
  const trees = new Set<string>();
  const firsts = group.filter(({ tree }) => !trees.has(tree) && trees.add(tree));
  const shown = [...new Set([...firsts, ...group])].slice(0, examplesShown);
  return shown.map(({ name, line }) => `    ${name}\n      │ ${line.trim().slice(0, 100)}`).join('\n');
}

function aligned(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((each) => String(each[at]).length)));
  return rows
    .map((each) =>
      each
        .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
