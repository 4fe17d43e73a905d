import { askReader } from '../engine/index.ts';
import type { Failure, Json } from '../model/index.ts';
import { duplicateIn, duplicateKey } from './duplicate-keys.ts';
import { isDeep } from './levels.ts';
import { type Read, refused, tooDeep } from './outcome.ts';
import { whyRefused } from './refusal.ts';

/** Characters: an object of Kubernetes has 3 MiB at most. */
const longestAsked = 16_777_216;

/** Reads a document with Kubernetes' own reader, in this thread. Slow: a second for 1 MiB. `text` has no byte order mark. */
export function readAsKubernetes(text: string): Read {
  if (text.length > longestAsked)
    return refused(
      `it is longer than ${longestAsked / 1_048_576} MiB, and not written so that every parser reads it alike`,
    );
  const reply = askReader(text);
  if (!reply.ok) {
    const { code, message } = reply.error;
    if (code === 'yaml-invalid') return whyRefused(text, reply.error);
    if (code === 'template-failed') return tooDeep(); // its stack did not suffice
    return refused(code === 'render-memory' ? 'it takes too much memory' : message);
  }
  const { value, duplicateLine, restLine } = reply.answer;
  const json = value as Json; // the engine writes JSON
  if (isDeep(json)) return tooDeep();
  const flaw = restLine === undefined ? duplicate(text, duplicateLine) : notLookedAt(restLine);
  return flaw === undefined ? { ok: true, value: json } : { ok: true, value: json, flaw };
}

/** go-yaml knows no column, and takes what overrides a merged key for a duplicate. */
function duplicate(text: string, line: number | undefined): Omit<Failure, 'file'> | undefined {
  if (line === undefined) return undefined;
  return duplicateIn(text) ?? (text.includes('<<') ? undefined : duplicateKey(undefined, { line, column: 1 }));
}

function notLookedAt(line: number): Omit<Failure, 'file'> {
  return {
    code: 'yaml-invalid',
    message: 'the document has ended before this text: Kubernetes does not read it',
    hint: 'remove it, or begin another document with ---',
    line,
    column: 1,
  };
}
