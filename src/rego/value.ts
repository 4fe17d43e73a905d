import { compareNumbers } from './number.ts';

/** A value of Rego, with what JSON has no form for: sets, objects with keys of any kind, and numbers of any length. */
export type Value = null | boolean | string | RegoNumber | readonly Value[] | RegoSet | RegoObject;

/** A number as it was written: `1.0` and `1` are equal and are printed differently. */
export class RegoNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The members of a set, in the order in which OPA prints them, each once. */
export class RegoSet {
  readonly members: readonly Value[];

  private constructor(members: readonly Value[]) {
    this.members = members;
  }

  static of(values: readonly Value[]): RegoSet {
    const ordered = [...values].sort(compare);
    return new RegoSet(ordered.filter((each, index) => index === 0 || compare(ordered[index - 1] ?? null, each) !== 0));
  }
}

/** The keys of an object with their values, in the order in which OPA prints them, each once. */
export class RegoObject {
  readonly entries: readonly Entry[];

  private constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /** Of entries with the same key, the last one counts. */
  static of(entries: readonly Entry[]): RegoObject {
    const ordered = [...entries].sort(([a], [b]) => compare(a, b));
    return new RegoObject(
      ordered.filter(([key], index) => {
        const next = ordered[index + 1];
        return next === undefined || compare(key, next[0]) !== 0;
      }),
    );
  }

  get(key: Value): Value | undefined {
    return this.entries.find(([each]) => compare(each, key) === 0)?.[1];
  }
}

type Entry = readonly [Value, Value];

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The name of a type, as messages of OPA say it. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value;
  if (value instanceof RegoNumber) return 'number';
  if (value instanceof RegoSet) return 'set';
  return value instanceof RegoObject ? 'object' : 'array';
}

const typesInOrder = ['null', 'boolean', 'number', 'string', 'array', 'object', 'set'];

/** The order of all values, by which sets and the keys of objects are sorted. */
export function compare(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (a instanceof RegoNumber && b instanceof RegoNumber) return compareNumbers(a.text, b.text);
  if (isList(a) && isList(b)) return compareLists(a, b);
  if (a instanceof RegoSet && b instanceof RegoSet) return compareLists(a.members, b.members);
  if (a instanceof RegoObject && b instanceof RegoObject) return compareObjects(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return typesInOrder.indexOf(typeName(a)) - typesInOrder.indexOf(typeName(b));
}

/** By code points, which is the order of the bytes in UTF-8; `<` compares halves of surrogate pairs. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const [one, two] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one === two) continue;
    const isPair = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
    if (isPair(one) !== isPair(two)) return isPair(one) ? 1 : -1;
    return one - two;
  }
  return a.length - b.length;
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
  for (const [at, one] of a.entries()) {
    const two = b[at];
    if (two === undefined) return 1;
    const order = compare(one, two);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** By keys first: values are compared only where all keys up to there are the same. */
function compareObjects(a: RegoObject, b: RegoObject): number {
  for (const [at, [key, value]] of a.entries.entries()) {
    const other = b.entries[at];
    if (other === undefined) return 1;
    const order = compare(key, other[0]) || compare(value, other[1]);
    if (order !== 0) return order;
  }
  return a.entries.length - b.entries.length;
}

/** A value of JSON as a value of Rego. */
export function fromJson(json: unknown): Value {
  if (json === null || typeof json === 'boolean' || typeof json === 'string') return json;
  if (typeof json === 'number' || typeof json === 'bigint') return new RegoNumber(String(json));
  if (Array.isArray(json)) return json.map(fromJson);
  if (typeof json !== 'object') throw new TypeError(`${typeof json} is not a value of JSON`);
  return RegoObject.of(Object.entries(json).map(([key, value]) => [key, fromJson(value)]));
}

/** A whole number. */
export function integer(value: number | bigint): RegoNumber {
  return new RegoNumber(String(value));
}
