import ts from 'typescript';
import type { Source } from './sources.ts';

/** A regular expression as it stands in the source. */
export interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every literal of a file. */
export function patternsIn({ path, text }: Source): readonly Pattern[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const literal = node.getText();
      const end = literal.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${path}:${line + 1}`, source: literal.slice(1, end), flags: literal.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** One part of a pattern: what it is, and whether it may be repeated without end. */
interface Atom {
  readonly text: string;
  readonly isRepeated: boolean;
}

/** A class, an escape, a group or a letter, each with its quantifier. */
const atom =
  /(\[(?:\\.|[^\]\\])*\]|\\u[0-9A-Fa-f]{4}|\\u\{[^}]*\}|\\.|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[)|]|[^\\[(])((?:[*+]|\{\d+,\})\??)?/gs;

function atomsOf(source: string): readonly Atom[] {
  return [...source.matchAll(atom)].map(([, text = '', quantifier = '']) => ({ text, isRepeated: quantifier !== '' }));
}

const alphabet = [
  'a',
  'A',
  '0',
  ' ',
  '\n',
  '\r',
  '\t',
  '"',
  "'",
  '-',
  '.',
  '/',
  ':',
  '{',
  '}',
  '[',
  '#',
  '&',
  '<',
  '`',
  '%',
  '=',
  ',',
  '_',
  '\u0001',
  '\u2028',
  '\uD800',
  'e',
  'x',
  '+',
  '?',
  '(',
  '*',
  '@',
  '^',
  '$',
  '\\',
  '~',
  '!',
  '|',
  ';',
  '>',
  '\uFEFF',
];

/** Letters that one part matches; some of those that it does not, when it matches too many. */
function lettersOf({ text }: Atom): readonly string[] {
  if (/^[()|^$]|^\\[bBAZ]$/.test(text)) return [];
  try {
    const one = new RegExp(`^(?:${text})$`, 's');
    return alphabet.filter((letter) => one.test(letter));
  } catch {
    return [];
  }
}

/** Texts to repeat: each letter that a part matches, and what all parts between two repeated ones match together. */
export function pumpsOf({ source }: Pattern): readonly string[] {
  const atoms = atomsOf(source).filter(({ text }) => !/^[()|^$]/.test(text));
  const letters = new Set(atoms.flatMap((each) => lettersOf(each).slice(0, 4)));
  const first = atoms.map((each) => lettersOf(each)[0] ?? '');
  const words = new Set<string>();
  for (let from = 0; from < first.length; from += 1)
    for (let to = from + 1; to <= Math.min(first.length, from + 4); to += 1) words.add(first.slice(from, to).join(''));
  return [...new Set([...letters, ...words])].filter((word) => word !== '').slice(0, 60);
}

/** What may stand before: nothing, or what the parts before a repeated one match. */
export function prefixesOf({ source }: Pattern): readonly string[] {
  const atoms = atomsOf(source).filter(({ text }) => !/^[()|^$]/.test(text));
  const first = atoms.map((each) => lettersOf(each)[0] ?? '');
  const ends = atoms.flatMap(({ isRepeated }, at) => (isRepeated ? [at] : []));
  return [...new Set(['', 'a', ...ends.map((end) => first.slice(0, end).join(''))])].slice(0, 8);
}
