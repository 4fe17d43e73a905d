import { load, YAMLException } from 'js-yaml';
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Failure, Json } from '../model/index.ts';
import { kubernetesSchema } from './scalars.ts';

/** Values one document may unfold to through aliases; go-yaml refuses at a similar ratio. */
const maxUnfolded = 2_000_000;

export type Read = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly failure: Failure };

/** The value of one YAML or JSON document; the failure's line and column are 1-based within `text`. */
export function readDocument(text: string): Read {
  const json = asJson(text);
  if (json !== undefined) return { ok: true, value: json };
  try {
    const value: unknown = load(text.replace(/^\uFEFF/, ''), { schema: kubernetesSchema, json: true });
    if (text.includes('*') && unfoldedSize(value) > maxUnfolded)
      return refused('aliases unfold to more than 2,000,000 values');
    if (mayHaveOddKeys.test(text)) {
      const odd = mappingAsKey(text);
      if (odd !== undefined) return odd;
    }
    return { ok: true, value: value as Json }; // the schema makes nothing but JSON values
  } catch (error) {
    if (error instanceof YAMLException) return broken(error);
    if (error instanceof RangeError) return refused('it is nested too deeply');
    throw error;
  }
}

function asJson(text: string): Json | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a flow mapping of YAML, or broken: the YAML parser says which
  }
}

function broken(error: YAMLException): Read {
  const tab = error.reason.includes('tab');
  const hint = tab ? 'YAML allows only spaces for indentation' : 'correct the YAML';
  return {
    ok: false,
    failure: {
      code: 'yaml-invalid',
      message: `not valid YAML: ${error.reason}`,
      hint,
      line: error.mark.line + 1,
      column: error.mark.column + 1,
    },
  };
}

/** What a mapping or a list as a key must be written with: `? `, or a flow collection behind a colon, dash or bracket. */
const mayHaveOddKeys = /^\s*(?:- +)*\? |[{[]\s*[{[]/m;

/** Kubernetes refuses keys that are no text; the usual one is a template that was not rendered: `name: {{ .Name }}`. */
function mappingAsKey(text: string): Read | undefined {
  const counter = new LineCounter();
  let start: number | undefined;
  visit(parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent', lineCounter: counter }), {
    Pair(_, { key }) {
      if (!isNode(key) || isScalar(key) || isAlias(key)) return undefined;
      start = key.range?.[0];
      return visit.BREAK;
    },
  });
  if (start === undefined) return undefined;
  const { line, col } = counter.linePos(start);
  const template = text.startsWith('{', start) && text[start - 1] === '{';
  return {
    ok: false,
    failure: {
      code: 'yaml-invalid',
      message: 'not valid for Kubernetes: a key is itself a mapping or a list',
      hint: template ? 'quote the text, or exclude the file if it is a template' : 'write the key as text',
      line,
      column: col,
    },
  };
}

function refused(why: string): Read {
  return {
    ok: false,
    failure: { code: 'yaml-invalid', message: `not read: ${why}`, hint: 'simplify the document', line: 1, column: 1 },
  };
}

/** Number of values when every alias is written out; infinite for one that contains itself. Linear in what is written. */
function unfoldedSize(root: unknown): number {
  const sizes = new Map<object, number>();
  const size = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    sizes.set(value, Number.POSITIVE_INFINITY); // met again below itself: a cycle
    let sum = 1;
    for (const child of Object.values(value)) sum += size(child);
    sizes.set(value, sum);
    return sum;
  };
  return size(root);
}
