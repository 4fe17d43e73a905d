import {
  fieldAt,
  isObject,
  type Json,
  type JsonPath,
  type Manifest,
  mayHoldPlaceholder,
  startsWith,
  type UnknownValue,
} from '../model/index.ts';

/** An error of the API server at a field. */
export interface ErrorAt {
  readonly type: string;
  readonly path: JsonPath;
}

/**
 * True when the error does not rest on a value that something fills in later. The field is not one, holds none and lies in
 * none, and neither does a field next to it or to one that it lies in: many errors are about two fields of one mapping.
 */
export function isCertain({ type, path }: ErrorAt, { value, unknowns = [] }: Manifest): boolean {
  if (holdsPlaceholder(fieldAt(value, path))) return false;
  return unknowns.every((unknown) => !mayDecide(unknown, path) && !isElsewhere(unknown, type, path));
}

function mayDecide({ path: unknown }: UnknownValue, path: JsonPath): boolean {
  return startsWith(unknown, path) || startsWith(path, unknown.slice(0, -1));
}

/** Errors about two fields that are far from each other: a mount and its volume, a selector and the labels of pods. */
function isElsewhere({ path: unknown }: UnknownValue, type: string, path: JsonPath): boolean {
  if (type === 'FieldValueNotFound') return unknown.some((step) => /^volume/.test(String(step)));
  return path.at(-1) === 'labels' && path.length > 2 && unknown.some((step) => /selector$/i.test(String(step)));
}

/** `%s`, `%[1]s`: a program prints it. No name, label or host may have it. */
const printed = /%(?:\[\d+\])?[dqsv]/;

function holdsPlaceholder(value: Json | undefined): boolean {
  if (typeof value === 'string') return mayHoldPlaceholder(value) || printed.test(value);
  if (Array.isArray(value)) return value.some(holdsPlaceholder);
  return (
    isObject(value) && Object.entries(value).some(([key, each]) => mayHoldPlaceholder(key) || holdsPlaceholder(each))
  );
}
