import type { YAMLException } from 'js-yaml';
import { type Failure, isObject, type Json } from '../model/index.ts';
import { levelsOf } from './levels.ts';
import { countMembers } from './scan-json.ts';

/** The reason that js-yaml gives. */
const reason = 'duplicated mapping key';

/** True for what js-yaml throws at the second of two equal keys. */
export function isDuplicateKey(error: YAMLException): boolean {
  return error.reason === reason;
}

/** Kubernetes takes the last of two equal keys; Flux and Kustomize refuse the file. */
export function duplicateKey({ mark }: YAMLException, text: string): Omit<Failure, 'file'> {
  const line = text.split('\n', mark.line + 1)[mark.line] ?? '';
  const key = /^["']?([^:\s,}"']+)/.exec(line.slice(mark.column))?.[1];
  return {
    code: 'yaml-invalid',
    message: `${key === undefined ? 'a key' : `key ${key}`} is given twice: the last one counts in Kubernetes, and Flux and Kustomize refuse the file`,
    hint: 'remove one of the two, or join them',
    line: mark.line + 1,
    column: mark.column + 1,
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
