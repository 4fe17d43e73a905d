import { type BaselineEntry, compareTexts, type Verdict } from '../model/index.ts';

/** The findings a team accepts for now: every one that counts, or that an earlier baseline holds. */
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
    .sort((a, b) => compareTexts(a.fingerprint, b.fingerprint));
}

/** Entries of the baseline whose finding no longer occurs. */
export function resolvedEntries(
  entries: readonly BaselineEntry[],
  verdicts: readonly Verdict[],
): readonly BaselineEntry[] {
  const found = new Set(verdicts.map(({ fingerprint }) => fingerprint));
  return entries.filter(({ fingerprint }) => !found.has(fingerprint));
}
