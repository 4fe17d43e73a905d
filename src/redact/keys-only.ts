import { hidden } from './mask.ts';

/** Text without these letters holds no Secret, however it is written; with them it may. */
export function mayHoldSecret(text: string): boolean {
  return /secret/i.test(text);
}

const secretKind = /\bkind["']?[ \t]*:[ \t]*(?:!!str[ \t]+)?["']?Secret(?:List)?\b/;

/** Whether a source holds a Secret, or what one is made from: a manifest, template, kustomization or patch. */
export function holdsSecret(text: string): boolean {
  return mayHoldSecret(text) && (secretKind.test(text) || /\bsecretGenerator\b/.test(text));
}

/** What stands before a key: indentation, hyphens of lists, opening brackets. */
const before = /^[\s{[]*(?:- +)*[\s{[]*/;
const quotedKey = /^(["'])([\w./$-]{1,100})\1\s*:/;
const plainKey = /^([A-Za-z_$.][\w./$-]{0,100}):(?:\s|$)/;
const assignedKey = /^([A-Za-z_][\w.-]{0,63})=(?=[^=\s])/;

/** A line of a file that holds a Secret: its first key, and nothing of a value: `  password: ***`. */
export function keysOnly(line: string, shown = hidden): string {
  if (line.trim() === '' || /^(?:---|\.\.\.)\s*$/.test(line)) return line;
  if (/^\s*\{\{/.test(line)) return `${/^\s*/.exec(line)?.[0] ?? ''}${shown}`; // an action of a template
  const indent = before.exec(line)?.[0] ?? '';
  const rest = line.slice(indent.length);
  const key = quotedKey.exec(rest) ?? plainKey.exec(rest);
  if (key !== null) {
    const value = rest.slice(key[0].length);
    return value.trim() === '' ? line : `${indent}${key[0].trimEnd()} ${shown}`;
  }
  const assigned = assignedKey.exec(rest)?.[0] ?? '';
  return assigned === '' ? `${indent.replaceAll(/[{[]/g, '')}${shown}` : `${indent}${assigned}${shown}`;
}
