import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { type Definitions, mapped, reached, type Schema } from './schemas.ts';
import { typeName } from './types.ts';

/** A module of validators, and its declaration. */
export interface ValidatorFiles {
  readonly code: string;
  readonly declaration: string;
}

/** `unicode`: lengths count UTF-16 units, so that the code needs nothing of ajv when it runs. */
const options = {
  code: { source: true, esm: true, lines: true },
  strict: true,
  strictRequired: false, // the members of a union say what each requires
  discriminator: true,
  allowUnionTypes: true,
  inlineRefs: false,
  unicode: false,
  logger: false, // says that `unicode` is deprecated; what is wrong with a schema is thrown
} as const;

/**
 * Validators of definitions, compiled ahead: nothing of ajv is loaded when they run. `typesFrom` is the module that
 * declares their types.
 */
export function validatorsOf(roots: readonly string[], definitions: Definitions, typesFrom: string): ValidatorFiles {
  const ajv = new Ajv(options);
  ajv.addVocabulary(['tsType']);
  const used = reached(roots, definitions).map((name) => [name, definitions.get(name)]);
  ajv.addSchema({ $id: 'schemas', definitions: Object.fromEntries(used) });
  const exported = Object.fromEntries(roots.map((name) => [`is${typeName(name)}`, `schemas#/definitions/${name}`]));
  const code = standalone.default(ajv, exported);
  if (/\brequire\(|^import /m.test(code)) throw new Error('the validators load something when they run');
  return { code: `${notice}\n${code}\n`, declaration: declarationOf(roots, definitions, typesFrom) };
}

export const notice = '// Generated from JSON Schemas by `npm run generate`; no need to edit.';

function declarationOf(roots: readonly string[], definitions: Definitions, typesFrom: string): string {
  const types = roots.map((name) => definitions.get(name)?.tsType ?? typeName(name));
  const declared = roots.map((name, at) => `export const is${typeName(name)}: ValidateFunction<${types[at]}>;`);
  return [notice, "import type { ValidateFunction } from 'ajv';", typesFrom, '', ...declared, ''].join('\n');
}

/** More than anything Seaworthy writes. */
const most = { maxLength: 1_000_000, maxItems: 1_000_000, maximum: 1_000_000_000 } as const;

/** Names are short, and paths also hold no character that could lead a reader or a terminal astray. */
const strict: Readonly<Record<string, Schema>> = {
  name: { type: 'string', maxLength: 4096 },
  path: {
    type: 'string',
    maxLength: 4096,
    pattern: '^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$',
  },
  pathOrEmpty: {
    type: 'string',
    maxLength: 4096,
    pattern: '^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]*$',
  },
};

/**
 * The same definitions for text that a stranger may have written: every string, list and number has a bound. Only `text`
 * may be of any length.
 */
export function bounded(definitions: Definitions): Definitions {
  return new Map(
    [...definitions].map(([name, schema]) => [name, strict[name] ?? (name === 'text' ? schema : withBounds(schema))]),
  );
}

function withBounds(schema: Schema): Schema {
  return mapped(schema, (each) => {
    if (each.type === 'string') return { ...each, maxLength: each.maxLength ?? most.maxLength };
    if (each.type === 'array') return { ...each, maxItems: each.maxItems ?? most.maxItems };
    if (each.type === 'integer') return { ...each, maximum: each.maximum ?? most.maximum };
    return each;
  });
}
