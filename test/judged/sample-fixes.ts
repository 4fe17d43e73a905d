import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corporaFolder, trees } from '../corpora/corpora.ts';
import { judgedFixes, type OfferedFix, offeredFixes } from './fixes.ts';
import { drawn, nameOf } from './judged.ts';

/**
 * `npm run sample:fixes -- --seed 1 --count 60`: prints fixes that are offered in the corpora, drawn at random, as rows for
 * `fixes.md`; those that are judged there have their judgement. Counts by rule stand before, and the edits behind.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261130' },
    count: { type: 'string', default: '60' },
    tree: { type: 'string', multiple: true, default: [] },
  },
});
const chosen = trees().filter((tree) => values.tree.length === 0 || values.tree.includes(tree));
const all: OfferedFix[] = [];
for (const tree of chosen) all.push(...(await offeredFixes(tree, join(corporaFolder, 'dev', tree))));

const counts = new Map<string, number>();
for (const { rule } of all) counts.set(rule, (counts.get(rule) ?? 0) + 1);
console.log([...counts].map(([rule, number]) => `${number} ${rule}`).join(', '));

const known = new Map(judgedFixes().map((row) => [nameOf(row), row]));
const chance = drawn(all, values.seed, Number(values.count));
for (const each of chance) {
  const row = known.get(nameOf(each));
  console.log(`| ${[each.tree, each.rule, each.place, row?.judgement ?? '?', row?.reason ?? ''].join(' | ')} |`);
}
for (const each of chance) if (!known.has(nameOf(each))) console.log(`\n${nameOf(each)}\n${each.lines.join('\n')}`);
