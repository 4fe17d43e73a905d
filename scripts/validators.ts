import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { fileSchema } from './config/file-schema.ts';
import { generatedFiles } from './generated-files.ts';

/**
 * Writes validators as code, one file a folder, from the JSON Schemas next to them: compiling a schema takes longer than
 * all the rest of a short run. With `--check` it writes nothing and names what is not current (exit code 1).
 */

interface Validator {
  readonly schema: () => object;
  /** Type of what is valid, and the file that exports it, both from the folder. */
  readonly type: string;
  readonly from: string;
}

const folders: Readonly<Record<string, Readonly<Record<string, Validator>>>> = {
  'src/config': {
    validateConfig: { schema: fileSchema, type: 'UncheckedFile', from: './file.ts' },
    validateBaseline: { schema: baselineSchema, type: 'BaselineFile', from: './baseline.ts' },
  },
  'src/policies': {
    validateMetadata: { schema: metadataSchema, type: 'RuleAnnotations', from: './annotations.ts' },
  },
};

const top = fileURLToPath(new URL('..', import.meta.url));
const notice = '// Generated from the schemas of this folder by `npm run generate`; no need to edit.';
const { put, report } = generatedFiles();

for (const [folder, validators] of Object.entries(folders)) {
  put(`${folder}/validate.generated.js`, code(validators));
  put(`${folder}/validate.generated.d.ts`, types(validators));
}
report();

/** Every error comes with its value and its schema, which messages name. UTF-16 units do for lengths: the only limit is 1. */
function code(validators: Readonly<Record<string, Validator>>): string {
  const errors = { allErrors: true, verbose: true } as const;
  const output = {
    allowUnionTypes: true,
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  } as const;
  const ajv = new Ajv({ ...errors, ...output });
  for (const [name, { schema }] of Object.entries(validators)) ajv.addSchema(schema(), name);
  const names = Object.fromEntries(Object.keys(validators).map((name) => [name, name]));
  return `${notice}\n${standaloneCode.default(ajv, names)}`;
}

function baselineSchema(): object {
  return JSON.parse(readFileSync(`${top}src/config/baseline.schema.json`, 'utf8'));
}

/** Rules of a repository need not refer to anything. Equal items would take code that is loaded when it runs. */
function metadataSchema(): object {
  const text = readFileSync(`${top}policies/schemas/metadata.json`, 'utf8');
  const schema: { required: readonly string[] } = JSON.parse(text, (key, value: unknown) =>
    key === 'uniqueItems' ? undefined : value,
  );
  return { ...schema, required: schema.required.filter((key) => key !== 'related_resources') };
}

function types(validators: Readonly<Record<string, Validator>>): string {
  const all = Object.entries(validators);
  return [
    notice,
    "import type { ErrorObject } from 'ajv';",
    ...all.map(([, { type, from }]) => `import type { ${type} } from '${from}';`),
    '',
    'type Validate<T> = ((value: unknown) => value is T) & { readonly errors?: readonly ErrorObject[] | null };',
    ...all.map(([name, { type }]) => `export declare const ${name}: Validate<${type}>;`),
    '',
  ].join('\n');
}
