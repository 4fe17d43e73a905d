import { CST, Lexer, LineCounter } from 'yaml';
import { isAlone, plainTemplate } from './template.ts';

/** A comment of a file. */
export interface Comment {
  /** 1-based, of its beginning. */
  readonly line: number;
  /** Without the marks of a comment. */
  readonly text: string;
  /** What it stands on, or above: the lines that it is about, both included. */
  readonly about: { readonly first: number; readonly last: number };
}

/** What a file is made of, as far as comments need to know. */
export interface CommentedText {
  readonly comments: readonly Comment[];
  /** YAML without the actions of a template, on the same lines. */
  readonly text: string;
}

/**
 * Finds the comments of YAML, and of templates that print YAML, as the tokens that the parser has for them. A comment is
 * about its own line, or, when it has lines for itself, about the first one below the comments it stands among. Above the
 * first line of an object it is about the whole document.
 */
export function commentedText(source: string, isTemplate: boolean): CommentedText {
  const template = isTemplate ? plainTemplate(source) : { text: source, comments: [] };
  const { text } = template;
  const lines = linesOf(text);
  const tokens = tokensOf(text, lines);
  const ofTemplate = template.comments.map(({ start, end, text: comment }): Placed => {
    const [line, last] = [lines.at(start), lines.at(end - 1)];
    return { line, last, text: comment, own: isAlone(source, start, end) };
  });
  const comments = [...tokens.comments, ...ofTemplate].sort((a, b) => a.line - b.line);
  const layout = { ...tokens, covered: coveredLines(comments), isBlank: lines.isBlank, count: lines.count };
  const about = aboutIn(layout);
  return { comments: comments.map((each) => ({ line: each.line, text: each.text, about: about(each) })), text };
}

/** A comment whose lines are known. */
interface Placed {
  readonly line: number;
  readonly last: number;
  readonly text: string;
  /** Whether nothing else stands on its lines. */
  readonly own: boolean;
}

interface Document {
  /** Of the first line behind `---`. */
  readonly first: number;
  readonly last: number;
  readonly isObject: boolean;
}

interface Layout {
  readonly documents: readonly Document[];
  /** Lines that hold a comment and nothing else. */
  readonly covered: ReadonlySet<number>;
  readonly isBlank: (line: number) => boolean;
  readonly count: number;
}

function coveredLines(comments: readonly Placed[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { line, last, own } of comments) if (own) for (let at = line; at <= last; at += 1) covered.add(at);
  return covered;
}

/** Looks for the lines that comments are about; in the order of the lines, each line is looked at twice at most. */
function aboutIn({ documents, covered, isBlank, count }: Layout): (comment: Placed) => Comment['about'] {
  let document = 0;
  let next = 0;
  let headEnd = 0;
  let headOf = -1;
  return ({ line, last, own }) => {
    while ((documents[document]?.last ?? count) < line && document < documents.length - 1) document += 1;
    const holds = documents[document];
    if (!own) return { first: line, last: line };
    if (next <= last) next = last + 1;
    while (covered.has(next)) next += 1;
    if (holds?.isObject !== true) return { first: next, last: next };
    if (headOf !== document) {
      headOf = document;
      headEnd = holds.first;
      while (headEnd <= holds.last && (covered.has(headEnd) || isBlank(headEnd))) headEnd += 1;
    }
    return last < headEnd ? { first: holds.first, last: holds.last } : { first: next, last: next };
  };
}

interface Lines {
  /** 1-based line of an offset. */
  readonly at: (offset: number) => number;
  /** Offset at which a line begins; that of the end for one behind the last. */
  readonly start: (line: number) => number;
  readonly isBlank: (line: number) => boolean;
  readonly count: number;
}

function linesOf(text: string): Lines {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  const start = (line: number): number => counter.lineStarts[line - 1] ?? text.length;
  return {
    start,
    count: counter.lineStarts.length,
    isBlank: (line) => text.slice(start(line), start(line + 1)).trim() === '',
    at: (offset) => counter.linePos(offset).line,
  };
}

interface Tokens {
  readonly comments: readonly Placed[];
  readonly documents: readonly Document[];
}

/** Goes through the tokens of YAML, which have no nesting: neither depth nor errors end it. */
function tokensOf(text: string, lines: Lines): Tokens {
  const comments: Placed[] = [];
  const documents: Document[] = [];
  let first = 1;
  let keys = new Set<string>();
  const close = (last: number): void => {
    documents.push({ first, last, isObject: keys.has('apiVersion') && keys.has('kind') });
    keys = new Set();
  };
  for (const { type, source, offset } of placedTokens(text)) {
    const line = lines.at(offset);
    if (type === 'comment') {
      const own = text.slice(lines.start(line), offset).trim() === '';
      comments.push({ line, last: line, text: source.slice(1), own });
    } else if (type === 'doc-start') {
      close(line - 1);
      first = line + 1;
    } else if (type === 'key' && offset === lines.start(line)) keys.add(source);
  }
  close(lines.count);
  return { comments, documents };
}

interface Token {
  readonly type: 'comment' | 'doc-start' | 'key';
  readonly source: string;
  readonly offset: number;
}

/** The tokens that matter; a key is any text, since only those at the beginning of a line are looked at. */
function* placedTokens(text: string): Generator<Token> {
  let offset = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    const type: CST.TokenType | null | undefined = isScalar ? undefined : CST.tokenType(source);
    if (isScalar) yield { type: 'key', source, offset };
    else if (type === 'comment' || type === 'doc-start') yield { type, source, offset };
    isScalar = type === 'scalar';
    // these stand for no text
    if (!isScalar && type !== 'doc-mode' && type !== 'flow-error-end') offset += source.length;
  }
}
