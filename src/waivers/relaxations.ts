import { waivedRules } from '../config/index.ts';
import { byPlace, type Relaxation, type SourceLine, type WaiverSource } from '../model/index.ts';
import type { BaseWaivers, Kept } from './compare.ts';
import type { Unit } from './units.ts';

type Asked = Omit<Relaxation, 'inEffect'>;

const mostListed = 20; // of one change

/** The waivers that a change adds or prolongs, each on its line; of many the first ones, and how many are left. */
export function addedWaivers(
  units: readonly Unit[],
  base: BaseWaivers,
  lineOf: (from: Unit['from']) => SourceLine,
): readonly Asked[] {
  const added = new Map<Unit['from'], string[]>();
  const found: Asked[] = [];
  for (const unit of units) {
    const kept = base.kept(unit);
    if (kept === undefined) added.set(unit.from, [...(added.get(unit.from) ?? []), unit.name]);
    else if (kept.isExtended) found.push({ ...lineOf(unit.from), message: prolonged(unit, kept) });
  }
  for (const [from, names] of added) found.push({ ...lineOf(from), message: addedText(names, from.source) });
  const sorted = found.sort(byPlace);
  const distinct = sorted.filter((each, at) => JSON.stringify(each) !== JSON.stringify(sorted[at - 1]));
  const [next, ...others] = distinct.slice(mostListed);
  const rest = others.length === 0 ? 'another waiver is added' : `${others.length + 1} more waivers are added`;
  return [...distinct.slice(0, mostListed), ...(next === undefined ? [] : [{ ...next, message: rest }])];
}

function addedText(names: readonly string[], source: WaiverSource): string {
  return `${waivedRules(names)} by ${articles[source] ?? `what is written for ${source}`}`;
}

const articles: Readonly<Partial<Record<WaiverSource, string>>> = { comment: 'a comment', annotation: 'an annotation' };

function prolonged({ name, terms: { until } }: Unit, kept: Kept): string {
  const now = until === undefined ? 'without an end' : `until ${until}`;
  return `${waivedRules([name])} ${now} instead of until ${kept.until}`;
}
