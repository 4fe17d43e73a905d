import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngines, type Engines, type Outcome, type RegoTestResult } from '../src/engine/index.ts';

/**
 * Runs `opa check --strict`, `opa fmt` and `opa test` of the embedded OPA on the policies.
 * `--write` writes the formatted text. Exit code 1 when anything is wrong.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const limits = { renderMs: 120_000, engineBytes: 2_147_483_648, fileBytes: 1_048_576 };

const modules = readModules();
const examples = { 'lib/testing/examples.rego': examplesModule() };
const capabilities: unknown = JSON.parse(readFileSync(`${folder}capabilities.json`, 'utf8'));
const engines = createEngines({ root: folder, limits, workers: 1 });
try {
  const results = [await checkRego(engines), await formatRego(engines), await testRego(engines)];
  if (results.includes(false)) process.exitCode = 1;
} finally {
  await engines.close();
}

/** Path below `policies/` to text. */
function readModules(): Readonly<Record<string, string>> {
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

async function checkRego(opa: Engines): Promise<boolean> {
  return isOk('check', await opa.call('rego', 'check', { modules, capabilities }));
}

async function formatRego(opa: Engines): Promise<boolean> {
  const outcome = await opa.call('rego', 'fmt', { modules, capabilities });
  if (!outcome.ok) return isOk('fmt', outcome);
  const differing = Object.entries(outcome.answer.formatted);
  const write = process.argv.includes('--write');
  for (const [path, text] of differing) {
    if (write) writeFileSync(folder + path, text);
    else console.error(`policies/${path}: not formatted; run \`npm run format\``);
  }
  return write || differing.length === 0;
}

async function testRego(opa: Engines): Promise<boolean> {
  const outcome = await opa.call('rego', 'test', { modules: { ...modules, ...examples }, capabilities });
  if (!outcome.ok) return isOk('test', outcome);
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

function isOk(what: string, outcome: Outcome<unknown>): boolean {
  if (outcome.ok) return true;
  const { file, line, column, message, detail } = outcome.error;
  const place = file === undefined ? '' : `policies/${file}:${line ?? 1}:${column ?? 1}: `;
  console.error(`${place}${message} (${what})`);
  if (detail !== undefined) console.error(detail);
  return false;
}
