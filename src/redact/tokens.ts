import { isTelling } from './values.ts';

const longestText = 1_000_000; // characters of a broken source that are looked at

/** Lines with these keys name things. */
const naming = /^["']?(?:apiVersion|kind|name|namespace|type|op|path|version|resources|group)["']?\s*[:=]/;

/**
 * Everything in a text that may be a secret value, for one that cannot be read: what stands behind the first key of each
 * line, as a whole and word by word, and lines without a key.
 */
export function tokensOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of text.slice(0, longestText).split('\n')) {
    const rest = line.replace(/^[\s-]+/, '').trimEnd();
    if (rest === '' || naming.test(rest)) continue;
    const value = behindKey(rest);
    const words = value.includes('{{') ? wordsOf(value).filter((word) => /\d/.test(word)) : wordsOf(value); // prose
    for (const token of [value, ...words]) if (isTelling(token) && !isReference(token)) found.add(token);
  }
  return found;
}

/** Of a template: `.Values.auth`, `$root.Release`, `{{ include "name" . }}`. */
function isReference(token: string): boolean {
  return /^(?:[.$]\w|\{\{)/.test(token);
}

function behindKey(line: string): string {
  const at = /^["']?[\w./-]{1,100}["']?\s*(?::(?=\s|$)|=)/.exec(line)?.[0].length ?? 0;
  return line
    .slice(at)
    .trim()
    .replace(/^["'|>]+/, '')
    .replace(/["']$/, '');
}

/** Keys of JSON are no values. */
function wordsOf(text: string): readonly string[] {
  return text.replace(/"[\w./-]{1,100}"\s*:/g, ' ').split(/[\s"'`{}[\](),:=<>&;*!|]+/);
}
