import { type Failure, isObject, type Json } from '../model/index.ts';
import { countMembers } from './scan-json.ts';

/** Kubernetes takes the last of two equal keys; Flux and Kustomize refuse the file. `line` and `column` are 0-based. */
export function duplicateKey(
  key: string | undefined,
  { line, column }: { readonly line: number; readonly column: number },
): Omit<Failure, 'file'> {
  return {
    code: 'yaml-invalid',
    message: `${key === undefined ? 'a key' : `key ${key}`} is given twice: the last one counts in Kubernetes, and Flux and Kustomize refuse the file`,
    hint: 'remove one of the two, or join them',
    line: line + 1,
    column: column + 1,
  };
}

/** JSON.parse too takes the last of two equal keys. `value`: what it made of `text`. */
export function hasDuplicateKeys(text: string, value: Json): boolean {
  return countMembers(text) !== membersOf(value);
}

function membersOf(root: Json): number {
  let members = 0;
  let level: readonly Json[] = [root];
  while (level.length > 0) {
    for (const value of level) if (isObject(value)) members += Object.keys(value).length;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value).filter((each) => each !== undefined) : [],
    );
  }
  return members;
}
