import { type LinkUse, linkNames, linkUses } from '../../src/graph/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import { podTemplatePath, type RuleMeta, typeOfToken } from '../../src/model/index.ts';
import { AuthorError } from './metadata.ts';

/** What follows from the links of `src/graph/links.ts`: two schemas, a table, and a check of METADATA. */

/** What is generated of `policies/schemas/input.json`. */
interface Schema {
  readonly definitions: {
    readonly target: { readonly properties: { readonly kind: { enum: readonly string[] } } };
    readonly links: { properties: object };
  };
}

/** `policies/schemas/input.json` with the kinds of targets and the names of all links, each with a sentence for each type that has it. */
export function inputSchema(text: string): string {
  const schema: Schema = JSON.parse(text);
  schema.definitions.target.properties.kind.enum = kinds.map(({ name }) => name);
  schema.definitions.links.properties = Object.fromEntries(
    linkNames.map((name) => {
      const description = usesOf(name)
        .map((use) => use.description)
        .join(' ');
      return [name, { description, allOf: [{ $ref: '#/definitions/nodes' }] }];
    }),
  );
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** `policies/schemas/metadata.json` with a pattern for paths of links, of as many steps as `policies/main` follows. */
export function metadataSchema(text: string): string {
  const schema: { properties: { custom: { properties: { links: { items: { pattern: string } } } } } } =
    JSON.parse(text);
  const names = `(${linkNames.join('|')})`;
  schema.properties.custom.properties.links.items.pattern = `^${names}([.]${names}){0,2}$`;
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** `policies/lib/README.md` with the table of links between its markers. */
export function libraryPage(text: string): string {
  const rows = linkUses
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, from, description }) =>
        `| \`${name}\` | ${from.map((type) => `\`${type}\``).join(', ')} | ${description} |`,
    );
  const table = ['| link | of | what |', '|---|---|---|', ...rows].join('\n');
  return text.replace(/(<!-- links -->\n)[\s\S]*?(<!-- end of links -->)/, `$1\n${table}\n\n$2`);
}

/** Throws an AuthorError for a declared path that no object of the rule's kinds can have. */
export function checkLinks({ id, kinds, links }: Pick<RuleMeta, 'id' | 'kinds' | 'links'>): void {
  for (const path of links) {
    let types = kinds;
    for (const name of path.split('.')) {
      const uses = usesOf(name).filter(({ from }) => from.some((type) => types.some((each) => mayBe(each, type))));
      if (uses.length === 0)
        throw new AuthorError(`policies/${id}/rule.rego: ${types.join(', ')} has no link '${name}' (${path})`);
      types = uses.flatMap(({ to }) => to);
    }
  }
}

function usesOf(name: string): readonly LinkUse[] {
  return linkUses.filter((use) => use.name === name);
}

/** True when an object of the type, or class of types, `one` may be of `other` too. */
function mayBe(one: string, other: string): boolean {
  if (one === other || one === '*' || other === '*') return true;
  return (one === 'workload' && makesPods(other)) || (other === 'workload' && makesPods(one));
}

function makesPods(token: string): boolean {
  const { group, kind } = typeOfToken(token);
  return podTemplatePath({ apiVersion: group === '' ? 'v1' : `${group}/v1`, kind }, {}) !== undefined;
}
