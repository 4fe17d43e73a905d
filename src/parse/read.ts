import { readAsKubernetes } from './kubernetes.ts';
import { readOrdinary } from './ordinary.ts';
import type { Read } from './outcome.ts';
import { readJson } from './read-json.ts';
import type { Slice } from './split-yaml.ts';

/** The value of one YAML document; the failure's line and column are 1-based within `text`. */
export function readDocument(text: string): Read {
  return readSlice({ text });
}

/** What a document of a stream holds. What every parser reads alike is read here. */
export function readSlice({ text, isJson, endsLine }: Pick<Slice, 'text' | 'isJson' | 'endsLine'>): Read {
  const json = isJson === true ? readJson(text) : undefined;
  if (json !== undefined) return json;
  const plain = inLines(text, endsLine);
  const value = readOrdinary(plain);
  return value === undefined ? readAsKubernetes(plain) : { ok: true, value };
}

/** As Kubernetes hands text to its parser: line by line, each with LF at its end. */
export function inLines(text: string, endsLine = false): string {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = unmarked.includes('\r\n') ? unmarked.replaceAll('\r\n', '\n') : unmarked;
  return endsLine || lines.endsWith('\n') ? lines : `${lines}\n`;
}
