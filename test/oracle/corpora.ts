import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type JudgedObject, judgedObjects } from './judged.ts';
import { askOracle, isRefused } from './oracle.ts';

/** Compares the rules `api/*` with the API server's own verdict on everything that the corpora deploy. */

const dev = fileURLToPath(new URL('../../../shared/corpora/dev', import.meta.url));
if (!existsSync(dev)) {
  console.log('the corpora are not here: nothing was compared');
  process.exit(0);
}
const wanted = process.argv.slice(2);
const trees = wanted.length > 0 ? wanted : readdirSync(dev).sort();
const all: (JudgedObject & { readonly tree: string })[] = [];
for (const tree of trees) for (const each of await judgedObjects(`${dev}/${tree}`)) all.push({ ...each, tree });

const ofType = new Set(['api/removed', 'api/unknown-kind']);
const answers = askOracle(all.map(({ manifest }) => ({ value: manifest.value })));
const tally = { known: 0, agree: 0, unknownValues: 0, ofType: 0 };
const differences: string[] = [];
for (const [at, { tree, manifest, findings }] of all.entries()) {
  const answer = answers[at];
  if (answer === undefined || !answer.known) continue;
  tally.known += 1;
  const ours = findings.filter(({ severity, rule }) => severity === 'error' && !ofType.has(rule));
  if (isRefused(answer) === ours.length > 0) tally.agree += 1;
  else if (manifest.unknowns !== undefined) tally.unknownValues += 1;
  else if (findings.some(({ rule }) => ofType.has(rule))) tally.ofType += 1;
  else {
    const { decode, strict = [], errors = [] } = answer;
    const said = [decode, ...strict, ...errors.map(({ whole }) => whole)].filter((each) => each !== undefined);
    const here = ours.map(({ message }) => message);
    differences.push(
      `${tree}/${manifest.source}:${manifest.sourceLine} ${manifest.id.kind} ${manifest.id.name}\n  API server: ${said.join('; ').slice(0, 300)}\n  here: ${here.join('; ')}`,
    );
  }
}
console.log(
  `${all.length} objects, ${tally.known} of them known to the oracle: the verdict is equal for ${tally.agree}; ` +
    `${tally.unknownValues} are refused for values that something fills in later, ` +
    `${tally.ofType} are of a type that is no longer served; ${differences.length} differ\n${differences.join('\n')}`,
);
