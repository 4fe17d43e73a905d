import type { BaselineEntry, Verdict } from '../model/index.ts';

/** What a team has agreed to live with for now: every finding that counts, or that an earlier baseline holds. */
export function baselineOf(verdicts: readonly Verdict[]): readonly BaselineEntry[] {
  return verdicts
    .filter(({ label }) => label === 'open' || label === 'baselined')
    .map(({ fingerprint, rule, object, location, message }) => ({
      fingerprint,
      rule,
      file: location.span.file,
      object: object === undefined ? '' : [object.kind, object.namespace, object.name].filter(Boolean).join('/'),
      message,
    }))
    .sort((a, b) => compare(a.fingerprint, b.fingerprint));
}

/** Labels what the baseline holds; an entry that nothing answers to any more is gone. */
export function withBaseline(
  verdicts: readonly Verdict[],
  entries: readonly BaselineEntry[],
): { readonly verdicts: readonly Verdict[]; readonly gone: readonly BaselineEntry[] } {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const found = new Set(verdicts.map(({ fingerprint }) => fingerprint));
  return {
    verdicts: verdicts.map((verdict) =>
      verdict.label === 'open' && known.has(verdict.fingerprint)
        ? { ...verdict, label: 'baselined', reason: 'the baseline holds it' }
        : verdict,
    ),
    gone: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
