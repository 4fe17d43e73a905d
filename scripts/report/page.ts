import { definitionName, type Schema } from './schema.ts';

/** The fields of the report as Markdown: one table for the report itself and one for every object in it. */
export function fieldTables(schema: Schema): string {
  const { $defs = {} } = schema;
  const objects = Object.entries($defs).filter(([, { type }]) => type === 'object');
  return [['report', schema] as const, ...objects].map(([name, each]) => section(name, each, schema)).join('\n\n');
}

function section(name: string, { description, properties = {}, required = [] }: Schema, root: Schema): string {
  const rows = Object.entries(properties).map(([field, each]) => {
    const presence = required.includes(field) ? 'always' : 'optional';
    return [`\`${field}\``, typeOf(each, root), presence, descriptionOf(each, root)];
  });
  const intro = name === 'report' ? [] : [`${description ?? ''}`];
  return [`### ${name}`, ...intro, table([['field', 'type', 'present', 'meaning'], ...rows])].join('\n\n');
}

/** A Markdown table with aligned columns, as the formatter of this repository writes it. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The description next to a reference, else that of the definition. */
function descriptionOf(each: Schema, { $defs = {} }: Schema): string {
  const { description, $ref } = each;
  const said = description ?? ($ref === undefined ? undefined : $defs[definitionName($ref)]?.description) ?? '';
  return said.replaceAll('|', '\\|');
}

function typeOf(each: Schema, root: Schema): string {
  const { $ref, enum: values, const: only, type, items, oneOf, anyOf, properties } = each;
  if ($ref !== undefined) return referenceOf(definitionName($ref), root);
  if (only !== undefined) return `\`${only}\``;
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  const several = oneOf ?? anyOf;
  if (several !== undefined) return several.map((some) => typeOf(some, root)).join(' or ');
  if (items !== undefined) return `list of ${typeOf(items, root)}`;
  if (properties === undefined) return type ?? 'any JSON';
  return Object.entries(properties)
    .map(([field, inner]) => `\`${field}\`: ${typeOf(inner, root)}`)
    .join(', ');
}

/** An object has a table of its own; anything else is written in place. */
function referenceOf(name: string, root: Schema): string {
  const found = root.$defs?.[name];
  if (found === undefined) throw new RangeError(`report.schema.json has no definition ${name}`);
  return found.type === 'object' ? `[${name}](#${name.toLowerCase()})` : typeOf(found, root);
}
