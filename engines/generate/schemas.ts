import { readdirSync, readFileSync } from 'node:fs';

/** The keywords of JSON Schema (draft 7) that our schemas use, and `tsType`, the type of TypeScript to use instead. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly tsType?: string;
}

interface SchemaFile {
  readonly title: string;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Schemas by a name that is unique over all files: `helmRequest`, `helmTemplateAnswer`. */
export type Definitions = ReadonlyMap<string, Schema>;

/** One operation of one engine, `helm template`. */
export interface Operation {
  readonly engine: string;
  readonly op: string;
  /** What it does, one clause. */
  readonly does: string;
  readonly request: string;
  readonly answer: string;
}

const folder = new URL('../wire/', import.meta.url);

/** Every operation, and every definition of the wire; objects are closed, and each is written as one. */
export function wireSchemas(): { readonly operations: readonly Operation[]; readonly definitions: Definitions } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  const files = names.sort().map((name) => ({ name, ...read(new URL(name, folder)) }));
  const operations = files.flatMap(({ name, title, definitions }) =>
    'request' in definitions ? [operation(name, title)] : [],
  );
  return { operations, definitions: joined(files) };
}

/** The wire's definitions with those of another file that refers to them. */
export function withSchema(known: Definitions, url: URL): Definitions {
  return new Map([
    ...known,
    ...joined([{ name: url.pathname.slice(url.pathname.lastIndexOf('/') + 1), ...read(url) }], known),
  ]);
}

function read(url: URL): SchemaFile {
  return JSON.parse(readFileSync(url, 'utf8'));
}

function operation(file: string, title: string): Operation {
  const [engine = '', op = ''] = file.split('.');
  const name = `${engine}${capitalized(op)}`;
  return { engine, op, does: title.slice(title.indexOf(': ') + 2), request: `${name}Request`, answer: `${name}Answer` };
}

export function capitalized(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function joined(
  files: readonly (SchemaFile & { readonly name: string })[],
  known: Definitions = new Map(),
): Definitions {
  const raw = new Map(known);
  for (const { name, definitions } of files) {
    for (const [key, schema] of Object.entries(definitions)) {
      const full = nameIn(name, key);
      if (raw.has(full)) throw new Error(`${name}: ${full} is defined a second time`);
      raw.set(full, withNames(schema, name));
    }
  }
  return new Map([...raw].map(([name, schema]) => [name, closed(flattened(schema, raw))]));
}

/** `request` and `answer` are named after their operation; every other name is unique. */
function nameIn(file: string, key: string): string {
  if (key !== 'request' && key !== 'answer') return key;
  const { request, answer } = operation(file, '');
  return key === 'request' ? request : answer;
}

/** Rewrites `file#/definitions/name` as `#/definitions/name`. */
function withNames(schema: Schema, file: string): Schema {
  return mapped(schema, (each) => {
    if (each.$ref === undefined) return each;
    const [from = '', pointer = ''] = each.$ref.split('#/definitions/');
    return { ...each, $ref: `#/definitions/${nameIn(from === '' ? file : from, pointer)}` };
  });
}

/** The definition that a `$ref` names. */
export function referred(reference: string): string {
  return reference.slice('#/definitions/'.length);
}

/** An `allOf` of objects as the one object it describes: JSON Schema cannot close it otherwise, nor Go embed it. */
function flattened(schema: Schema, definitions: Definitions): Schema {
  if (schema.allOf === undefined) return schema;
  const { allOf, ...own } = schema;
  const members = allOf.map((member) => {
    const other = member.$ref === undefined ? member : definitions.get(referred(member.$ref));
    if (other === undefined) throw new Error(`there is no definition ${member.$ref}`);
    return flattened(other, definitions);
  });
  return {
    ...own,
    type: 'object',
    required: members.flatMap(({ required = [] }) => required),
    properties: Object.assign({}, ...members.map(({ properties }) => properties)),
  };
}

/** No object has properties that its schema does not name. */
function closed(schema: Schema): Schema {
  return mapped(schema, (each) =>
    each.properties === undefined ? each : { ...each, type: 'object', additionalProperties: false },
  );
}

/** The schema with `change` applied to it and everything in it, from the inside out. */
export function mapped(schema: Schema, change: (each: Schema) => Schema): Schema {
  const inner = (each: Schema): Schema => mapped(each, change);
  const { properties, items, allOf, oneOf, additionalProperties: others } = schema;
  return change({
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, inner(each)])),
    }),
    ...(items && { items: inner(items) }),
    ...(allOf && { allOf: allOf.map(inner) }),
    ...(oneOf && { oneOf: oneOf.map(inner) }),
    ...(typeof others === 'object' && { additionalProperties: inner(others) }),
  });
}

/** The names that `roots` reach, themselves included, in the order they are reached. */
export function reached(roots: readonly string[], definitions: Definitions): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const schema = definitions.get(name);
    if (schema === undefined) throw new Error(`there is no definition ${name}`);
    if (found.has(name)) return;
    found.add(name);
    mapped(schema, (each) => {
      if (each.$ref !== undefined) visit(referred(each.$ref));
      return each;
    });
  };
  for (const root of roots) visit(root);
  return [...found];
}
