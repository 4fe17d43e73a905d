import { load, YAMLException } from 'js-yaml';
import type { Json } from '../model/index.ts';
import { readAsKubernetes } from './kubernetes.ts';
import { isTooDeep, loadOptions } from './load-options.ts';
import { isOrdinary } from './ordinary.ts';
import { type Read, tooDeep } from './outcome.ts';
import { readJson } from './read-json.ts';
import type { Slice } from './split-yaml.ts';

/** The value of one YAML document; the failure's line and column are 1-based within `text`. */
export function readDocument(text: string): Read {
  return readSlice({ text });
}

/** What a document of a stream holds. What every parser reads alike is read by the fast one. */
export function readSlice({ text, isJson, endsLine }: Pick<Slice, 'text' | 'isJson' | 'endsLine'>): Read {
  const json = isJson === true ? readJson(text) : undefined;
  if (json !== undefined) return json;
  const plain = inLines(text, endsLine);
  return (isOrdinary(plain) ? readOrdinary(plain) : undefined) ?? readAsKubernetes(plain);
}

/** As Kubernetes hands text to its parser: line by line, each with LF at its end. */
export function inLines(text: string, endsLine = false): string {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = unmarked.includes('\r\n') ? unmarked.replaceAll('\r\n', '\n') : unmarked;
  return endsLine || lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** Undefined for what js-yaml refuses, unless it is nested too deep for any reader here. */
function readOrdinary(text: string): Read | undefined {
  try {
    return { ok: true, value: load(text, loadOptions) as Json }; // the schema makes nothing but JSON values
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return isTooDeep(error) ? tooDeep() : undefined;
  }
}
