import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngines } from '../../src/engine/index.ts';
import { goodObjects, mutations, saidOf } from './compared.ts';
import { askOracle, isRefused } from './oracle.ts';

/** Compares what is said of mutated objects with the API server's own verdict; `--record` writes what the tests compare with. */

const isRecorded = process.argv.includes('--record');
const count = isRecorded ? 400 : 6_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const limits = { renderMs: 600_000, engineBytes: 1_073_741_824, fileBytes: 1_048_576 };
const engines = createEngines({ root, limits, workers: 1 });
try {
  const all = mutations(goodObjects(), count);
  const said = await saidOf(all, { engines });
  const answers = askOracle(all.map(({ value, before }) => (before === undefined ? { value } : { value, before })));
  const tally = {
    agree: 0,
    refused: 0,
    line: 0,
    missed: [] as string[],
    wrong: [] as string[],
    elsewhere: [] as string[],
  };
  for (const [at, mutation] of all.entries()) {
    const answer = answers[at];
    const ours = said[at];
    if (answer === undefined || ours === undefined) throw new Error('an answer is missing');
    const refused = isRefused(answer);
    const about = `${at} ${mutation.what} ${String(mutation.value.kind)}: ${JSON.stringify(ours.messages)} oracle ${JSON.stringify(answer).slice(0, 400)}`;
    if (refused === ours.lines.length > 0) tally.agree += 1;
    else (refused ? tally.missed : tally.wrong).push(about);
    if (!refused || ours.lines.length === 0) continue;
    tally.refused += 1;
    if (ours.lines.some((line) => mutation.lines.includes(line))) tally.line += 1;
    else tally.elsewhere.push(`${about} lines ${ours.lines.join()} mutated ${mutation.lines.join()}`);
  }
  if (isRecorded) {
    const verdicts = answers.map((answer) => (isRefused(answer) ? '1' : '0')).join('');
    writeFileSync(new URL('verdicts.txt', import.meta.url), `${verdicts}\n`);
  }
  const { agree, refused, line, ...lists } = tally;
  console.log(
    `${all.length} mutations: verdict equal in ${agree}; of ${refused} refused by both, the line is that of the mutation in ${line}`,
  );
  for (const [name, each] of Object.entries(lists))
    console.log(`\n${name}: ${each.length}\n${each.slice(0, 40).join('\n')}`);
} finally {
  await engines.close();
}
