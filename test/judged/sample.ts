import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Verdict } from '../../src/model/index.ts';
import { run } from '../../src/run.ts';
import { corporaFolder, trees } from '../corpora/corpora.ts';
import { wholeRepository } from '../support/options.ts';
import { drawn, judged, type Named, named, nameOf, shownIn } from './judged.ts';

/**
 * `npm run sample:findings -- --seed 1 --count 200`: prints findings of the corpora, drawn at random, as rows for
 * `findings.md`; those that are judged there have their judgement. Counts of all findings stand before.
 */

interface Shown extends Named {
  readonly verdict: Verdict;
}

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '20261128' }, count: { type: 'string', default: '200' } },
});
const all: Shown[] = [];
const counts = new Map<string, number>();
for (const tree of trees()) {
  const report = await run(wholeRepository(join(corporaFolder, 'dev', tree)));
  for (const verdict of shownIn(report)) all.push({ ...named(tree, verdict), verdict });
  count('lowered or waived', report.verdicts.length - shownIn(report).length);
}
for (const { verdict } of all) count(verdict.severity, 1);
console.log([...counts].map(([what, number]) => `${number} ${what}`).join(', '));

const known = new Map(judged().map((row) => [nameOf(row), row]));
for (const { verdict, ...name } of drawn(all, values.seed, Number(values.count))) {
  const row = known.get(nameOf(name));
  const cells = [name.tree, name.rule, verdict.severity, name.place];
  console.log(`| ${[...cells, row?.judgement ?? '?', row?.reason ?? verdict.message].join(' | ')} |`);
}

function count(what: string, more: number): void {
  counts.set(what, (counts.get(what) ?? 0) + more);
}
