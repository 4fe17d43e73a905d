import { stringify } from 'yaml';
import type { Json } from '../model/index.ts';

const plain = { version: '1.1', lineWidth: 0 } as const;

/** `key: value` on lines of its own, the first one not indented. */
export function entryLines(key: string, value: Json, indent: number): string {
  const lines = stringify({ [key]: value }, plain)
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => (at === 0 ? line : ' '.repeat(indent) + line)).join('\n');
}

/** A value that fits behind a key or into brackets. */
export function inlineText(value: Json, { json }: { json: boolean }): string {
  if (json) return JSON.stringify(value);
  return stringify(value, { ...plain, collectionStyle: 'flow' }).trimEnd();
}

/** A scalar in the manner of the one it takes the place of: words stay quoted that were. */
export function scalarText(value: Json, before: string): string {
  const quote = before[0];
  if (typeof value === 'string' && (quote === '"' || quote === "'")) {
    const type = quote === '"' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
    return stringify(value, { ...plain, defaultStringType: type, singleQuote: quote === "'" }).trimEnd();
  }
  return inlineText(value, { json: false });
}

export function isCollectionValue(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}
