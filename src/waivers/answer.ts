import {
  type ConfigWaiver,
  isExpired,
  type LocatedFinding,
  type Manifest,
  type Related,
  type SourceLine,
  type Waiver,
} from '../model/index.ts';
import { matchedEntries } from './entries.ts';
import { type Group, indexed, isAnnotation, isOurs, type Unit } from './units.ts';

/** A finding of one object. */
export interface FindingOfObject {
  readonly finding: LocatedFinding;
  readonly manifest: Manifest;
}

/** What decides which waivers hold. */
export interface Holding {
  readonly today: string;
  /** Last day of a unit that may hold; undefined for one that does not, whatever its day. */
  readonly holds: (unit: Unit) => { readonly until: string | undefined } | undefined;
  /** Where an annotation stands. */
  readonly lineOf: (unit: Unit) => SourceLine;
}

/** Findings, each with the waiver that holds for it, and what none of them needs. */
export interface Answered {
  /** In the order of the findings. */
  readonly findings: readonly LocatedFinding[];
  /** Units and entries that are about a finding, whether they hold or not. */
  readonly used: ReadonlySet<Group | ConfigWaiver>;
  readonly groups: readonly Group[];
}

/** Looks for a waiver of each finding: at every place of its chain, at its object, and in the configuration. */
export function answered(
  findings: readonly FindingOfObject[],
  { units, entries }: { readonly units: readonly Unit[]; readonly entries: readonly ConfigWaiver[] },
  { today, holds, lineOf }: Holding,
): Answered {
  const inline = indexed(units);
  const configured = matchedEntries(entries);
  const used = new Set<Group | ConfigWaiver>();
  const waiverOf = (unit: Unit): Waiver | undefined => {
    const held = holds(unit);
    if (held === undefined || isExpired({ ...(held.until === undefined ? {} : { until: held.until }) }, today))
      return undefined;
    const { until: _, ...terms } = unit.terms;
    const end = held.until === undefined ? {} : { until: held.until };
    return { source: unit.from.source, ...terms, ...end, ...lineOf(unit) };
  };
  const marked = findings.map(({ finding, manifest }) => {
    const groups = inline.at(finding.rule, placesOf(finding), manifest);
    // of a finding that was there before only the object is known, unless it is the text of the file itself
    const isVague = finding.baselineState === 'unchanged' && !manifest.verbatim;
    const about = configured.about(finding, isVague);
    for (const each of [...groups, ...about]) used.add(each);
    const entry = isVague ? configured.about(finding, false) : about;
    const waiver =
      firstOf(groups, isOurs, waiverOf) ??
      entry.find((each) => !isExpired(each, today)) ??
      firstOf(groups, () => true, waiverOf);
    return waiver === undefined ? finding : { ...finding, waiver };
  });
  return { findings: marked, used, groups: inline.all };
}

function firstOf(
  groups: readonly Group[],
  isWanted: (from: Unit['from']) => boolean,
  waiverOf: (unit: Unit) => Waiver | undefined,
): Waiver | undefined {
  for (const group of groups) {
    for (const unit of group) {
      if (!isWanted(unit.from)) continue;
      const waiver = waiverOf(unit);
      if (waiver !== undefined) return waiver;
    }
  }
  return undefined;
}

/** Roles that stand for all that a file deploys: a comment there is about the file. */
const wholes: ReadonlySet<Related['role']> = new Set(['chart', 'kustomization']);

function placesOf({ location, related }: LocatedFinding): readonly SourceLine[] {
  const spans = [location.span, ...related.filter(({ role }) => !wholes.has(role)).map(({ span }) => span)];
  return spans.map(({ file, start }) => ({ file, line: start.line }));
}

/** Where something is written, as far as its own text says it. */
export function placeOf(from: Unit['from']): SourceLine {
  return isAnnotation(from)
    ? { file: from.manifest.source, line: from.manifest.sourceLine }
    : { file: from.file, line: from.line };
}
