import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { definitionName, mapSchema, type Schema } from './schema.ts';

const banner = `// Generated from report.schema.json by \`npm run generate\`; do not edit.
import type { Json, RuleId as CheckedRuleId } from '../model/index.ts';`;

/** TypeScript of the JSON report, everything in it readonly. */
export async function reportTypes(schema: Schema): Promise<string> {
  const { $id: _, title: __, ...unnamed } = mapSchema(schema, (each, name) => typed(each, name, schema));
  const text = await compile(JSON.parse(JSON.stringify(unnamed)), 'JsonReport', {
    additionalProperties: false,
    bannerComment: banner,
    style: { printWidth: 120, singleQuote: true, bracketSpacing: true },
  });
  return readonlyEverywhere(text);
}

/** Names the types of the model, and drops the descriptions that would make a second type of a definition. */
function typed(each: Schema, name: string | undefined, { $defs = {} }: Schema): Schema {
  if (name === 'ruleId') return { ...each, tsType: 'CheckedRuleId' };
  if (each.$ref !== undefined) {
    const { description: _, ...reference } = each;
    const kind = $defs[definitionName(each.$ref)]?.type;
    return kind === 'object' || kind === 'array' ? reference : each;
  }
  const { description: _, ...constraints } = each;
  return Object.keys(constraints).length === 0 ? { ...each, tsType: 'Json' } : each;
}

/** Inserts `readonly` before every property and every array. */
function readonlyEverywhere(text: string): string {
  const file = ts.createSourceFile('report.ts', text, ts.ScriptTarget.ES2023, true);
  const places: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) || ts.isArrayTypeNode(node)) places.push(node.getStart(file));
    node.forEachChild(visit);
  };
  visit(file);
  return places
    .sort((a, b) => b - a)
    .reduce((changed, at) => `${changed.slice(0, at)}readonly ${changed.slice(at)}`, text);
}
