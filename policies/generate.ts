import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from '../scripts/generated-files.ts';
import { createEngines } from '../src/engine/index.ts';
import { failureRules, ownRules, type RuleMeta, schemaRules } from '../src/model/index.ts';
import { compilePolicies } from './generate/compile.ts';
import { configSchema } from './generate/config-schema.ts';
import { checkLinks, inputSchema, libraryPage, metadataSchema } from './generate/links.ts';
import { AuthorError, policiesFolder, productModules, readModules } from './generate/metadata.ts';
import { categoryPage, failurePage, rulePage, ruleTable } from './generate/pages.ts';
import { see } from './generate/see.ts';

/**
 * Writes all that follows from the rules: the compiled policies, the list of rules, their examples, the schema of the
 * configuration and the pages. With `--check` it writes nothing and names what is not current (exit code 1).
 */

const root = new URL('../', policiesFolder);
const limits = { renderMs: 120_000, engineBytes: 2_147_483_648, fileBytes: 1_048_576 };
const files = generatedFiles();
const current = new Set<string>();
const shippedFolder = 'dist/policies';

/** Files that hold what follows from the links of objects. */
const fromLinks: Readonly<Record<string, (text: string) => string>> = {
  'policies/schemas/input.json': inputSchema,
  'policies/schemas/metadata.json': metadataSchema,
  'policies/lib/README.md': libraryPage,
};

const engines = createEngines({ root: fileURLToPath(root), limits, workers: availableParallelism() });
try {
  for (const [path, write] of Object.entries(fromLinks)) put(path, write(readFileSync(new URL(path, root), 'utf8')));
  const modules = productModules();
  const { wasm, rules, rulesFile } = await compilePolicies(engines, modules);
  rules.forEach(checkLinks);
  put(`${shippedFolder}/policies.wasm`, wasm);
  put(`${shippedFolder}/rules.json`, rulesFile);
  put('dist/config.schema.json', `${JSON.stringify(configSchema(withFailures(rules)), undefined, 2)}\n`);
  putExamples([...rules, ...schemaRules]);
  put(`${shippedFolder}/library.json`, library(modules));
  removeOthers();
  await pages(rules, wasm);
} catch (error) {
  if (!(error instanceof AuthorError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await engines.close();
}
files.report();

function examples({ id }: RuleMeta): { bad: string; good: string } {
  const read = (name: string): string => {
    const url = new URL(`${id}/${name}.yaml`, policiesFolder);
    if (!existsSync(url)) throw new AuthorError(`policies/${id}/${name}.yaml is missing: every rule shows an example`);
    return readFileSync(url, 'utf8');
  };
  return { bad: read('bad'), good: read('good') };
}

/** Copies, which cost git nothing: the same bytes under a second name. */
function putExamples(rules: readonly RuleMeta[]): void {
  for (const rule of rules) {
    for (const [name, text] of Object.entries(examples(rule)))
      put(`${shippedFolder}/examples/${rule.id}/${name}.yaml`, text);
  }
}

/** What rules of a repository are compiled with: the main module, the library, the capabilities, the input document. */
function library(modules: Readonly<Record<string, string>>): string {
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, policiesFolder), 'utf8'));
  const shared = Object.entries(modules).filter(([path]) => !path.endsWith('/rule.rego'));
  const all = Object.entries(readModules());
  const testing = all.filter(([path]) => path.startsWith('lib/testing/') && !path.endsWith('_test.rego'));
  const parts = {
    testing: Object.fromEntries(testing),
    capabilities: read('capabilities.json'),
    input: read('schemas/input.json'),
  };
  return `${JSON.stringify({ modules: Object.fromEntries(shared), ...parts })}\n`;
}

/** What was shipped of rules that are gone. */
function removeOthers(): void {
  const folder = new URL(shippedFolder, root);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = `${shippedFolder}${entry.parentPath.slice(fileURLToPath(folder).length)}/${entry.name}`;
    if (!entry.isFile() || current.has(path)) continue;
    if (files.checking) files.stale(path);
    else rmSync(new URL(path, root));
  }
}

/** Every rule that may be configured, by id. */
function withFailures(rules: readonly RuleMeta[]): readonly RuleMeta[] {
  return [...rules, ...failureRules, ...schemaRules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function pages(rules: readonly RuleMeta[], policies: Uint8Array<ArrayBuffer>): Promise<void> {
  for (const rule of [...rules, ...schemaRules]) {
    const example = examples(rule);
    put(
      `policies/${rule.id}/README.md`,
      rulePage(rule, { ...example, seen: await see(rule, example, { policies, engines }) }),
    );
  }
  for (const rule of ownRules) put(`policies/${rule.id}/README.md`, failurePage(rule, failureRules.includes(rule)));
  const all = [...rules, ...ownRules, ...schemaRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const categories = [...new Set(all.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  for (const category of categories) {
    put(
      `policies/${category}/README.md`,
      categoryPage(
        category,
        all.filter(({ id }) => id.startsWith(`${category}/`)),
      ),
    );
  }
  const index = readFileSync(new URL('README.md', policiesFolder), 'utf8');
  put(
    'policies/README.md',
    index.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- end of rules -->)/, `$1${ruleTable(all)}\n$2`),
  );
}

function put(path: string, content: string | Uint8Array): void {
  current.add(path);
  files.put(path, content);
}
