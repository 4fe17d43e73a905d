import type { Files } from '../host/index.ts';
import { type Manifest, namesOf, objectIdentity, objectKey, type RepoPath } from '../model/index.ts';
import { type Anchors, anchorsIn } from './anchors.ts';
import { annotationWaivers } from './annotations.ts';
import { type CommentWaiver, commentsIn, type InlineWaivers, mayHoldComments } from './read.ts';
import { isAnnotation, type Unit, unitsOf } from './units.ts';

/** The state before a change. */
export interface BaseState {
  readonly files: Files;
  readonly manifests: readonly Manifest[];
  /** Files that differ. */
  readonly changed: readonly RepoPath[];
}

/** How a waiver stands to the base: `kept` there was it, with `until`; `extended` it held less long; else it is new. */
export type Kept = { readonly until: string | undefined; readonly isExtended: boolean };

/** What is known of the waivers of the base. */
export interface BaseWaivers {
  /** Undefined for a unit that the change adds. */
  kept(unit: Unit): Kept | undefined;
  /** Whether the base has the same text, valid or not, at the same field. */
  has(from: Unit['from']): boolean;
}

/**
 * Compares with what the base has in the same files, in those that differ, and in its objects. A comment is the same at the same field of
 * the same object, in the same file or in one that is gone; an annotation is the same in the same object.
 */
export async function baseWaivers(
  { files, manifests, changed }: BaseState,
  known: ReadonlySet<string>,
  head: { readonly files: Pick<Files, 'stat'>; readonly written: InlineWaivers },
): Promise<BaseWaivers> {
  // a file may differ although its path does not: it may be a link
  const ofHead = head.written.comments.map(({ file }) => file);
  const paths = [...new Set([...changed.filter(mayHoldComments), ...ofHead])];
  const comments = await commentsIn(paths, files, known);
  const gone = await goneFiles(comments, head.files);
  const base: InlineWaivers = { comments, annotations: annotationWaivers(manifests, known) };
  const keyOf = keys();
  const inAnyFile = (from: Unit['from']): readonly string[] =>
    isAnnotation(from) ? [keyOf(from)] : [keyOf(from), keyOf(from, anyFile)];
  const keysOf = (from: Unit['from']): readonly string[] =>
    isAnnotation(from) || !gone.has(from.file) ? [keyOf(from)] : inAnyFile(from);
  const then = endsByKey(unitsOf(base), keysOf);
  const texts = new Set([...base.comments, ...base.annotations].flatMap((from) => keysOf(from).map(textKey(from))));
  const wholes = new Map(comments.map(({ file, whole }) => [file, whole]));
  const isSame = (from: Unit['from']): boolean => !isAnnotation(from) && wholes.get(from.file) === from.whole;
  return {
    has: (from) =>
      isSame(from) ||
      inAnyFile(from)
        .map(textKey(from))
        .some((key) => texts.has(key)),
    kept({ from, name, terms: { until } }) {
      if (isSame(from)) return { until, isExtended: false };
      return sooner(
        inAnyFile(from).flatMap((key) => namesOf(name).flatMap((each) => then.get(key)?.get(each) ?? [])),
        until,
      );
    },
  };
}

/** The earlier end: of those of the base that hold longest, or of the change. */
function sooner(ends: readonly string[], until: string | undefined): Kept | undefined {
  if (ends.length === 0) return undefined;
  const last = ends.reduce(later);
  const isExtended = (until ?? forever) > last;
  const end = isExtended ? last : (until ?? forever);
  return { until: end === forever ? undefined : end, isExtended };
}

const forever = '9999-99-99'; // behind every day
const anyFile = '*';

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Last days of the base’s units, by place and by name. */
function endsByKey(
  units: readonly Unit[],
  keysOf: (from: Unit['from']) => readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { from, name, terms } of units) {
    for (const key of keysOf(from)) {
      const ends = found.get(key) ?? new Map<string, string>();
      found.set(key, ends);
      ends.set(name, later(ends.get(name) ?? '', terms.until ?? forever));
    }
  }
  return found;
}

function textKey({ directive }: Unit['from']): (key: string) => string {
  const said = directive.ok ? directive.terms.rules : directive.message;
  return (key) => JSON.stringify([key, said]);
}

async function goneFiles(comments: readonly CommentWaiver[], head: Pick<Files, 'stat'>): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const file of new Set(comments.map((each) => each.file)))
    if ((await head.stat(file).catch(() => undefined)) === undefined) gone.add(file);
  return gone;
}

/** A text for what a waiver stands at, whatever its line. */
function keys(): (from: Unit['from'], file?: string) => string {
  const anchors = new Map<string, Anchors>();
  return (from, file) => {
    if (isAnnotation(from))
      return JSON.stringify([from.source, objectKey(objectIdentity(from.manifest)), from.path.join('/')]);
    const known = anchors.get(from.text) ?? anchorsIn(from.text);
    anchors.set(from.text, known);
    const { first, last } = from.about;
    const anchor = first === last ? known.field(first) : `whole ${known.object(first)}`;
    return JSON.stringify([from.source, file ?? from.file, anchor]);
  };
}
