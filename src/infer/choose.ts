import { fieldAt, type Json, type JsonObject, type JsonPath, startsWith } from '../model/index.ts';
import { type Candidate, candidatesOf, type Look } from './candidates.ts';

/** What a finding says, and of which object. */
export interface Said {
  readonly message: string;
  readonly object: JsonObject;
}

/**
 * The fields that a finding may be about, the best first: of all that its policy looked at those with the most signs. None
 * where it looked at nothing but what names the object.
 */
export function likelyFields(looks: readonly Look[], said: Said): readonly JsonPath[] {
  const candidates = candidatesOf(looks);
  const rated = candidates.map((each) => ({ path: each.path, points: pointsOf(each, candidates, said) }));
  const likely = rated.filter(({ points: of }) => of >= lowest);
  const sorted = likely.sort((a, b) => b.points - a.points); // stable: of equal ones the first
  return sorted.map(({ path }) => spelledOut(path, said));
}

/** Fewer points has only what is looked at to get to another field. */
const lowest = -2_200;

/**
 * Points for each sign, tried on policies whose authors name the field themselves. A sign that is worth more than others
 * together outweighs them: a field that names the object is never chosen.
 */
const points = {
  identity: -2_000,
  unknownRoot: -3_000,
  onlyShown: -500,
  otherItem: -600,
  name: -400,
  alsoLookedFor: -400,
  item: -300,
  word: -200,
  way: -250,
  list: -100,
  missing: 250,
  empty: 250,
  valueSaid: 250,
  keySaid: 150,
  pathSaid: 150,
  step: 40,
  latest: 39,
};

function pointsOf(candidate: Candidate, all: readonly Candidate[], said: Said): number {
  const { path, isOnlyShown, order } = candidate;
  const last = path.at(-1) ?? '';
  return sum([
    [points.identity, isIdentity(path)],
    [identityPoints.get(path.join('.')) ?? 0, true],
    [points.onlyShown, isOnlyShown],
    [points.otherItem, isOfOtherItem(path, all)],
    [points.pathSaid, isPathSaid(path, said.message)],
    [points.name, last === 'name' && isOfItem(path)],
    [points.keySaid, isKeySaid(path, said.message)],
    [points.way, isOnTheWay(candidate, all)],
    [points.step * path.length, true],
    [Math.min(order, points.latest), true],
    [candidate.isMissing ? missingPoints(candidate, all, said) : valuePoints(candidate, said), true],
  ]);
}

function missingPoints({ path, isNegated }: Candidate, all: readonly Candidate[], { message, object }: Said): number {
  const last = path.at(-1) ?? '';
  const isElsewhere = all.some((other) => !other.isMissing && !other.isOnlyShown && other.path.at(-1) === last);
  const isWanted = isNegated || (isKeySaid(path, message) && !isElsewhere);
  const [root = ''] = path;
  if (fieldAt(object, [root]) === undefined && !roots.has(String(root)) && !isSaid(message, String(root)))
    return points.unknownRoot;
  return isWanted ? points.missing : points.alsoLookedFor;
}

function valuePoints({ path, isOnlyShown }: Candidate, { message, object }: Said): number {
  const value: Json | undefined = fieldAt(object, path);
  if (value === null || value === undefined) return points.empty;
  if (typeof value === 'object') return points.list + (typeof path.at(-1) === 'number' ? points.item : 0);
  const isName = path.at(-1) === 'name' && isOfItem(path);
  if (!isOnlyShown && !isName && isSaid(message, String(value))) return points.valueSaid;
  return typeof path.at(-1) === 'number' ? points.word : 0;
}

/** First fields of objects of Kubernetes; others that are not there were asked for by a policy for more than manifests. */
const roots: ReadonlySet<string> = new Set('spec metadata data stringData rules subjects roleRef webhooks'.split(' '));

/** Of fields that name an object, the one that is most often wrong; `kind` alone says that there must be no such object. */
const identityPoints: ReadonlyMap<string, number> = new Map([
  ['metadata.namespace', 60],
  ['apiVersion', 50],
  ['metadata.name', 20],
  ['metadata', -500],
  ['spec', -500],
]);

/** The name of an item of a list says which item it is. */
function isOfItem(path: JsonPath): boolean {
  return typeof path.at(-2) === 'number' || path[0] === 'metadata';
}

/** What every policy looks at to know what it has before it. */
function isIdentity(path: JsonPath): boolean {
  const [first, second] = path;
  if (path.length === 1) return ['kind', 'apiVersion', 'metadata', 'spec'].includes(String(first));
  return first === 'metadata' && path.length === 2 && (second === 'name' || second === 'namespace');
}

/** A field above one that is missing was looked at to get there. */
function isOnTheWay({ path }: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (other) =>
      other.path.length > path.length &&
      path.every((step, at) => step === other.path[at]) &&
      other.isMissing &&
      other.isNegated &&
      !other.isOnlyShown &&
      other.path.at(-1) !== 'name',
  );
}

/** A field of another item of a list than the one whose name the message has. */
function isOfOtherItem(path: JsonPath, all: readonly Candidate[]): boolean {
  const items = all.filter(
    (each) => each.isShown && each.path.at(-1) === 'name' && typeof each.path.at(-2) === 'number',
  );
  const ofSameList = items.map((each) => each.path.slice(0, -1)).filter((item) => startsWith(path, item.slice(0, -1)));
  return ofSameList.length > 0 && !ofSameList.some((item) => path.length < item.length || startsWith(path, item));
}

/** Whether a message spells the end of the path, as `resources.limits`. */
function isPathSaid(path: JsonPath, message: string): boolean {
  return path.length > 1 && message.includes(path.slice(-2).join('.'));
}

/**
 * A message that spells `resources.limits.cpu` is about `cpu`, also where there are no limits to look at. What it spells is
 * followed as far as it exists, and one step further; all of it below a field that is missing.
 */
function spelledOut(path: JsonPath, { message, object }: Said): JsonPath {
  const chains = chainsIn(message);
  for (const chain of chains) {
    for (let known = Math.min(chain.length - 1, path.length); known > 0; known--) {
      if (!chain.slice(0, known).every((key, at) => key === path[path.length - known + at])) continue;
      const whole = [...path, ...chain.slice(known)];
      const isThere = (length: number): boolean => fieldAt(object, whole.slice(0, length)) !== undefined;
      if (!isThere(path.length) || isThere(whole.length - 1)) return whole;
    }
  }
  return path;
}

/** Names with dots between them. */
function chainsIn(message: string): readonly (readonly string[])[] {
  const words = message.match(/[\w.-]+/g) ?? [];
  const chains = words.map((word) => word.split('.').filter((name) => name !== ''));
  return chains.filter((names) => names.length > 1 && names.every((name) => /^[a-z]/i.test(name)));
}

/** Whether a message names the field, or for its last part the one above it: `seccomp profile` is about its `type`. */
function isKeySaid(path: JsonPath, message: string): boolean {
  const [parent, last] = [path.at(-2), path.at(-1)];
  return isSaid(message, String(last)) || (last === 'type' && isSaid(message, String(parent)));
}

/** Whether a message has a word, however it is written: `run as non-root` says `runAsNonRoot`. */
function isSaid(message: string, word: string): boolean {
  const wanted = letters(word);
  return wanted.length > 1 && letters(message).includes(wanted);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function sum(signs: readonly (readonly [number, boolean])[]): number {
  return signs.reduce((total, [worth, holds]) => (holds ? total + worth : total), 0);
}
