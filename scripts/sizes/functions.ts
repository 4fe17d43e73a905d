import ts from 'typescript';

/** Lines of every function with a body, nested ones too; arrow functions on one line are left out. */
export function typeScriptFunctions(text: string): readonly number[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2023, true);
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const lines = lineAt(file, node.getEnd()) - lineAt(file, node.getStart()) + 1;
      if (lines > 1 || !ts.isArrowFunction(node)) found.push(lines);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function lineAt(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line;
}

/** Lines of every declared function; `gofmt` begins it with `func` and ends it with a brace, both at the left margin. */
export function goFunctions(text: string): readonly number[] {
  return blocks(text, (line) => line.startsWith('func '));
}

/** Lines of every clause of a rule or function; `opa fmt` begins and ends it at the left margin. */
export function regoClauses(text: string): readonly number[] {
  return blocks(text, (line) => /^[a-z_]/.test(line) && !/^(package|import) /.test(line));
}

/** Lengths of blocks: a line that begins one, to the line at the left margin that closes what it has opened. */
function blocks(text: string, begins: (line: string) => boolean): readonly number[] {
  const lengths: number[] = [];
  let length = 0; // of the block that is open
  for (const line of text.split('\n')) {
    if (length === 0 && !begins(line)) continue;
    length += 1;
    const isOpen = /[{([]$/.test(line) || (length > 1 && !/^[})\]]/.test(line));
    if (isOpen) continue;
    lengths.push(length);
    length = 0;
  }
  return lengths;
}
