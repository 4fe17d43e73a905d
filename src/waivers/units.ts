import { type Manifest, namesOf, type SourceLine, type Waiver } from '../model/index.ts';
import type { AnnotationWaiver } from './annotations.ts';
import type { Terms } from './directive.ts';
import type { CommentWaiver, InlineWaivers } from './read.ts';

/** One rule that one comment or annotation names: each is used, and compared with the base, on its own. */
export interface Unit {
  readonly from: CommentWaiver | AnnotationWaiver;
  readonly name: string;
  readonly terms: Terms;
}

export function unitsOf({ comments, annotations }: InlineWaivers): readonly Unit[] {
  return [...comments, ...annotations].flatMap((from) => {
    const { directive } = from;
    return directive.ok ? directive.terms.rules.map((name) => ({ from, name, terms: directive.terms })) : [];
  });
}

export function isAnnotation(from: Unit['from']): from is AnnotationWaiver {
  return 'manifest' in from;
}

/** Whether it is written for Seaworthy: what is written for other tools is none of its business. */
export function isOurs({ source }: Pick<Waiver, 'source'>): boolean {
  return source === 'comment' || source === 'annotation';
}

/** Where waivers stand; annotations of which no one asked stand nowhere. */
export type PlaceOf = (from: Unit['from']) => SourceLine;

/** Units of one place that name the same rule: each of them answers its findings. */
export type Group = readonly [Unit, ...Unit[]];

/** Units by place, then by the name of the rule. */
export interface Units {
  /** Those at the places of a finding, or at its object, that stand for its rule. */
  at(rule: string, places: readonly SourceLine[], manifest: Manifest | undefined): readonly Group[];
  readonly all: readonly Group[];
}

type Named = Map<string, [Unit, ...Unit[]]>;

/** Comments above the first line of an object. */
interface Head {
  readonly first: number;
  readonly last: number;
  readonly named: Named;
}

/** Makes units findable: a lookup takes the same time however many there are. */
export function indexed(units: readonly Unit[]): Units {
  const lines = new Map<string, Named>();
  const objects = new Map<Manifest, Named>();
  const heads = new Map<string, Head[]>();
  const namedOf = ({ from }: Unit): Named => {
    if (isAnnotation(from)) return entryOf(objects, from.manifest, newNamed);
    const { first, last } = from.about;
    if (first === last) return entryOf(lines, lineKey(from.file, first), newNamed);
    return headOf(
      entryOf(heads, from.file, () => []),
      from.about,
    ).named;
  };
  const all = units.flatMap((unit) => added(namedOf(unit), unit));
  return {
    all,
    at(rule, places, manifest) {
      const atPlaces = places.flatMap(({ file, line }) => [
        lines.get(lineKey(file, line)),
        headAt(heads.get(file) ?? [], line)?.named,
      ]);
      const tables = [...atPlaces, manifest === undefined ? undefined : objects.get(manifest)];
      return tables.flatMap((named) =>
        named === undefined ? [] : namesOf(rule).flatMap((name) => groupOf(named, name)),
      );
    },
  };
}

function newNamed(): Named {
  return new Map();
}

/** Adds a unit; its group when that is new. */
function added(named: Named, unit: Unit): readonly Group[] {
  const known = named.get(unit.name);
  if (known !== undefined) {
    known.push(unit);
    return [];
  }
  const group: [Unit, ...Unit[]] = [unit];
  named.set(unit.name, group);
  return [group];
}

function groupOf(named: Named, name: string): readonly Group[] {
  const group = named.get(name);
  return group === undefined ? [] : [group];
}

function entryOf<K, V>(entries: Map<K, V>, key: K, make: () => V): V {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const made = make();
  entries.set(key, made);
  return made;
}

/** The head of a document; comments of a file come in the order of its lines. */
function headOf(heads: Head[], { first, last }: Pick<Head, 'first' | 'last'>): Head {
  const known = heads.at(-1);
  if (known?.first === first) return known;
  const head: Head = { first, last, named: new Map() };
  heads.push(head);
  return head;
}

function lineKey(file: string, line: number): string {
  return `${line} ${file}`;
}

function headAt(heads: readonly Head[], line: number): Head | undefined {
  let [low, high] = [0, heads.length - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const head = heads[middle];
    if (head === undefined || (line >= head.first && line <= head.last)) return head;
    if (line < head.first) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}
