import type { Json } from '../../src/model/index.ts';
import { isControl } from './block.ts';
import { without, withoutItem, withValue } from './change.ts';
import type { Finding, Steps } from './finding.ts';
import { aboveAction, type Field, fieldOf, insteadOfAction, withChild, withSibling } from './insert.ts';
import { type Spot, spotAt, valueText } from './spot.ts';
import { believable, isKnown, othersThan } from './values.ts';

/** One way to edit the line a finding names. */
export interface Proposal {
  /** What is done there, for the report. */
  readonly what: string;
  /** The whole file with the edit in it. */
  readonly text: string;
}

/** What is asked about: the finding as the JSON report has it. */
export type Asked = Pick<Finding, 'path' | 'location' | 'fix'>;

const mostProposals = 12;

/**
 * Edits of the line that a finding names, the likeliest to change it first. All they are made from is the text of the
 * file and the finding as reported: how the line was found is not known here.
 */
export function propose(text: string, asked: Asked): readonly Proposal[] {
  const spot = spotAt(text, asked.location.line, asked.location.column);
  if (spot === undefined) return [];
  const all = spot.key === undefined && valueText(spot).startsWith('{{') ? ofAction(spot, asked) : ofField(spot, asked);
  const texts = new Set([text]);
  const distinct = all.filter((each) => !texts.has(each.text) && texts.add(each.text));
  return distinct.slice(0, mostProposals);
}

/** The line is the field itself, one of its parents, the head of its item, or something else that leads to it. */
function ofField(spot: Spot, asked: Asked): readonly Proposal[] {
  const ends = removals(spot);
  const first = asked.fix?.op === 'remove' ? ends : [];
  const named = pathsOf(asked).map((wanted) => ({ ...wanted, at: wanted.path.lastIndexOf(spot.key ?? '') }));
  const itself = named.filter(({ path, at }) => at >= 0 && at === path.length - 1);
  if (itself.length > 0) return [...first, ...valuesOf(spot, leavesIn(itself), []), ...ends];
  const below = named
    .filter(({ at }) => at >= 0)
    .flatMap(({ path, leaves, at }) => children(spot, [path.slice(at + 1)], leaves.slice(0, 1)));
  const beside = named.flatMap(({ path, leaves }) => siblings(spot, [sinceItem(path)], leaves.slice(0, 1)));
  if (below.length > 0 || spot.dash !== undefined)
    return [...first, ...below, ...beside, ...valuesOf(spot, [], []), ...ends];
  return [...first, ...ofOtherName(spot, named, beside)];
}

/** The key has a name of its own, as in values files: a setting, or a mapping that becomes part of the object. */
function ofOtherName(spot: Spot, named: readonly Wanted[], beside: readonly Proposal[]): readonly Proposal[] {
  const leaves = leavesIn(named);
  const written = valueText(spot);
  const values = written.includes('{{') ? valuesOf(spot, leaves, []) : valuesOf(spot, [], leaves);
  const below = named.flatMap((wanted) => children(spot, endsOf(wanted.path), wanted.leaves.slice(0, 1)));
  const isMapping = written === '' || /^[{[&*](?!\{)/.test(written);
  return isMapping
    ? [...below, ...beside, ...values, ...removals(spot)]
    : [...values, ...beside, ...removals(spot), ...below];
}

function leavesIn(named: readonly Wanted[]): readonly Json[] {
  return named.flatMap(({ leaves }) => leaves);
}

/** A line that is only an action of a template: nobody can tell from it where in the object it prints. */
function ofAction(spot: Spot, asked: Asked): readonly Proposal[] {
  const fields = pathsOf(asked).flatMap(({ path, leaves }) => fieldsOf(endsOf(path), leaves.slice(0, 1)));
  const steers = isControl(spot.lines[spot.at] ?? '');
  const puts = fields.flatMap((field) => [
    { what: `put ${field.name} above the action`, text: aboveAction(spot, field) },
    ...(steers ? [] : [{ what: `put ${field.name} instead of the action`, text: insteadOfAction(spot, field) }]),
  ]);
  return [...puts, ...(steers ? [] : [{ what: 'delete the action', text: withoutItem(spot) }])];
}

interface Wanted {
  readonly path: Steps;
  readonly leaves: readonly Json[];
}

/** The field of the finding, and that of its fix where there is one; each with values it might have. */
function pathsOf({ path, fix }: Asked): readonly Wanted[] {
  const fixed = fix === undefined || fix.op === 'remove' ? undefined : fix.value;
  const own = path.slice(-1).flatMap(leavesOf);
  if (fix === undefined || fixed === undefined) return [{ path, leaves: own }];
  if (JSON.stringify(fix.path) === JSON.stringify(path)) return [{ path, leaves: [fixed, ...own] }];
  return [
    { path: fix.path, leaves: [fixed] },
    { path, leaves: own },
  ];
}

function leavesOf(step: string | number): readonly Json[] {
  return typeof step === 'string' ? believable(step) : ['another'];
}

/** What follows the last index of a path: the way from an item of a list to the field. */
function sinceItem(path: Steps): Steps {
  return path.slice(path.findLastIndex((step) => typeof step === 'number') + 1);
}

/** The ends of a path, longest first, of which one may be missing below a key of any name. */
function endsOf(path: Steps): readonly Steps[] {
  const since = sinceItem(path);
  return [since, since.slice(-2), since.slice(-1)];
}

function fieldsOf(tails: readonly Steps[], leaves: readonly Json[]): readonly Field[] {
  return tails.flatMap((tail) => leaves.flatMap((leaf) => fieldOf(tail, leaf) ?? []));
}

function children(spot: Spot, tails: readonly Steps[], leaves: readonly Json[]): readonly Proposal[] {
  return fieldsOf(tails, leaves).flatMap((field) =>
    withChild(spot, field).map((text) => ({ what: `put ${field.name} below`, text })),
  );
}

function siblings(spot: Spot, tails: readonly Steps[], leaves: readonly Json[]): readonly Proposal[] {
  return fieldsOf(tails, leaves).flatMap((field) =>
    withSibling(spot, field).map((text) => ({ what: `put ${field.name} beside`, text })),
  );
}

/** The value changed: to what it likely should be, to others of its type, to what else it might be. */
function valuesOf(spot: Spot, likely: readonly Json[], unlikely: readonly Json[]): readonly Proposal[] {
  const written = valueText(spot);
  const isSimple = written !== '' && !/^[{[&*|>](?!\{)/.test(written);
  const own = spot.key !== undefined && isKnown(spot.key) ? believable(spot.key) : [];
  const others = isSimple ? othersThan(written) : [];
  return [...likely, ...own, ...others, ...unlikely].map((value) => ({
    what: `change the value to ${JSON.stringify(value)}`,
    text: withValue(spot, value),
  }));
}

function removals(spot: Spot): readonly Proposal[] {
  const field = { what: 'delete the field', text: without(spot) };
  return spot.dash === undefined ? [field] : [field, { what: 'delete the item', text: withoutItem(spot) }];
}
