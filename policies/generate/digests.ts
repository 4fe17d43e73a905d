import { digestOf } from '../../src/host/index.ts';
import type { RuleId } from '../../src/model/index.ts';

/** Text of every Rego module, by its path below `policies/`; tests are left out. */
type Modules = Readonly<Record<string, string>>;

/** What every rule depends on, besides its own module and what that imports. */
export interface SharedParts {
  /** Path of the module with the entry point. */
  readonly main: string;
  /** Shape of the input document, the capabilities, the version of the compiler. */
  readonly others: readonly string[];
}

/**
 * A digest for each rule of all that its answers follow from. Two builds whose digests of a rule are equal answer alike,
 * whatever changed in other rules.
 */
export function ruleDigests(modules: Modules, { main, others }: SharedParts): ReadonlyMap<RuleId, string> {
  const byPackage = new Map(Object.entries(modules).map(([path, text]) => [packageOf(text), path]));
  const digests = new Map<RuleId, string>();
  for (const path of Object.keys(modules).filter((each) => each.endsWith('/rule.rego'))) {
    const needed = [...reachable([path, main], modules, byPackage)].sort();
    const parts = [...needed.map((each) => `${each}\n${modules[each]}`), ...others];
    digests.set(path.replace(/\/rule\.rego$/, '') as RuleId, digestOf(parts.map((part) => digestOf(part)).join(' ')));
  }
  return digests;
}

function reachable(starts: readonly string[], modules: Modules, byPackage: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  const open = [...starts];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const name of importsOf(modules[path] ?? '')) {
      const next = byPackage.get(name);
      if (next !== undefined) open.push(next);
    }
  }
  return found;
}

/** `opa fmt`, which `npm run check` enforces, writes one import a line, and the package on a line of its own. */
function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/^import data\.(\S+)/gm)].map(([, name = '']) => name);
}

function packageOf(text: string): string {
  return /^package (\S+)$/m.exec(text)?.[1] ?? '';
}
