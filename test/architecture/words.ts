import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Source } from './sources.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that people read and this project writes: sources, policies, engines and documentation, without tests. */
export function readableSources(): readonly Source[] {
  const folders = ['src', 'scripts', 'policies', 'engines', '.github', 'examples', 'test/bench', 'test/corpora'];
  const files = ['action.yml', 'package.json', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', ...folders, ...files], {
    cwd: top,
    encoding: 'utf8',
  });
  return [...new Set(tracked.split('\0'))]
    .filter((path) => isRead(path))
    .sort()
    .flatMap((path) => textOf(path));
}

function isRead(path: string): boolean {
  if (/\.generated\.|\/testdata\/|_test\.(go|rego)$|go\.(mod|sum)$/.test(path)) return false;
  if (/^(examples|test)\//.test(path)) return /\.md$|^examples\/workflows\//.test(path);
  return /\.(ts|go|rego|md|json|sh)$|^action\.yml$|^\.github\/.*\.yml$|^policies\/.*\/(bad|good)\.yaml$/.test(path);
}

/** Nothing for a file that was deleted and not yet committed. */
function textOf(path: string): readonly Source[] {
  try {
    return [{ path, text: readFileSync(`${top}${path}`, 'utf8') }];
  } catch {
    return [];
  }
}

/** Text of a source without syntax: words in lower case, one space apart, each with its line. */
export interface Words {
  readonly path: string;
  readonly text: string;
  /** 1-based line of the word that begins at an offset of `text`. */
  readonly lineAt: (offset: number) => number;
}

export function wordsOf(source: Source): Words {
  const pieces = source.path.endsWith('.ts') ? piecesOfTypeScript(source) : [{ text: source.text, at: 0 }];
  const starts: number[] = [];
  const lines: number[] = [];
  let text = '';
  for (const piece of pieces) {
    for (const { word, at } of splitWords(piece.text)) {
      starts.push(text.length);
      lines.push(lineOf(source.text, piece.at + at));
      text += `${word} `;
    }
    text += '| '; // no phrase goes on in the next piece
  }
  return { path: source.path, text, lineAt: (offset) => lines[starts.findLastIndex((start) => start <= offset)] ?? 1 };
}

interface Piece {
  readonly text: string;
  /** Offset in the file. */
  readonly at: number;
}

/** Names, texts and comments of TypeScript, as its own scanner finds them; no keywords and no regular expressions. */
function piecesOfTypeScript({ path, text }: Source): readonly Piece[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const pieces = new Map<number, Piece>();
  const add = (from: number, to: number): void => void pieces.set(from, { text: text.slice(from, to), at: from });
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    for (const each of children) visit(each);
    if (children.length > 0) return;
    const comments = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of comments) add(pos, end);
    const isWritten = ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isWritten || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isJsxText(node))
      add(node.getStart(file), node.getEnd());
  };
  visit(file);
  return [...pieces.values()].sort((a, b) => a.at - b.at);
}

/** `tellGitHub` is three words, `service_names` two, and so is `service-names`. */
function splitWords(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)].map(({ 0: word, index: at }) => ({
    word: word.toLowerCase(),
    at,
  }));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Lines of `words` with `phrase`, a regular expression. */
export function linesWith({ text, lineAt }: Words, phrase: string): readonly number[] {
  const found = [...text.matchAll(new RegExp(`(?<= |^)(?:${phrase}) `, 'g'))].map(({ index }) => lineAt(index));
  return [...new Set(found)];
}
