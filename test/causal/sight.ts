import type { Json, JsonObject } from '../../src/model/index.ts';
import type { Steps } from './finding.ts';
import { isShownAs } from './masked.ts';

/** One object as rendered, and what the rule in question says of it. */
export interface Seen {
  readonly value: JsonObject;
  readonly messages: readonly string[];
}

/** What one render shows of a finding: the objects of that kind and name, or that there was nothing to see. */
export type Sight = { readonly rendered: false } | { readonly rendered: true; readonly objects: readonly Seen[] };

/** How an edit changed a finding (the first three), or why it does not count. */
export type Effect =
  | 'gone'
  | 'other message'
  | 'other value'
  | 'no change'
  | 'render broken'
  | 'object gone'
  | 'parent gone';

/** What is looked for: a sentence about a field. */
export interface Claim {
  readonly message: string;
  readonly path: Steps;
}

/** Whether the claim is made of any object at all. */
export function isClaimed(claim: Claim, sight: Sight): boolean {
  return sight.rendered && sight.objects.some((each) => times(claim.message, each) > 0);
}

/** Best first: of several objects of one name, as test files have them, any may be the one that was edited. */
const ranking: readonly Effect[] = ['gone', 'other message', 'other value', 'no change', 'parent gone', 'object gone'];

/**
 * Whether an edit changed the finding. It counts only while the object is still there, and in it the nearest existing
 * parent of the field: a finding that went because its whole container went says nothing about the line.
 */
export function effectOf(claim: Claim, before: Sight, after: Sight): Effect {
  if (!after.rendered || !before.rendered) return 'render broken';
  const effects = before.objects.flatMap((was, at) =>
    times(claim.message, was) > 0 ? [effectOn(claim, was, after.objects[at])] : [],
  );
  return ranking.find((effect) => effects.includes(effect)) ?? 'object gone';
}

function effectOn(claim: Claim, was: Seen, is: Seen | undefined): Effect {
  if (is === undefined) return 'object gone';
  if (!isParentKept(claim.path, was.value, is.value)) return 'parent gone';
  if (times(claim.message, is) < times(claim.message, was))
    return is.messages.length < was.messages.length ? 'gone' : 'other message';
  return same(dig(was.value, claim.path), dig(is.value, claim.path)) ? 'no change' : 'other value';
}

function times(message: string, { messages }: Seen): number {
  return messages.filter((each) => isShownAs(each, message)).length;
}

/** Follows the path down to the last parent that was there, items of lists by their name. */
function isParentKept(path: Steps, before: Json, after: Json): boolean {
  let was: Json = before;
  let is: Json = after;
  for (const [at, step] of path.slice(0, -1).entries()) {
    const next = childOf(was, step);
    if (next === undefined) return true;
    const kept = childOf(is, step);
    if (kept === undefined || !canStandFor(kept, next)) return false;
    if (typeof step === 'number' && nameIn(kept) !== nameIn(next) && !isRenamed(path.slice(at + 1), was, is))
      return false;
    was = next;
    is = kept;
  }
  return true;
}

/** The very name is what the finding is about, and the list has as many items as before. */
function isRenamed(left: Steps, was: Json, is: Json): boolean {
  return left.length === 1 && left[0] === 'name' && isList(was) && isList(is) && was.length === is.length;
}

function childOf(value: Json, step: string | number): Json | undefined {
  if (isList(value)) return value[Number(step)];
  return typeof value === 'object' && value !== null ? value[String(step)] : undefined;
}

function dig(value: Json, path: Steps): Json | undefined {
  return path.reduce<Json | undefined>((at, step) => (at === undefined ? undefined : childOf(at, step)), value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A mapping stays a mapping and a list a list; what was no parent of anything yet, such as null, may become one. */
function canStandFor(kept: Json, was: Json): boolean {
  if (typeof was !== 'object' || was === null) return true;
  return typeof kept === 'object' && kept !== null && Array.isArray(kept) === Array.isArray(was);
}

function nameIn(value: Json): Json | undefined {
  return childOf(value, 'name');
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
