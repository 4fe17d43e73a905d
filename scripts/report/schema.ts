import { readFileSync } from 'node:fs';

/** A JSON Schema, as far as the schema of the report uses it. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: number;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of json-schema-to-typescript: the type to write, whatever the schema says. */
  readonly tsType?: string;
}

/** The one place where the shape of the JSON report is written down. */
export function readReportSchema(): Schema {
  return JSON.parse(readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8'));
}

/** Name of the definition that `$ref` points to. */
export function definitionName(ref: string): string {
  return ref.slice('#/$defs/'.length);
}

/** The same schema with `change` applied to every schema in it, inner ones first; `name` is that of a definition. */
export function mapSchema(schema: Schema, change: (each: Schema, name?: string) => Schema, name?: string): Schema {
  const all = (some: Readonly<Record<string, Schema>>, named: boolean): Readonly<Record<string, Schema>> =>
    Object.fromEntries(
      Object.entries(some).map(([key, each]) => [key, mapSchema(each, change, named ? key : undefined)]),
    );
  const list = (some: readonly Schema[]): readonly Schema[] => some.map((each) => mapSchema(each, change));
  const { $defs, properties, items, oneOf, anyOf } = schema;
  const inner: Schema = {
    ...schema,
    ...($defs === undefined ? {} : { $defs: all($defs, true) }),
    ...(properties === undefined ? {} : { properties: all(properties, false) }),
    ...(items === undefined ? {} : { items: mapSchema(items, change) }),
    ...(oneOf === undefined ? {} : { oneOf: list(oneOf) }),
    ...(anyOf === undefined ? {} : { anyOf: list(anyOf) }),
  };
  return change(inner, name);
}
