import { fieldAt, type Json, type JsonPath, type Location, type Manifest } from '../model/index.ts';
import type { FieldFinder } from './field.ts';
import { linesOf } from './lines.ts';

/** A field of an object that a kustomization made from a document of `text`. */
interface Wanted {
  readonly manifest: Manifest;
  readonly path: JsonPath;
  readonly text: string;
}

/**
 * Finds the field in the resource file that a kustomization started from: exact where the file has the very value that
 * was rendered, nearest where an overlay may have changed it. Undefined when the document is another object.
 */
export function inResource(
  { manifest, path, text }: Wanted,
  finderOf: (text: string) => FieldFinder,
): Location | undefined {
  const lines = linesOf(text);
  const document = documentAt(lines, manifest.sourceLine);
  const slice = lines.slice(document.first - 1, document.last).join('\n');
  const finder = finderOf(slice);
  if (lineText(lines, document.first, finder.find(['kind'])) !== manifest.id.kind) return undefined;
  const found = finder.find(path);
  const shift = document.first - 1;
  const same = unchanged(manifest.value, path, { ...found, text: lineText(lines, document.first, found) });
  return {
    span: {
      file: manifest.source,
      start: { line: found.start.line + shift, column: found.start.column },
      end: { line: found.end.line + shift, column: found.end.column },
    },
    precision: same ? 'exact' : 'nearest',
  };
}

/** First and last line, 1-based, of the document around `line`. */
function documentAt(lines: readonly string[], line: number): { first: number; last: number } {
  const isMarker = (text: string | undefined): boolean => text !== undefined && /^---\s*(?:#.*)?$/.test(text);
  let first = Math.min(line, lines.length);
  while (first > 1 && !isMarker(lines[first - 2])) first -= 1;
  let last = Math.min(line, lines.length);
  while (last < lines.length && !isMarker(lines[last])) last += 1;
  return { first, last };
}

/** The scalar behind the key at a place, unquoted. */
function lineText(
  lines: readonly string[],
  first: number,
  place: { start: { line: number; column: number }; end: { column: number } },
): string {
  const line = lines[first + place.start.line - 2] ?? '';
  const text = line.slice(place.start.column - 1, place.end.column - 1);
  const value = text.includes(':') ? text.slice(text.indexOf(':') + 1) : text;
  return value.trim().replace(/^(['"])(.*)\1$/, '$2');
}

/**
 * True when the source says of the field what was rendered: the same scalar, a collection on both sides, or on both sides
 * the same nearest parent of a missing field.
 */
function unchanged(rendered: Json, path: JsonPath, source: { found: boolean; depth: number; text: string }): boolean {
  const value = fieldAt(rendered, path);
  if (value === undefined) return !source.found && fieldAt(rendered, path.slice(0, source.depth + 1)) === undefined;
  if (!source.found) return false;
  return typeof value === 'object' && value !== null ? true : source.text === String(value);
}
