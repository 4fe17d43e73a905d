import { isObject, type Json } from '../model/index.ts';
import { placeOf } from './characters.ts';
import { duplicateIn, duplicateKey, hasDuplicateKeys } from './duplicate-keys.ts';
import { isDeep } from './levels.ts';
import { type Read, tooDeep } from './outcome.ts';
import { endOfString } from './scan-json.ts';

/** Reads a value of a JSON stream as Go reads JSON; undefined for what is no JSON. */
export function readJson(text: string): Read | undefined {
  const json = parsed(text);
  if (json === undefined) return undefined;
  if (isDeep(json)) return tooDeep();
  const large = mayBeLarge.test(text) ? largeNumberIn(text) : undefined;
  if (large !== undefined) return outOfRange(text, large);
  const value = halfPair.test(text) ? withoutHalves(json) : json;
  if (!hasDuplicateKeys(text, json)) return { ok: true, value };
  return { ok: true, value, flaw: duplicateIn(text) ?? duplicateKey(undefined, { line: 1, column: 1 }) };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const mayBeLarge = /[0-9](?:[eE]\+?[0-9]{3}|[0-9]{308})/;

/** Go refuses a number out of range even where a second key replaces it. */
function largeNumberIn(text: string): number | undefined {
  const token = /"|-?[0-9][-+.0-9eE]*/g;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '"') token.lastIndex = endOfString(text, token.lastIndex) ?? text.length;
    else if (!Number.isFinite(Number(found[0]))) return found.index;
  }
  return undefined;
}

function outOfRange(text: string, at: number): Read {
  return {
    ok: false,
    failure: {
      code: 'yaml-invalid',
      message: 'not valid for Kubernetes: a number is larger than 64 bits can hold',
      hint: 'write a smaller number, or text',
      ...placeOf(text, at),
    },
  };
}

const halfPair = /\\u[dD][89a-fA-F]/;

/** A character that is half of a pair is none: Go puts U+FFFD in its place. */
function withoutHalves(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(withoutHalves);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.toWellFormed(), withoutHalves(each ?? null)]),
  );
}
