import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Unit } from './corpora.ts';

const table = fileURLToPath(new URL('differences.md', import.meta.url));

/** The units that may differ from native output, as the checked-in table names them, each with its reason. */
export function knownDifferences(type: Unit['type']): ReadonlyMap<string, string> {
  const rows = readFileSync(table, 'utf8').matchAll(/^\| (helm|kustomize) +\| `(.+?)` +\| (.+?) +\|$/gm);
  const known = [...rows].flatMap(([, kind, unit, why]): [string, string][] =>
    kind === type ? [[unit ?? '', why ?? '']] : [],
  );
  return new Map(known);
}
