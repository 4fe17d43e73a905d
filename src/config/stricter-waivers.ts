import { globMatcher, narrowerThan } from '../host/index.ts';
import { type ConfigWaiver, namesOf, type WaiverSettings } from '../model/index.ts';

/** The waivers of both: those of one configuration that waive no more than one of the other does. */
export function stricterWaivers(before: WaiverSettings, after: WaiverSettings): WaiverSettings {
  const kept = after.entries.filter(coveredBy(before.entries));
  const places = new Set(kept.map(keyOf));
  const narrower = before.entries.filter(coveredBy(after.entries)).filter((entry) => !places.has(keyOf(entry)));
  const inline = before.inline === 'forbid' || after.inline === 'forbid' ? 'forbid' : 'allow';
  return { inline, entries: [...kept, ...narrower] };
}

/** Entries of `after` that waive more than those of `before`. */
export function widerWaivers(before: WaiverSettings, after: WaiverSettings): readonly ConfigWaiver[] {
  const isKnown = coveredBy(before.entries);
  return after.entries.filter((entry) => !isKnown(entry));
}

const mostCompared = 100; // entries: of more only those that waive the same are known

/** Says of an entry whether one of `wide` waives all that it does. */
function coveredBy(wide: readonly ConfigWaiver[]): (entry: ConfigWaiver) => boolean {
  const same = new Map<string, ConfigWaiver>();
  for (const entry of wide) {
    const known = same.get(keyOf(entry));
    if (known === undefined || !isNoLonger(entry, known)) same.set(keyOf(entry), entry);
  }
  const compared = wide.slice(0, mostCompared).map((entry) => ({
    entry,
    hasFiles: entry.files === undefined ? undefined : narrowerThan(entry.files),
    hasObjects: entry.objects === undefined ? undefined : narrowerThan(entry.objects, globMatcher),
  }));
  let asked = 0;
  return (entry) => {
    const equal = same.get(keyOf(entry));
    if (equal !== undefined && isNoLonger(entry, equal)) return true;
    asked += 1;
    if (asked > mostCompared) return false;
    return compared.some(
      (each) =>
        isNoLonger(entry, each.entry) &&
        entry.rules.every((name) => namesRuleOrMore(each.entry.rules, name)) &&
        isWithin(entry.files, each.hasFiles) &&
        isWithin(entry.objects, each.hasObjects),
    );
  };
}

/** What an entry waives, whatever its reason. */
function keyOf({ rules, files, objects }: ConfigWaiver): string {
  return JSON.stringify([[...rules].sort(), files ?? null, objects ?? null]);
}

function isNoLonger({ until }: ConfigWaiver, than: ConfigWaiver): boolean {
  return than.until === undefined || (until !== undefined && until <= than.until);
}

/** Whether names of a waiver stand for all that `name` stands for. */
function namesRuleOrMore(names: readonly string[], name: string): boolean {
  return namesOf(name).some((wider) => names.includes(wider));
}

function isWithin(globs: readonly string[] | undefined, has: ((glob: string) => boolean) | undefined): boolean {
  return has === undefined || globs?.every((glob) => has(glob)) === true;
}
