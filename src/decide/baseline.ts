import { type BaselineEntry, compareTexts, type OtherObject, type Verdict } from '../model/index.ts';

/** The findings a team accepts for now: every one that counts, or that an earlier baseline holds. */
export function baselineOf(verdicts: readonly Verdict[]): readonly BaselineEntry[] {
  return verdicts
    .filter(({ label }) => label === 'open' || label === 'baselined')
    .flatMap((verdict) => withOthers(verdict).map((each) => entryOf(verdict.rule, each)))
    .sort((a, b) => compareTexts(a.fingerprint, b.fingerprint));
}

/** A finding, and those that it speaks for. */
function withOthers(verdict: Verdict): readonly (Verdict | OtherObject)[] {
  return [verdict, ...(verdict.otherObjects ?? [])];
}

function entryOf(rule: string, { fingerprint, object, location, message }: Verdict | OtherObject): BaselineEntry {
  return {
    fingerprint,
    rule,
    file: location.span.file,
    object: object === undefined ? '' : [object.kind, object.namespace, object.name].filter(Boolean).join('/'),
    message,
  };
}

/** Entries of the baseline whose finding no longer occurs. */
export function resolvedEntries(
  entries: readonly BaselineEntry[],
  verdicts: readonly Verdict[],
): readonly BaselineEntry[] {
  const found = new Set(verdicts.flatMap(withOthers).map(({ fingerprint }) => fingerprint));
  return entries.filter(({ fingerprint }) => !found.has(fingerprint));
}
