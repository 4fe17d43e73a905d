import { readFileSync } from 'node:fs';
import { generatedFiles } from '../scripts/generated-files.ts';
import { type Definitions, type Operation, wireSchemas, withSchema } from './generate/schemas.ts';
import { fieldList, operationTable, shapeTable } from './generate/tables.ts';
import { typeName, typesOf } from './generate/types.ts';
import { bounded, notice, validatorsOf } from './generate/validators.ts';

/**
 * Writes all that follows from the JSON Schemas of the wire (`engines/wire`), of the parts of shards and of the cache:
 * types, validators, and the tables of the pages. With `--check` it writes nothing and names what is not current (exit
 * code 1).
 */

const root = new URL('../', import.meta.url);
const { put, report } = generatedFiles();

/** What targets carry: the model declares it, and everything else imports it from there. */
const ofModel = ['helmRequest', 'kustomizeRequest', 'inlineValues', 'fileValue', 'lineTable'];

const { operations, definitions } = wireSchemas();
const replies = ['engineError', ...operations.map(({ answer }) => answer)];
await writeWire();
await writePart();
await writeCache();
report();

async function writeWire(): Promise<void> {
  const requests = operations.map(({ request }) => request);
  put(
    'src/model/requests.generated.ts',
    await typesOf(
      { head: [notice, "import type { RepoPath } from './location.ts';"], roots: ofModel, imported: [] },
      definitions,
    ),
  );
  const head = [
    notice,
    "import type { FileValue, HelmRequest, InlineValues, JsonPath, LineTable, RepoPath } from '../model/index.ts';",
    '',
    wireInterface(operations),
  ];
  put(
    'src/engine/wire.generated.ts',
    await typesOf({ head, roots: [...requests, 'rendered', ...replies], imported: ofModel }, definitions),
  );
  const from = `import type { ${replies.map(typeName).sort().join(', ')} } from './wire.generated.ts';`;
  putValidators('src/engine/replies.generated', replies, { definitions, from });
  const page = 'engines/README.md';
  putBetween(page, 'operations', operationTable(operations, definitions));
  putBetween(page, 'shapes', shapeTable([...requests, ...replies], definitions));
}

/** Parts may be written by a stranger: every list, text and number has a bound. */
async function writePart(): Promise<void> {
  const part = withSchema(definitions, new URL('src/shard/part.schema.json', root));
  const head = [
    notice,
    "import type { EngineError, FoundCause } from '../engine/index.ts';",
    "import type { FileValue, LineTable, RepoPath } from '../model/index.ts';",
  ];
  const imported = [...ofModel, 'engineError', 'valuesEntry', 'foundCause', 'foundValue'];
  put('src/shard/part.generated.ts', await typesOf({ head, roots: ['part'], imported }, part));
  const from = "import type { Part } from './part.generated.ts';";
  putValidators('src/shard/part-validator.generated', ['part'], { definitions: bounded(part), from });
  putBetween('src/shard/README.md', 'part', fieldList('part', part));
  putBetween('src/shard/README.md', 'call', fieldList('call', part));
}

async function writeCache(): Promise<void> {
  const cache = withSchema(definitions, new URL('src/cache/entry.schema.json', root));
  const head = [
    notice,
    "import type { EngineError } from '../engine/index.ts';",
    "import type { Violation } from '../evaluate/index.ts';",
    "import type { RepoPath } from '../model/index.ts';",
    "import type { Read } from '../parse/index.ts';",
  ];
  const imported = ['engineError', 'valuesEntry', 'accesses', 'access', 'cachedViolation'];
  const roots = ['cachedRender', 'judgements'];
  put('src/cache/entry.generated.ts', await typesOf({ head, roots, imported }, cache));
  const from = [
    "import type { Violation } from '../evaluate/index.ts';",
    "import type { FileAccess } from '../host/index.ts';",
    "import type { CachedRender, Judgements } from './entry.generated.ts';",
  ].join('\n');
  putValidators('src/cache/entry-validators.generated', ['accesses', 'cachedRender', 'judgements'], {
    definitions: cache,
    from,
  });
}

/** The type of the request and the answer of each operation of each engine. */
function wireInterface(all: readonly Operation[]): string {
  const engines = [...new Set(all.map(({ engine }) => engine))];
  const lines = engines.map((engine) => {
    const own = all.filter((each) => each.engine === engine);
    const ops = own.map(({ op, does, request, answer }) => [
      `    /** ${does.slice(0, 1).toUpperCase()}${does.slice(1)}. */`,
      `    readonly ${op}: readonly [request: ${typeName(request)}, answer: ${typeName(answer)}];`,
    ]);
    return [`  readonly ${engine}: {`, ...ops.flat(), '  };'].join('\n');
  });
  return ['/** The operations of each engine. */', 'export interface Wire {', ...lines, '}'].join('\n');
}

function putValidators(
  path: string,
  roots: readonly string[],
  { definitions: all, from }: { readonly definitions: Definitions; readonly from: string },
): void {
  const { code, declaration } = validatorsOf(roots, all, from);
  put(`${path}.js`, code);
  put(`${path}.d.ts`, declaration);
}

/** Replaces what stands between `<!-- name -->` and `<!-- end of name -->`. */
function putBetween(path: string, name: string, text: string): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const page = readFileSync(new URL(path, root), 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has no place for ${name}`);
  put(path, `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`);
}
