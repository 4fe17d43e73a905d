import { type Definitions, type Operation, reached, referred, type Schema } from './schemas.ts';
import { typeName } from './types.ts';

/** The operations as a table in Markdown: what each is asked, and what it answers. */
export function operationTable(operations: readonly Operation[], definitions: Definitions): string {
  const rows = operations.map(({ engine, op, does, request, answer }) => [
    `\`${engine}\` \`${op}\``,
    does,
    fieldsOf(request, definitions),
    fieldsOf(answer, definitions),
  ]);
  return table(['operation', 'does', 'request', 'answer'], rows);
}

/** The objects that `roots` refer to, with what they mean. */
export function shapeTable(roots: readonly string[], definitions: Definitions): string {
  const rows = reached(roots, definitions).flatMap((name) => {
    const { description = '', properties } = definitions.get(name) ?? {};
    if (roots.includes(name) || properties === undefined) return [];
    return [[`\`${typeName(name)}\``, description, fieldsOf(name, definitions)]];
  });
  return table(
    ['object', 'is', 'fields'],
    rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

/** The fields of one object as a list in Markdown, with what each means. */
export function fieldList(name: string, definitions: Definitions): string {
  const { properties = {}, required = [] } = definitions.get(name) ?? {};
  const items = Object.entries(properties).map(([key, schema]) => {
    const meaning = schema.description ?? definitionOf(schema, definitions)?.description;
    return `- \`${field(key, schema, required)}\`${meaning === undefined ? '' : `: ${meaning}`}`;
  });
  return `\n${items.join('\n')}\n`;
}

function fieldsOf(name: string, definitions: Definitions): string {
  const { properties = {}, required = [] } = definitions.get(name) ?? {};
  return Object.entries(properties)
    .map(([key, schema]) => `\`${field(key, schema, required)}\``)
    .join(', ');
}

/** `values[]` for a list, `inline?` for a field that may be missing. */
function field(key: string, schema: Schema, required: readonly string[]): string {
  return `${key}${schema.type === 'array' ? '[]' : ''}${required.includes(key) ? '' : '?'}`;
}

function definitionOf({ $ref }: Schema, definitions: Definitions): Schema | undefined {
  return $ref === undefined ? undefined : definitions.get(referred($ref));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
