import { isCollection, isScalar } from 'yaml';
import type { Files } from '../host/index.ts';
import type { Cause, JsonPath, RepoPath } from '../model/index.ts';
import { yamlFilesIn } from './publishing.ts';
import { keyAt, type Read, type ReadFile } from './yaml.ts';

/** A value that a chart leaves empty. */
export interface EmptyValue {
  readonly file: ReadFile;
  /** Keys to the value that is empty; it may have others below it. */
  readonly path: readonly string[];
  /** Keys to the value that the finding asks for. */
  readonly wanted: readonly string[];
}

/**
 * The empty value, or the one that is not there, which the field would come from. What somebody chose a part of is not
 * empty: `requests` without `cpu`. A section of its own is, next to one that was chosen: `limits` without a value.
 */
export async function emptyValue(
  { file, path, missing }: NonNullable<Cause['values']>,
  field: JsonPath,
  read: Read,
): Promise<EmptyValue | undefined> {
  const values = await read(file);
  if (values === undefined) return undefined;
  const wanted = [...path, ...below(field, path.at(-1))];
  const { depth } = keyAt(values, wanted);
  const found = wanted.slice(0, depth);
  if (depth > 0 && isEmpty(values.document.getIn(found))) return { file: values, path: found, wanted };
  const isChosen = missing.length === 0 || field.includes(found.at(-1) ?? '');
  return isChosen ? undefined : { file: values, path: wanted.slice(0, depth + 1), wanted };
}

/** The steps of the path to a field after the one that has the name of the key. */
function below(field: JsonPath, key: string | undefined): readonly string[] {
  const at = key === undefined ? -1 : field.lastIndexOf(key);
  return at === -1 ? [] : field.slice(at + 1).map(String);
}

/** Nothing, or a collection with nothing in it. */
export function isEmpty(value: unknown): boolean {
  if (isScalar(value)) return isEmpty(value.value);
  return isCollection(value) ? value.items.length === 0 : value === undefined || value === null || value === '';
}

/** Where the chart says that its users are to set the value: in a comment, or with other values of its own. */
export async function leftToUser(
  { file, path, wanted }: EmptyValue,
  chart: RepoPath,
  { read, files }: { readonly read: Read; readonly files: Files },
): Promise<string | undefined> {
  if (isSaidAround(file, path)) return 'a comment says that it is a choice for the user';
  for (const other of await yamlFilesIn(chart, files)) {
    if (!isForDeployments(other)) continue;
    const value: unknown = (await read(other))?.document.getIn(wanted);
    if (!isEmpty(value)) return `${other} sets it`;
  }
  return undefined;
}

/** Values next to the defaults: `values-prod.yaml`, `prod.values.yaml`. */
function isForDeployments(file: RepoPath): boolean {
  return /^(?:values[-_.].*|.*[-_.]values)\.ya?ml$/.test(file.slice(file.lastIndexOf('/') + 1));
}

/** The comment that `helm create` writes below `resources`, also before or below other values. */
export function isSaidAround(file: ReadFile, path: readonly string[]): boolean {
  const { line, depth } = keyAt(file, path);
  if (depth < path.length) return false;
  const lines = file.text.split('\n');
  const isComment = (at: number): boolean => lines[at]?.trimStart().startsWith('#') === true;
  let [first, last] = [line - 1, line - 1];
  while (isComment(first - 1)) first -= 1;
  while (isComment(last + 1)) last += 1;
  const said = lines.slice(first, last + 1).filter((_, at) => first + at !== line - 1);
  const words = said.flatMap((each) => each.split(/[\s#]+/).filter((word) => word !== ''));
  return words.join(' ').includes('conscious choice for the user');
}
