import type { Json } from '../../src/model/index.ts';
import { blockEnd, firstChild, indentOf } from './block.ts';
import { withValue } from './change.ts';
import type { Steps } from './finding.ts';
import { joined, type Spot, valueText } from './spot.ts';

/** A field to be put in: its name, and its value with everything below. */
export interface Field {
  readonly name: string;
  readonly value: Json;
}

/** The steps of a path that are missing, as one field; undefined when the first is an index. */
export function fieldOf([first, ...rest]: Steps, leaf: Json): Field | undefined {
  return typeof first === 'string' ? { name: first, value: nest(rest, leaf) } : undefined;
}

function nest(steps: Steps, leaf: Json): Json {
  return steps.reduceRight<Json>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), leaf);
}

/** The field put in below the spot's key, first of its mapping; in the forms that the value's form allows. */
export function withChild(spot: Spot, field: Field): readonly string[] {
  const value = valueText(spot);
  const map = { [field.name]: field.value };
  if (/^\{(?!\{)/.test(value) || (spot.key === undefined && spot.flow)) return [intoBraces(spot, field)];
  if (value === '' || /^[&!]\S*$/.test(value)) {
    const below = insertBelow(spot, field);
    return firstChild(spot) === undefined ? [below, withValue(spot, map)] : [below];
  }
  if (value.startsWith('*')) return [withMerged(spot, value, field), withValue(spot, map)];
  if (value.includes('{{')) return [beforeAction(spot, field), withValue(spot, map)];
  return [withValue(spot, map)];
}

/** `{}` and `{ a: 1 }` alike: right behind the opening brace. */
function intoBraces(spot: Spot, { name, value }: Field): string {
  const { lines, at } = spot;
  const line = lines[at] ?? '';
  const open = line.indexOf('{', spot.key === undefined ? spot.column : spot.value.start);
  if (open === -1) return spot.text;
  const after = line.slice(open + 1);
  const next = after.trim() === '' ? (lines[at + 1] ?? '') : after;
  const comma = /^\s*\}/.test(next) ? '' : ', ';
  const put = `${line.slice(0, open + 1)}${JSON.stringify(name)}: ${JSON.stringify(value)}${comma}${after}`;
  return joined(spot, [...lines.slice(0, at), put, ...lines.slice(at + 1)]);
}

function insertBelow(spot: Spot, { name, value }: Field): string {
  const child = firstChild(spot);
  const indent = child === undefined ? spot.column + 2 : indentOf(child, spot.column + 1);
  return inserted(spot, spot.at + 1, `${' '.repeat(indent)}${name}: ${JSON.stringify(value)}`);
}

/** `resources: *small` with one more field. */
function withMerged(spot: Spot, alias: string, { name, value }: Field): string {
  const { lines, at } = spot;
  const line = lines[at] ?? '';
  const put = `${line.slice(0, spot.value.start)}{ <<: ${alias}, ${name}: ${JSON.stringify(value)} }`;
  return joined(spot, [...lines.slice(0, at), put + line.slice(spot.value.end), ...lines.slice(at + 1)]);
}

/** `resources: {{ toYaml … | nindent 12 }}`: the field on a line of its own between key and action. */
function beforeAction(spot: Spot, { name, value }: Field): string {
  const { lines, at } = spot;
  const line = lines[at] ?? '';
  const action = line.slice(spot.value.start);
  const indent = ' '.repeat(indentOf(action, spot.column + 1));
  const put = [
    line.slice(0, spot.value.start).trimEnd(),
    `${indent}${name}: ${JSON.stringify(value)}`,
    indent + action,
  ];
  return joined(spot, [...lines.slice(0, at), ...put, ...lines.slice(at + 1)]);
}

/** The field put in beside the spot's key: before it, where it takes over the dash, and after all that belongs to it. */
export function withSibling(spot: Spot, field: Field): readonly string[] {
  const { lines, at, column, dash } = spot;
  const text = `${field.name}: ${JSON.stringify(field.value)}`;
  if (spot.flow) return [besideInFlow(spot, field)];
  const line = lines[at] ?? '';
  const before = [line.slice(0, column) + text, ' '.repeat(column) + line.slice(column)];
  const first = joined(spot, [...lines.slice(0, at), ...before, ...lines.slice(at + 1)]);
  const after = inserted(spot, blockEnd(spot) + 1, ' '.repeat(column) + text);
  return dash === undefined ? [after, first] : [first, after];
}

function besideInFlow(spot: Spot, { name, value }: Field): string {
  const line = spot.lines[spot.at] ?? '';
  const put = `${line.slice(0, spot.column)}${JSON.stringify(name)}: ${JSON.stringify(value)}, ${line.slice(spot.column)}`;
  return joined(spot, [...spot.lines.slice(0, spot.at), put, ...spot.lines.slice(spot.at + 1)]);
}

/** An action that stands alone on its line, replaced by the field where the action would have printed. */
export function insteadOfAction(spot: Spot, { name, value }: Field): string {
  const line = spot.lines[spot.at] ?? '';
  const put = `${' '.repeat(indentOf(line, spot.column))}${name}: ${JSON.stringify(value)}`;
  return joined(spot, [...spot.lines.slice(0, spot.at), put, ...spot.lines.slice(spot.at + 1)]);
}

/** The field put in on a line of its own before an action. */
export function aboveAction(spot: Spot, { name, value }: Field): string {
  const line = spot.lines[spot.at] ?? '';
  return inserted(spot, spot.at, `${' '.repeat(indentOf(line, spot.column))}${name}: ${JSON.stringify(value)}`);
}

function inserted(spot: Spot, index: number, line: string): string {
  return joined(spot, [...spot.lines.slice(0, index), line, ...spot.lines.slice(index)]);
}
