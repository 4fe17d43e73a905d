import { groupOf, isBuiltInGroup, type ObjectId } from '../model/index.ts';
import { nearestName } from './nearest.ts';
import type { KnownKind, Store } from './store.ts';

/** What a version of Kubernetes says of a type that it should know itself. */
export type Availability =
  | { readonly what: 'served'; readonly known: KnownKind; readonly isDeprecated: boolean }
  | { readonly what: 'removed'; readonly known: KnownKind }
  /** Served by later versions only. */
  | { readonly what: 'early'; readonly known: KnownKind }
  /** No version serves it; `nearest` is `apiVersion Kind` of what was meant. */
  | { readonly what: 'unknown'; readonly nearest: Nearest | undefined }
  /** Of an add-on, as far as is known. */
  | { readonly what: 'foreign' };

export interface Nearest {
  readonly apiVersion: string;
  readonly kind: string;
}

type Type = Pick<ObjectId, 'apiVersion' | 'kind'>;

/** `minor`: of the version of Kubernetes that is judged for; `latest`: of the latest that objects may be written for. */
export function availabilityOf(
  { apiVersion, kind }: Type,
  { minor, latest, store }: { readonly minor: number; readonly latest: number; readonly store: Store },
): Availability {
  const group = groupOf(apiVersion);
  const known = store.kind(group, apiVersion.slice(group === '' ? 0 : group.length + 1), kind);
  if (known === undefined) return unknownType({ apiVersion, kind }, minor, store);
  const { introduced = 0, deprecated = Infinity, removed = Infinity } = known;
  // what no version has done yet is a plan
  if (removed <= Math.min(minor, store.newest)) return { what: 'removed', known };
  if (introduced > latest) return { what: 'early', known };
  return { what: 'served', known, isDeprecated: deprecated <= Math.min(minor, store.newest) };
}

function unknownType(type: Type, minor: number, store: Store): Availability {
  const group = groupOf(type.apiVersion);
  const isOurs = isBuiltInGroup(group);
  if (type.kind.endsWith('List')) return { what: 'foreign' };
  // the group of an add-on has a dot: the API server refuses the definition of another one
  if (!isOurs && group.includes('.')) return { what: 'foreign' };
  const nearest = nearestType(type, minor, store);
  // OpenShift has kinds of its own in the core group
  return nearest === undefined && (!isOurs || group === '') ? { what: 'foreign' } : { what: 'unknown', nearest };
}

/** The same kind of another group or version, or the kind with nearly the same name. */
function nearestType({ apiVersion, kind }: Type, minor: number, store: Store): Nearest | undefined {
  const served = store.kinds.filter((each) => isServed(each, minor, store));
  const group = groupOf(apiVersion);
  const same = served.filter((each) => each.kind === kind);
  const best = same.find((each) => each.group === group) ?? same[0];
  if (best !== undefined) return typeOf(newestOf(same.filter((each) => each.group === best.group)) ?? best);
  const here = served.filter((each) => apiVersionOf(each) === apiVersion);
  const name = nearestName(kind, [...new Set(here.map((each) => each.kind))]);
  return name === undefined ? undefined : { apiVersion, kind: name };
}

function isServed(
  { first, last, removed = Infinity, introduced = 0 }: KnownKind,
  minor: number,
  store: Store,
): boolean {
  const at = Math.min(Math.max(minor, store.oldest), store.newest);
  return first <= at && at <= last && removed > minor && introduced <= minor;
}

/** A version of the group that is neither alpha nor beta, if there is one. */
function newestOf(kinds: readonly KnownKind[]): KnownKind | undefined {
  return kinds.find(({ version }) => /^v\d+$/.test(version)) ?? kinds[0];
}

/** What to use in the place of a kind: what its type declares, else another version of its group. */
export function replacementOf(known: KnownKind, minor: number, store: Store): Nearest | undefined {
  for (let at: KnownKind | undefined = known; at?.replacement !== undefined; ) {
    const { group, version, kind } = partsOf(at.replacement);
    at = store.kind(group, version, kind); // it may be removed itself by now
    if (at === undefined || isServed(at, minor, store)) return { apiVersion: apiVersionOf({ group, version }), kind };
  }
  const others = store.kinds.filter(
    (each) => each !== known && each.group === known.group && each.kind === known.kind && isServed(each, minor, store),
  );
  const best = newestOf(others.filter(({ deprecated = Infinity }) => deprecated > minor));
  return best === undefined ? undefined : typeOf(best);
}

/** `group/version/Kind`, or `version/Kind`. */
function partsOf(replacement: string): Pick<KnownKind, 'group' | 'version' | 'kind'> {
  const [kind = '', version = '', group = ''] = replacement.split('/').reverse();
  return { group, version, kind };
}

function typeOf(known: KnownKind): Nearest {
  return { apiVersion: apiVersionOf(known), kind: known.kind };
}

function apiVersionOf({ group, version }: Pick<KnownKind, 'group' | 'version'>): string {
  return group === '' ? version : `${group}/${version}`;
}
