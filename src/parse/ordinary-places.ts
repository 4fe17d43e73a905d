import type { Json, JsonObject } from '../model/index.ts';

/** Offsets of an entry: of its key, or its value in a list, and of the end of what belongs on its line. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

type Collection = readonly Json[] | JsonObject;

/** Where the entries of collections stand, noted while a text is read. */
export interface Places {
  /** Of a collection by indentation, where its first key or dash stands. */
  startOf(collection: object): number | undefined;
  /** Undefined where it is not known, as of what is empty. */
  placeOf(collection: Collection, step: string | number): Place | undefined;
  begin(collection: Collection, start: number): void;
  addKey(mapping: Collection, key: string, place: Place): void;
  /** Before the value is in its collection; `end` is -1 for a collection on one line. */
  addValue(collection: Collection, key: string, value: Place & { readonly value: Json }): void;
  addAlias(collection: Collection, start: number): void;
}

interface Entries {
  readonly start: number;
  readonly places: Map<string | number, Place>;
}

export function createPlaces(): Places {
  const known = new Map<object, Entries>();
  const add = (collection: Collection, step: string | number, place: Place): void => {
    known.get(collection)?.places.set(step, place);
  };
  return {
    startOf: (collection) => known.get(collection)?.start,
    placeOf(collection, step) {
      const own = known.get(collection)?.places.get(step);
      const item: Json | undefined = Array.isArray(collection) ? collection[Number(step)] : undefined;
      return own ?? (typeof item === 'object' && item !== null ? firstPlace(item, known.get(item)) : undefined);
    },
    begin(collection, start) {
      known.set(collection, { start, places: new Map() });
    },
    addKey: add,
    addValue(collection, key, { start, end, value }) {
      if (end === -1 || value === '') return;
      if (Array.isArray(collection)) add(collection, collection.length, { start, end });
      else add(collection, key, { start: known.get(collection)?.places.get(key)?.start ?? start, end });
    },
    addAlias(collection, start) {
      if (Array.isArray(collection)) add(collection, collection.length, { start, end: start });
    },
  };
}

/** A mapping in a list stands on the line of its first key. */
function firstPlace(collection: object, entries: Entries | undefined): Place | undefined {
  if (entries === undefined) return undefined;
  const { start, places } = entries;
  const [first] = Array.isArray(collection) ? [] : places.values();
  return { start, end: first?.end ?? start };
}
