import { own } from '../model/index.ts';
import { isNoSha, isSha, isSlug, type Sha, type Slug } from './names.ts';

/** Thrown inside this folder for an invalid payload; index.ts returns it as a value. */
export class PayloadError extends Error {}

/** Untrusted JSON, read field by field; each reader validates its result and names a missing field. */
export interface Payload {
  inside(...keys: readonly string[]): Payload;
  /** Undefined when the field is missing or null. */
  optional(...keys: readonly string[]): Payload | undefined;
  sha(...keys: readonly string[]): Sha;
  /** Undefined when the field is missing, null, or the zeros that git writes for no commit. */
  optionalSha(...keys: readonly string[]): Sha | undefined;
  slug(...keys: readonly string[]): Slug;
  /** A name of a branch or an event: printable, at most 1,000 characters. */
  ref(...keys: readonly string[]): string;
  /** A whole number from 1. */
  count(...keys: readonly string[]): number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const refs = /^[^\u0000-\u0020\u007F-\u00A0]{1,1000}$/;

/** A reader of `value`; `what` names it in messages. */
export function payloadOf(value: unknown, what: string): Payload {
  if (!isObject(value)) throw new PayloadError(`${what} is not an object`);
  const at = (keys: readonly string[]): unknown =>
    keys.reduce<unknown>((inner, key) => (isObject(inner) ? own(inner, key) : undefined), value);
  const checked = <T extends string>(keys: readonly string[], is: (text: string) => text is T, must: string): T => {
    const found = at(keys);
    if (typeof found === 'string' && is(found)) return found;
    throw new PayloadError(`${what}: ${keys.join('.')} is ${found === undefined ? 'missing' : `not a ${must}`}`);
  };
  const inside = (...keys: readonly string[]): Payload => payloadOf(at(keys), `${what}: ${keys.join('.')}`);
  const missing = (keys: readonly string[]): boolean => (at(keys) ?? undefined) === undefined;
  const sha = (...keys: readonly string[]): Sha => checked(keys, isSha, 'commit');
  return {
    inside,
    optional: (...keys) => (missing(keys) ? undefined : inside(...keys)),
    sha,
    optionalSha: (...keys) => {
      const found = at(keys);
      return missing(keys) || (typeof found === 'string' && isNoSha(found)) ? undefined : sha(...keys);
    },
    slug: (...keys) => checked(keys, isSlug, 'repository name'),
    ref: (...keys) => checked(keys, isRef, 'name'),
    count: (...keys) => {
      const found = at(keys);
      if (typeof found === 'number' && Number.isSafeInteger(found) && found > 0) return found;
      throw new PayloadError(`${what}: ${keys.join('.')} is not a positive integer`);
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRef(text: string): text is string {
  return refs.test(text);
}
