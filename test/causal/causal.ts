import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absence, corporaFolder, present, trees } from '../corpora/corpora.ts';
import { type Options, optionsFrom, usage } from './options.ts';
import { causesTable, shareOf, sharesTable } from './tables.ts';
import type { TreeResult, Wanted } from './tree.ts';
import { inProcesses } from './workers.ts';

/**
 * The causal test: is the line that a finding names a line where an edit changes the finding? Edits are made of nothing
 * but the text of the line and the finding as the JSON report has it; see `propose.ts`. Run by `npm run test:causal`.
 */

const leastShare = 0.95;
const couldNotWork = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) return say(usage, 0);
  const options = parsed(argv);
  if (typeof options === 'string') return say(`${options}\n${usage}`, couldNotWork);
  if (!present) return say(`the causal test did not run${absence}`, 0);
  const unknown = options.trees.find((tree) => !trees().includes(tree));
  if (unknown !== undefined) return say(`there is no repository '${unknown}' in the corpora`, couldNotWork);
  const folder = join(corporaFolder, 'dev');
  const chosen = trees().filter((tree) => options.trees.length === 0 || options.trees.includes(tree));
  const started = performance.now();
  const results = await inProcesses(
    largestFirst(folder, chosen).map((tree) => ({ folder, tree, wanted: wantedOf(options) })),
    options.workers,
    (result) => process.stderr.write(`${progress(result)}\n`),
  );
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, undefined, 1)}\n`);
  process.stdout.write(`\n${report(results)}\n${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  const share = shareOf(results.flatMap(({ attempts }) => attempts));
  return share < leastShare || results.some(({ missing }) => missing.length > 0) ? 1 : 0;
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function parsed(argv: readonly string[]): Options | string {
  try {
    return optionsFrom(argv);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function wantedOf({ each, target, large, plain, kinds, shift, inflated }: Options): Wanted {
  return { each, target, large, plain, kinds, shift, inflated };
}

/** Those with the most charts and kustomizations begin, so that no long one is left to a single process at the end. */
function largestFirst(folder: string, names: readonly string[]): readonly string[] {
  const weight = (tree: string): number =>
    readdirSync(join(folder, tree), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|ci\/[^/]*-values\.ya?ml)$/.test(file),
    ).length;
  return names
    .map((tree) => ({ tree, weight: weight(tree) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ tree }) => tree);
}

function progress({ tree, attempts, seconds }: TreeResult): string {
  return `${tree}: ${attempts.length} findings tried in ${seconds.toFixed(1)} s`;
}

function report(results: readonly TreeResult[]): string {
  const missing = results.flatMap((each) => each.missing);
  const failures = results.reduce((sum, each) => sum + each.failures, 0);
  return [
    causesTable(results.flatMap(({ attempts }) => attempts)),
    '',
    sharesTable(results),
    '',
    `locations, primary and related, that do not exist: ${missing.length}`,
    ...missing.slice(0, 20).map((place) => `    ${place}`),
    `not tried: ${failures} findings of targets that do not render, which are about no object`,
  ].join('\n');
}
