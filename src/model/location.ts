/** A file of the repository: POSIX separators, relative to the repository root, never starting with `./` or `../`. */
export type RepoPath = string & { readonly brand: 'RepoPath' };

/** A name of an input that is not a file of the repository: standard input, a pipe, a file outside. */
export type GivenPath = RepoPath & { readonly given: true };

/** Keys and zero-based indexes from the root of a manifest to a field. */
export type JsonPath = readonly (string | number)[];

/** Line and column are both 1-based; a column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one file; `end` is exclusive. */
export interface Span {
  readonly file: RepoPath;
  readonly start: Position;
  readonly end: Position;
}

/**
 * How sure a location is.
 * `exact`: the text at the span is the field itself (or the nearest existing parent of a missing field).
 * `verified`: a changed value at the span was seen to change the field of the finding.
 * `inferred`: the policy says no field; it is the one that it looked at when it found what it says.
 * `nearest`: the closest place that is known, such as the head of the template that made the object.
 */
export type Precision = 'exact' | 'verified' | 'inferred' | 'nearest';

export type RelatedRole = 'chart' | 'template' | 'values' | 'resource' | 'kustomization' | 'object';

/** Another link of the chain from source to finding; of role `object` the field of another object that it has to do with. */
export interface Related {
  readonly span: Span;
  readonly role: RelatedRole;
}

/** Lines of a file, 1-based, first and last of each stretch; `all` of a file that is new. */
export type ChangedLines = 'all' | readonly (readonly [number, number])[];

export interface Location {
  readonly span: Span;
  readonly precision: Precision;
}

/** Most paths are made of others: names with one slash between them, none of which begins with a dot. */
const isClean = /^[^./][^/]*(?:\/[^./][^/]*)*$/;

/** Makes a {@link RepoPath}; throws a RangeError when `path` is absolute or leaves the root. */
export function repoPath(path: string): RepoPath {
  if (isClean.test(path)) return path as RepoPath;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' && parts.length === 0 && path.startsWith('/'))
      throw new RangeError(`not relative to the repository root: ${path}`);
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) throw new RangeError(`outside the repository root: ${path}`);
  }
  return (parts.join('/') || '.') as RepoPath;
}

/** True for `folder` itself and everything below it. */
export function isInside(path: RepoPath, folder: RepoPath): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** Makes a {@link GivenPath}; such an input is handed over with its text, and never looked up. */
export function givenPath(name: string): GivenPath {
  return (name.startsWith('./') ? name.slice(2) : name) as GivenPath;
}

/** The whole of line `line` as far as a span shows without reading the file: column 1 up to column 1 of the next line. */
export function wholeLine(file: RepoPath, line: number): Span {
  return { file, start: { line, column: 1 }, end: { line: line + 1, column: 1 } };
}
