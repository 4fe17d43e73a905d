import type { Failure, Json } from '../model/index.ts';

/** What a document holds, or why it is not read. `flaw`: what is wrong with it although it is read. */
export type Read =
  | { readonly ok: true; readonly value: Json; readonly flaw?: Omit<Failure, 'file'> }
  | { readonly ok: false; readonly failure: Failure };

/** A document that is not read, with the reason. */
export function refused(why: string): Read {
  return {
    ok: false,
    failure: { code: 'yaml-invalid', message: `not read: ${why}`, hint: 'simplify the document', line: 1, column: 1 },
  };
}

/** A document that was not read within its time. */
export function tooSlow(limitMs: number): Read {
  return refused(`${takesLonger} ${limitMs / 1000} s`);
}

/** On a faster machine it may be read. */
export function isLate(read: Read): boolean {
  return !read.ok && read.failure.message.includes(takesLonger);
}

const takesLonger = 'it takes longer than';

/** Deepest nesting that is read, in every thread alike: more would end in the depth of a stack somewhere else. */
export const maxDepth = 500;

export function tooDeep(): Read {
  return refused(`it is nested more than ${maxDepth} levels deep`);
}
