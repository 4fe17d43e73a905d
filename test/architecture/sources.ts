import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Source {
  /** From the top of the project, POSIX. */
  readonly path: string;
  readonly text: string;
}

const top = fileURLToPath(new URL('../..', import.meta.url));

/** Every file below `folder` that ends in `.ts`, `.rego` or `.go` and is not generated. */
export function sourcesBelow(folder: string): readonly Source[] {
  return readdirSync(`${top}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|rego|go)$/.test(path) && !/\.generated\./.test(path) && !path.includes('/.build/'))
    .map((path) => `${folder}/${path}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(`${top}${path}`, 'utf8') }));
}

export function linesOf({ text }: Source): number {
  return text.trimEnd().split('\n').length;
}

/** Names and lengths, in lines, of the functions of a TypeScript file, nested ones too. */
export function functionLengths({ path, text }: Source): readonly { readonly name: string; readonly lines: number }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const { line: first } = file.getLineAndCharacterOfPosition(node.getStart());
      const { line: last } = file.getLineAndCharacterOfPosition(node.getEnd());
      const name = node.name?.getText() ?? `function at line ${first + 1}`;
      found.push({ name, lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
