import type { JsonPath, NamedField } from '../model/index.ts';

/** The field that the author of a definition names; undefined where none is named. */
export function namedPath(
  fields: readonly NamedField[],
  { file, row }: { readonly file: string; readonly row: number },
): JsonPath | undefined {
  return fields.find((each) => each.file === file && each.row === row)?.path;
}

/**
 * The path with what was looked at in place of each `*`; as far as the first `*` for which nothing was looked at. `looked`:
 * the paths, the best first.
 */
export function filledPath(named: JsonPath, looked: readonly JsonPath[]): JsonPath {
  const open = named.indexOf('*');
  if (open === -1) return named;
  const found =
    looked.find((path) => isBelow(path, named)) ?? looked.find((path) => isBelow(path, named.slice(0, open + 1)));
  const step = found?.[open];
  if (found === undefined || step === undefined) return named.slice(0, open);
  return filledPath([...named.slice(0, open), step, ...named.slice(open + 1)], [found]);
}

function isBelow(path: JsonPath, named: JsonPath): boolean {
  return path.length >= named.length && named.every((step, at) => step === '*' || step === path[at]);
}
