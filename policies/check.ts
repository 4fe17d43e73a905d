import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngines, type Engines, type Outcome, type RegoTestResult } from '../src/engine/index.ts';

/**
 * What `opa check --strict`, `opa fmt` and `opa test` say about the policies, by the embedded OPA.
 * `--write` puts the formatted text in place instead of complaining. Exit code 1 when anything is wrong.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const limits = { renderMs: 120_000, engineBytes: 2_147_483_648, fileBytes: 1_048_576 };

const modules = policies();
const examples = { 'lib/testing/examples.rego': examplesModule() };
const capabilities: unknown = JSON.parse(readFileSync(`${folder}capabilities.json`, 'utf8'));
const engines = createEngines({ root: folder, limits, workers: 1 });
try {
  const fine = [await checked(engines), await formatted(engines), await tested(engines)];
  if (fine.includes(false)) process.exitCode = 1;
} finally {
  await engines.close();
}

/** Path below `policies/` to text. */
function policies(): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.rego'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(folder + path, 'utf8')]));
}

/** The tables that tests of Rego and of TypeScript share, `similar-names.json` as `examples.similar_names`. */
function examplesModule(): string {
  const names = readdirSync(`${folder}lib/testing`).filter((name) => name.endsWith('.json'));
  const tables = names.sort().map((name) => {
    const text = readFileSync(`${folder}lib/testing/${name}`, 'utf8');
    return `${name.replace('.json', '').replaceAll('-', '_')} := ${text}`;
  });
  return ['package seaworthy.lib.testing.examples', ...tables].join('\n\n');
}

async function checked(opa: Engines): Promise<boolean> {
  return said('check', await opa.call('rego', 'check', { modules, capabilities }));
}

async function formatted(opa: Engines): Promise<boolean> {
  const outcome = await opa.call('rego', 'fmt', { modules, capabilities });
  if (!outcome.ok) return said('fmt', outcome);
  const differing = Object.entries(outcome.answer.formatted);
  const write = process.argv.includes('--write');
  for (const [path, text] of differing) {
    if (write) writeFileSync(folder + path, text);
    else console.error(`policies/${path}: not formatted; \`npm run format\` puts it right`);
  }
  return write || differing.length === 0;
}

async function tested(opa: Engines): Promise<boolean> {
  const outcome = await opa.call('rego', 'test', { modules: { ...modules, ...examples }, capabilities });
  if (!outcome.ok) return said('test', outcome);
  const { results } = outcome.answer;
  const failed = results.filter(({ status }) => status === 'fail' || status === 'error');
  for (const result of failed) console.error(failure(result));
  const passed = results.filter(({ status }) => status === 'pass').length;
  console.log(`policies: ${passed} passed, ${failed.length} failed`);
  return failed.length === 0 && passed > 0;
}

function failure({ file, row, name, status, message, trace }: RegoTestResult): string {
  const steps = (trace ?? []).map((line) => `    ${line}`);
  return [`policies/${file}:${row}: ${name} ${status}: ${message ?? ''}`, ...steps].join('\n');
}

function said(what: string, outcome: Outcome<unknown>): boolean {
  if (outcome.ok) return true;
  const { file, line, column, message, detail } = outcome.error;
  const place = file === undefined ? '' : `policies/${file}:${line ?? 1}:${column ?? 1}: `;
  console.error(`${place}${message} (${what})`);
  if (detail !== undefined) console.error(detail);
  return false;
}
