/**
 * The value that an object itself has under `key`; undefined where it has none. Keys come from a repository, where
 * `constructor` and `toString` are names like others: what every object inherits is never an answer.
 */
export function own<T>(object: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Gives an object a field of its own. Not for `__proto__`, which is none: who reads texts refuses it before. */
export function setOwn<T>(object: { [key: string]: T }, key: string, value: T): void {
  object[key] = value;
}

/** Any value as text, collections as JSON. `String` and templates ask the value itself, whose `toString` may be data. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
