/** The line an edit starts from, taken apart; offsets count UTF-16 code units in `text`. */
export interface Spot {
  readonly text: string;
  readonly eol: '\n' | '\r\n';
  /** Lines without their terminators. */
  readonly lines: readonly string[];
  /** 0-based index of the line. */
  readonly at: number;
  /** 0-based column of the key, or of the content of an item. */
  readonly column: number;
  /** 0-based column of the dash when the line begins an item of a list. */
  readonly dash: number | undefined;
  /** Undefined for a line that is no `key: value`. */
  readonly key: string | undefined;
  /** 0-based columns of the value on the line, without a comment; both at the end of the key when there is none. */
  readonly value: { readonly start: number; readonly end: number };
  /** True inside `{ }` or `[ ]`: indentation means nothing, commas separate. */
  readonly flow: boolean;
}

const keyPattern = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s:#{}[\],"'&*!|>%@`-][^:#{}[\],"']*?)[ \t]*:(?=[ \t]|$)/;
const flowKeyPattern = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\w./-]+)[ \t]*:(?=[ \t"'[{]|$)/;

/** Takes apart the line `line`, `column` (both 1-based) of `text`; undefined when there is no such line. */
export function spotAt(text: string, line: number, column: number): Spot | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(eol);
  const words = lines[line - 1];
  if (words === undefined) return undefined;
  const flow = isFlow(text, words.slice(0, column - 1));
  const start = flow ? firstWord(words, column - 1) : contentStart(words);
  const [head = '', name] = (flow ? flowKeyPattern : keyPattern).exec(words.slice(start)) ?? [];
  const lead = words.slice(0, start);
  return {
    text,
    eol,
    lines,
    at: line - 1,
    column: start,
    dash: lead.trimEnd().endsWith('-') ? lead.lastIndexOf('-') : undefined,
    key: name?.replace(/^(['"])(.*)\1$/, '$2'),
    value: valueRange(words, start + head.length, flow),
    flow,
  };
}

/** JSON, or behind a bracket that is still open on the line. */
function isFlow(text: string, before: string): boolean {
  return /^\uFEFF?\s*[{[](?!\{)/.test(text) || depthOf(before) > 0;
}

function firstWord(words: string, from: number): number {
  const found = words.slice(from).search(/\S/);
  return found === -1 ? words.length : from + found;
}

/** Behind indentation and dashes. */
function contentStart(words: string): number {
  return /^\uFEFF?\s*(?:-(?:\s+|$))*/.exec(words)?.[0].length ?? 0;
}

function valueRange(words: string, from: number, flow: boolean): Spot['value'] {
  const start = firstWord(words, from);
  const end = flow ? flowEnd(words, start) : start + withoutComment(words.slice(start)).length;
  return start >= end ? { start: from, end: from } : { start, end };
}

function withoutComment(value: string): string {
  if (value.startsWith('#')) return '';
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(value)?.[0];
  if (quoted !== undefined) return quoted;
  return value.replace(/\s+#(?![^{]*\}\}).*$/, '').trimEnd();
}

/** Where a value inside brackets ends: at a comma or a bracket that is not its own, else with the line. */
function flowEnd(words: string, start: number): number {
  let depth = 0;
  for (let at = start; at < words.length; at += 1) {
    const each = words.charAt(at);
    if (each === '"' || each === "'") at = quoteEnd(words, at);
    else if ('{['.includes(each)) depth += 1;
    else if ('}]'.includes(each)) depth -= 1;
    if (depth < 0 || (depth === 0 && each === ',')) return start + words.slice(start, at).trimEnd().length;
  }
  return words.trimEnd().length;
}

function quoteEnd(words: string, open: number): number {
  const close = words.indexOf(words.charAt(open), open + 1);
  return close === -1 ? words.length : close;
}

/** How many brackets of flow style are open at the end of `words`; template actions are none. */
export function depthOf(words: string): number {
  const bare = words.replace(/\{\{.*?\}\}/g, '').replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (bare.match(/[{[]/g)?.length ?? 0) - (bare.match(/[}\]]/g)?.length ?? 0);
}

export function valueText({ lines, at, value }: Spot): string {
  return (lines[at] ?? '').slice(value.start, value.end);
}

/** Lines put together again as the text had them. */
export function joined({ eol }: Spot, lines: readonly string[]): string {
  return lines.join(eol);
}
