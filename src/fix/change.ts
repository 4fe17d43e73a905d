import { isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { asText, type Json, type JsonPath } from '../model/index.ts';
import {
  endOf,
  isEmpty,
  lineEnd,
  lineStart,
  type NodePath,
  nodeOf,
  type PathStep,
  pairOf,
  startOf,
} from './node-path.ts';
import { entryLines, inlineText, isCollectionValue, scalarText } from './write.ts';

/** What a field is to become; without a value it is to go. */
export type Wanted = { readonly op: 'set'; readonly value: Json } | { readonly op: 'remove' };

/**
 * Makes the change at `path` and leaves every other character of `text` as it is. Undefined where it cannot be made, such
 * as below a scalar.
 */
export function changed(text: string, path: NodePath, wanted: Wanted): string | undefined {
  const { steps, rest } = path;
  const last = steps.at(-1);
  if (wanted.op === 'remove') return rest.length > 0 || last === undefined ? undefined : removed(text, path, last);
  const [first, ...below] = rest;
  if (first === undefined) return last === undefined ? undefined : replaced(text, last, wanted.value);
  return typeof first === 'number' ? undefined : added(text, path, { name: first, value: nested(below, wanted.value) });
}

/** The value with the missing steps above it. */
export function nested(steps: JsonPath, value: Json): Json {
  return steps.reduceRight<Json>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

function spliced(text: string, [from, to]: readonly [number, number], put: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(0, from) + put.replaceAll('\n', eol) + text.slice(to);
}

function replaced(text: string, step: PathStep, value: Json): string | undefined {
  const [start, end] = [startOf(step), endOf(text, step)];
  const old = nodeOf(step);
  if (start === undefined || end === undefined || old === undefined) return undefined;
  const pair = pairOf(step);
  const flow = step.holder.flow === true;
  if (isScalar(old) && !isCollectionValue(value)) {
    const range = old.range;
    if (!range) return undefined;
    if (isEmpty(old)) return spliced(text, [end, end], ` ${inlineText(value, { json: false })}`);
    return spliced(text, [range[0], end], scalarText(value, text.slice(range[0], end)));
  }
  if (flow && old.range) return spliced(text, [old.range[0], end], inlineText(value, { json: isJson(text, step) }));
  if (pair === undefined) return undefined;
  return spliced(text, [start, end], entryLines(String(keyText(pair)), value, columnAt(text, start)));
}

interface Entry {
  readonly name: string;
  readonly value: Json;
}

function added(text: string, { document, steps }: NodePath, entry: Entry): string | undefined {
  const last = steps.at(-1);
  const node = last === undefined ? document.contents : nodeOf(last);
  if (isMap(node)) {
    if (node.items.length === 0) return intoEmpty(text, last, entry);
    return node.flow === true ? intoFlow(text, node, entry) : intoBlock(text, node, entry);
  }
  return isNode(node) && isScalar(node) && node.value === null ? intoEmpty(text, last, entry) : undefined;
}

function intoBlock(text: string, holder: YAMLMap, { name, value }: Entry): string | undefined {
  const start = startOf({ holder, index: 0 });
  const end = endOf(text, { holder, index: holder.items.length - 1 });
  if (start === undefined || end === undefined) return undefined;
  const column = columnAt(text, start);
  const at = beforeReturn(text, behindComments(text, lineEnd(text, Math.max(end - 1, start)), column));
  return spliced(text, [at, at], `\n${' '.repeat(column)}${entryLines(name, value, column)}`);
}

/** Comments as far in as the entries, or further, belong to them: examples of what the mapping might hold. */
function behindComments(text: string, end: number, column: number): number {
  let [last, at] = [end, end];
  while (at < text.length) {
    const next = lineEnd(text, at + 1);
    const line = text.slice(at + 1, next);
    const indent = line.search(/\S/);
    if (indent !== -1 && !(line[indent] === '#' && indent >= column)) break;
    if (indent !== -1) last = next;
    at = next;
  }
  return last;
}

/** `key: {}` and `key:` alike become a mapping below the key. */
function intoEmpty(text: string, step: PathStep | undefined, { name, value }: Entry): string | undefined {
  const pair = step === undefined ? undefined : pairOf(step);
  const [start, end] = [startOf(step), step === undefined ? undefined : endOf(text, step)];
  if (step === undefined || pair === undefined || start === undefined || end === undefined) return undefined;
  const old = nodeOf(step);
  if (step.holder.flow === true) {
    const from = old?.range?.[0] ?? end;
    return spliced(text, [from, end], inlineText({ [name]: value }, { json: isJson(text, step) }));
  }
  const column = columnAt(text, start) + 2;
  const colon = isNode(pair.key) ? text.indexOf(':', pair.key.range?.[1]) + 1 : end;
  const lines = `\n${' '.repeat(column)}${entryLines(name, value, column)}`;
  const comment = text.slice(end, beforeReturn(text, lineEnd(text, end)));
  return spliced(text, [colon, end + comment.length], comment.trimEnd() + lines);
}

function intoFlow(text: string, holder: YAMLMap, { name, value }: Entry): string | undefined {
  const index = holder.items.length - 1;
  const [first, last] = [startOf({ holder, index: 0 }), startOf({ holder, index })];
  const end = endOf(text, { holder, index });
  if (first === undefined || last === undefined || end === undefined) return undefined;
  const json = isJson(text, { holder, index });
  const own = text.slice(lineStart(text, last), last);
  const lead = own.trim() === '' ? `\n${own}` : ' ';
  const key = json ? JSON.stringify(name) : inlineText(name, { json });
  return spliced(text, [end, end], `,${lead}${key}: ${inlineText(value, { json })}`);
}

function removed(text: string, path: NodePath, step: PathStep): string | undefined {
  const [start, end] = [startOf(step), endOf(text, step)];
  if (start === undefined || end === undefined) return undefined;
  if (step.holder.items.length === 1) return emptied(text, path, end);
  if (step.holder.flow === true) return withoutInFlow(text, step, { start, end });
  const from = lineStart(text, start);
  const next = startOf({ holder: step.holder, index: step.index + 1 });
  const lead = text.slice(from, start);
  const own = isSeq(step.holder) ? /^\s*-\s+$/.test(lead) : lead.trim() === '';
  if (own) return spliced(text, [from, Math.min(lineEnd(text, end) + 1, text.length)], '');
  return next === undefined ? undefined : spliced(text, [start, next], '');
}

/** The only entry of a mapping goes: an empty mapping stays, since a key with nothing behind it means null. */
function emptied(text: string, { steps }: NodePath, end: number): string | undefined {
  const above = steps.at(-2);
  const holder = steps.at(-1)?.holder;
  if (above === undefined || holder === undefined) return undefined;
  const empty = isSeq(holder) ? '[]' : '{}';
  const pair = pairOf(above);
  if (holder.flow === true && holder.range) return spliced(text, [holder.range[0], holder.range[1]], empty);
  if (pair === undefined || !isNode(pair.key) || !pair.key.range) return undefined;
  const colon = text.indexOf(':', pair.key.range[1]) + 1;
  return spliced(text, [colon, end], ` ${empty}`);
}

function withoutInFlow(
  text: string,
  { holder, index }: PathStep,
  own: { start: number; end: number },
): string | undefined {
  const next = startOf({ holder, index: index + 1 });
  if (next !== undefined) return spliced(text, [own.start, next], '');
  const before = endOf(text, { holder, index: index - 1 });
  return before === undefined ? undefined : spliced(text, [before, own.end], '');
}

function keyText(pair: NonNullable<ReturnType<typeof pairOf>>): string {
  return isScalar(pair.key) ? asText(pair.key.value) : '';
}

/** 0-based column. */
function columnAt(text: string, at: number): number {
  return at - lineStart(text, at);
}

function beforeReturn(text: string, end: number): number {
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** JSON wants its keys quoted. */
function isJson(text: string, { holder }: PathStep): boolean {
  const first = startOf({ holder, index: 0 });
  return first !== undefined && text[first] === '"';
}
