import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { mapSchema, type Schema } from './schema.ts';

/**
 * Bounds for a report that somebody else wrote: longer than anything Seaworthy writes itself. They are no part of the
 * format, so they are added here.
 */
const bounds = {
  /** Characters of a sentence. */
  text: 10_000,
  /** Characters of a name. */
  name: 1000,
  /** Bytes of a path on Linux (PATH_MAX), taken as characters. */
  file: 4096,
  items: 100_000,
  number: 1_000_000_000,
};

/** No control characters, no backslash; whether it leads out of the repository is checked where it becomes a path. */
const filePattern = '^[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$';

/** JavaScript that checks a received report, compiled ahead so that no schema is compiled in a run. */
export async function receivedValidator(schema: Schema): Promise<string> {
  // nothing in the schema is newer than draft 7, whose validators are half as long
  const { $schema: _, ...anyDraft } = mapSchema(schema, bounded);
  const ajv = new Ajv({ code: { source: true, esm: true }, inlineRefs: false });
  const validate = ajv.compile(anyDraft);
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode.default(ajv, validate), resolveDir: import.meta.dirname },
    banner: { js: '// Generated from src/report/report.schema.json by `npm run generate`; do not edit.' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    legalComments: 'none',
    minifySyntax: true,
    minifyWhitespace: true, // two thirds of it would be indentation
    lineLimit: 120,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function bounded({ description: _, ...each }: Schema, name?: string): Schema {
  if (name === 'file') return { ...each, maxLength: bounds.file, pattern: filePattern };
  if (name === 'name') return { ...each, maxLength: bounds.name };
  if (each.type === 'string' && each.enum === undefined) return { ...each, maxLength: bounds.text };
  if (each.type === 'integer') return { ...each, maximum: bounds.number };
  return each.type === 'array' ? { ...each, maxItems: bounds.items } : each;
}

/** The declaration that goes with it. */
export const validatorDeclaration = `// Generated from src/report/report.schema.json by \`npm run generate\`; do not edit.
import type { JsonReport } from '../report/index.ts';

interface Validate {
  (value: unknown): value is JsonReport;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

declare const validate: Validate;
// biome-ignore lint/style/noDefaultExport: as Ajv writes it
export default validate;
`;
