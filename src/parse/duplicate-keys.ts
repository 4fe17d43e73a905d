import { load, YAMLException } from 'js-yaml';
import { type Failure, isObject, type Json } from '../model/index.ts';
import { levelsOf } from './levels.ts';
import { loadOptions } from './load-options.ts';
import { countMembers } from './scan-json.ts';

/** The reason that js-yaml gives at the second of two equal keys. */
const reason = 'duplicated mapping key';

/** Where js-yaml sees the second of two equal keys; undefined when it sees none, or something else before. */
export function duplicateIn(text: string): Omit<Failure, 'file'> | undefined {
  try {
    load(text, loadOptions);
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason !== reason) return undefined;
    const { line, column } = error.mark;
    const key = /^["']?([^:\s,}"']+)/.exec((text.split('\n', line + 1)[line] ?? '').slice(column))?.[1];
    return duplicateKey(key, { line: line + 1, column: column + 1 });
  }
}

/** Kubernetes takes the last of two equal keys; Flux and Kustomize refuse the file. */
export function duplicateKey(
  key: string | undefined,
  place: { readonly line: number; readonly column: number },
): Omit<Failure, 'file'> {
  return {
    code: 'yaml-invalid',
    message: `${key === undefined ? 'a key' : `key ${key}`} is given twice: the last one counts in Kubernetes, and Flux and Kustomize refuse the file`,
    hint: 'remove one of the two, or join them',
    ...place,
  };
}

/** JSON.parse too takes the last of two equal keys. `value`: what it made of `text`. */
export function hasDuplicateKeys(text: string, value: Json): boolean {
  return countMembers(text) !== membersOf(value);
}

function membersOf(root: Json): number {
  let members = 0;
  for (const level of levelsOf(root))
    for (const value of level) if (isObject(value)) members += Object.keys(value).length;
  return members;
}
