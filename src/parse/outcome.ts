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
