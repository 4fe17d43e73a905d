import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goFunctions, regoClauses, typeScriptFunctions } from './sizes/functions.ts';

/** Prints how long files and functions are: median / 90th percentile / longest, in lines. Tests and generated files are left out. */

interface Part {
  readonly what: string;
  readonly folder: string;
  readonly file: RegExp;
  readonly functionsOf: (text: string) => readonly number[];
}

const parts: readonly Part[] = [
  { what: 'src (TypeScript)', folder: 'src', file: /(?<!\.d)\.ts$/, functionsOf: typeScriptFunctions },
  { what: 'scripts, policies, engines (TypeScript)', folder: '', file: ownScripts(), functionsOf: typeScriptFunctions },
  { what: 'engines (Go)', folder: 'engines', file: /(?<!_test)\.go$/, functionsOf: goFunctions },
  { what: 'policies (Rego)', folder: 'policies', file: /(?<!_test)\.rego$/, functionsOf: regoClauses },
  { what: 'policies, rules alone (Rego)', folder: 'policies', file: /\/rule\.rego$/, functionsOf: regoClauses },
];

const targets: readonly (readonly string[])[] = [
  ['target, TypeScript and Go', '', '90 / 200 / 300', '', '12 / 40 / 80'],
  ['target, Rego', '', '– / – / 100', '', '– / – / 20'],
];

const head = ['what', 'files', 'lines a file', 'functions', 'lines a function'];
const rows = parts.map(({ what, folder, file, functionsOf }) => {
  const texts = textsBelow(folder, file);
  const lengths = texts.flatMap(functionsOf);
  const files = texts.map((text) => text.trimEnd().split('\n').length);
  return [what, String(files.length), spread(files), String(lengths.length), spread(lengths)];
});
for (const row of [head, head.map(() => '---'), ...rows, ...targets]) console.log(`| ${row.join(' | ')} |`);

function ownScripts(): RegExp {
  return /^(scripts|policies|engines)\/.*(?<!\.d)\.ts$/;
}

function textsBelow(folder: string, file: RegExp): readonly string[] {
  const top = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  const skipped = /(^|\/)(node_modules|dist|\.build|testdata|testing|\.git)\/|\.generated\./;
  const roots = folder === '' ? ['scripts', 'policies', 'engines'] : ['.'];
  const paths = roots.flatMap((root) =>
    readdirSync(`${top}/${root}`, { recursive: true, encoding: 'utf8' }).map((path) => `${root}/${path}`),
  );
  return paths
    .filter((path) => file.test(path) && !skipped.test(path))
    .sort()
    .map((path) => readFileSync(`${top}/${path}`, 'utf8'));
}

function spread(lengths: readonly number[]): string {
  const sorted = [...lengths].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [at(0.5), at(0.9), at(1)].join(' / ');
}
