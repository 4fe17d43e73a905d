import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { capitalized, type Definitions, mapped, reached, referred, type Schema } from './schemas.ts';

/** What a generated file of types consists of. */
export interface TypesFile {
  /** Lines above the types, such as imports. */
  readonly head: readonly string[];
  /** Definitions to write, with all that they refer to. */
  readonly roots: readonly string[];
  /** Definitions that `head` imports. */
  readonly imported: readonly string[];
}

/** The types of definitions as TypeScript, every property and list read-only. */
export async function typesOf({ head, roots, imported }: TypesFile, definitions: Definitions): Promise<string> {
  const names = reached(roots, definitions).filter((name) => !imported.includes(name));
  const types: string[] = [];
  for (const name of names.sort()) {
    const schema = definitions.get(name);
    if (schema === undefined || schema.tsType !== undefined) continue;
    types.push(await typeOf(name, schema, definitions));
  }
  return [...head, '', ...types].join('\n');
}

/** The name of the type of a definition. */
export function typeName(name: string): string {
  return capitalized(name);
}

/** References become names of types, so that the library sees one definition at a time and renames none. */
async function typeOf(name: string, schema: Schema, definitions: Definitions): Promise<string> {
  const named = mapped(schema, ({ $ref, minItems: _, maxItems: __, ...each }) => {
    if ($ref === undefined) return isAnything(each) ? { ...each, tsType: 'unknown' } : each;
    const tsType = definitions.get(referred($ref))?.tsType ?? typeName(referred($ref));
    return each.description === undefined ? { tsType } : { tsType, description: each.description };
  });
  const text = await compile(JSON.parse(JSON.stringify(named)), typeName(name), { bannerComment: '', format: false });
  return tidy(readOnly(text));
}

/** The library would take a schema without a type for an object. */
function isAnything({ type, enum: values, tsType, oneOf, const: value }: Schema): boolean {
  return [type, values, tsType, oneOf, value].every((each) => each === undefined);
}

/** Comments on one line, and the indentation of this project. */
function tidy(text: string): string {
  return text
    .replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */')
    .replace(/^(?: {4})+/gm, (blanks) => blanks.slice(blanks.length / 2));
}

/** The library writes types that can be changed; all our data is read-only. */
function readOnly(text: string): string {
  const file = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const { transformed } = ts.transform(file, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(node, visit, context);
        if (ts.isArrayTypeNode(inner) || ts.isTupleTypeNode(inner))
          return context.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner);
        if (ts.isPropertySignature(inner) || ts.isIndexSignatureDeclaration(inner))
          return withReadonly(inner, context.factory);
        return inner;
      };
      return (root) => ts.visitEachChild(root, visit, context);
    },
  ]);
  const [changed] = transformed;
  return changed === undefined ? text : ts.createPrinter().printFile(changed);
}

function withReadonly(node: ts.PropertySignature | ts.IndexSignatureDeclaration, factory: ts.NodeFactory): ts.Node {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)];
  return ts.isPropertySignature(node)
    ? factory.updatePropertySignature(node, modifiers, node.name, node.questionToken, node.type)
    : factory.updateIndexSignature(node, modifiers, node.parameters, node.type);
}
