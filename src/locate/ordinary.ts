import { childOf, type Json, type JsonObject, type JsonPath } from '../model/index.ts';
import { createPlaces, type Place, readOrdinary } from '../parse/index.ts';

/** Offsets into a text: of a key (or of the item of a list) and of the end of what belongs on its line. */
export type Range = Place;

/** The range of a field, or of its nearest parent. */
export interface FoundRange {
  readonly range: Range;
  readonly found: boolean;
  /** How many steps of the path exist. */
  readonly depth: number;
}

/**
 * Finds ranges in a document that is ordinary, of which most findings are; undefined for any other. What it finds is
 * undefined within lists and mappings on one line.
 */
export function ordinaryRanges(text: string): ((path: JsonPath) => FoundRange | undefined) | undefined {
  const places = createPlaces();
  const root = readOrdinary(text.endsWith('\n') ? text : `${text}\n`, places);
  const start = isCollection(root) ? places.startOf(root) : undefined;
  if (root === undefined || start === undefined) return undefined;
  return (path) => {
    let range: Range = { start, end: start };
    let node: Json | undefined = root;
    for (const [depth, step] of path.entries()) {
      if (isCollection(node) && places.startOf(node) === undefined) return undefined;
      const value = childOf(node, step);
      if (value === undefined) return { range, found: false, depth };
      const place = isCollection(node) ? places.placeOf(node, step) : undefined;
      if (place === undefined) return undefined;
      range = place;
      node = value;
    }
    return { range, found: true, depth: path.length };
  };
}

function isCollection(value: Json | undefined): value is readonly Json[] | JsonObject {
  return typeof value === 'object' && value !== null;
}
