import type { Json, JsonPath } from '../model/index.ts';
import { changed, nested, type Wanted } from './change.ts';
import { changedOnLine } from './edit.ts';
import { documentsIn, lineEnd, nodeAtPath, offsetOfLine } from './node-path.ts';
import { blockBelow, hasKey, isLiteral } from './template-block.ts';
import { entryLines } from './write.ts';

/** What a line of a template printed. */
export interface Printed {
  /** 1-based. */
  readonly line: number;
  /** Last step to what it printed: a key, or the index of an item. */
  readonly step: string | number | undefined;
  readonly value: Json | undefined;
  /** How much further in the entries of what it printed stand. */
  readonly indent: number;
  /** Entries of what it printed that the change repeats. */
  readonly copied?: readonly string[];
}

/**
 * Makes the change on a line of a template that stands there word for word, or below it. What an action prints is left
 * alone: others than this object may depend on it, and to put a fixed value in its place would take a setting away.
 */
export function changedTemplate(
  text: string,
  printed: Printed,
  { below, wanted }: { below: JsonPath; wanted: Wanted },
): string | undefined {
  const start = offsetOfLine(text, printed.line);
  if (start === undefined) return undefined;
  const end = lineEnd(text, start);
  const raw = text.slice(start, end).replace(/\r$/, '');
  const put = below.length === 0 ? itself(raw, printed, wanted) : withEntry(raw, printed, { below, wanted });
  if (put === undefined || !hasRoom(text, raw, printed, below)) return undefined;
  if (put.length === 0) return text.slice(0, start) + text.slice(Math.min(end + 1, text.length));
  const returned = text[end - 1] === '\r';
  return text.slice(0, start) + put.join(returned ? '\r\n' : '\n') + (returned ? '\r' : '') + text.slice(end);
}

/** The entry is not there already, for other values, and what it repeats stands there word for word for all values. */
function hasRoom(text: string, raw: string, printed: Printed, [name]: JsonPath): boolean {
  if (name === undefined) return true;
  const lead = lineAt(raw, printed)?.lead.length ?? 0;
  const column = typeof printed.step === 'number' ? lead : lead + printed.indent;
  const block = blockBelow(text, printed.line, column);
  return !hasKey(block, String(name)) && (printed.copied ?? []).every((key) => isLiteral(block, key));
}

/** A line without actions is YAML of its own: a key with its value, or an item. */
function itself(raw: string, { value, step }: Printed, wanted: Wanted): readonly string[] | undefined {
  const words = raw.trimStart();
  if (hasAction(raw) || typeof value === 'object' || /:\s*(?:[|>#]|$)/.test(words)) return undefined;
  if (wanted.op === 'remove') return words.startsWith('-') ? undefined : [];
  const put = changedOnLine(words, { anchor: { line: 1, step }, below: [] }, wanted);
  return put === undefined || put.includes('\n') ? undefined : [raw.slice(0, -words.length) + put];
}

interface Line {
  /** Indentation and dashes. */
  readonly lead: string;
  /** From the key on. */
  readonly words: string;
  readonly value: string;
}

/** Only a line that begins with the key itself, or with an item whose first key it shows, can be read without its actions. */
function lineAt(raw: string, { step }: Printed): Line | undefined {
  const [, lead, key, rest] = /^(\s*(?:- +)*)([\w./-]+|"[^"]+"|'[^']+'):(?=\s|$)(.*)$/.exec(raw) ?? [];
  if (lead === undefined || key === undefined || rest === undefined) return undefined;
  const isWanted = typeof step === 'number' ? lead.includes('-') : key.replace(/^(['"])(.*)\1$/, '$2') === step;
  return isWanted ? { lead, words: `${key}:${rest}`, value: rest.trim() } : undefined;
}

function withEntry(
  raw: string,
  printed: Printed,
  { below, wanted }: { below: JsonPath; wanted: Wanted },
): readonly string[] | undefined {
  const line = lineAt(raw, printed);
  const [name, ...further] = below;
  if (line === undefined || wanted.op === 'remove' || typeof name !== 'string') return undefined;
  if (hasAction(JSON.stringify(wanted.value))) return undefined; // it would be run
  const { lead, words, value } = line;
  const item = typeof printed.step === 'number';
  const open = value === '' || value.startsWith('#');
  if (!item && /^(?:\{\}|null|~)(?:\s|$)/.test(value)) {
    const put = changedWords(words, [printed.step ?? '', ...below], wanted);
    return put === undefined ? undefined : indented(lead, put);
  }
  if (item ? open || /^(?:[|>&*[]|\{(?!\{))/.test(value) : !open) return undefined;
  const column = item ? lead.length : lead.length + printed.indent;
  const entry = entryLines(name, nested(further, wanted.value), column);
  return [`${lead}${words}`, ...`${' '.repeat(column)}${entry}`.split('\n')];
}

function changedWords(words: string, path: JsonPath, wanted: Wanted): string | undefined {
  const document = documentsIn(words)[0];
  return document === undefined ? undefined : changed(words, nodeAtPath(document, path), wanted);
}

/** The first line keeps its dashes, those below stand as far in as its key. */
function indented(lead: string, put: string): readonly string[] {
  return put.split('\n').map((line, at) => (at === 0 ? lead : ' '.repeat(lead.length)) + line);
}

function hasAction(words: string): boolean {
  return words.includes('{{');
}
