import { type LoadOptions, load, YAMLException } from 'js-yaml';
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Json } from '../model/index.ts';
import { lenientSchema } from './lenient-schema.ts';
import type { Read } from './outcome.ts';

/**
 * Reads what is YAML 1.2 and not the YAML of Kubernetes, such as the escape `\/`: other tools read it, and it is judged as
 * they do. Of text that is not even that the reason and the position are those of js-yaml.
 */
export function readLeniently(text: string, maxDepth: number): Read {
  /** `maxDepth` is missing in the types of js-yaml. */
  const options: LoadOptions & { readonly maxDepth: number } = { schema: lenientSchema, maxDepth, json: true };
  try {
    const value = (load(text, options) ?? null) as Json; // the schema makes nothing but JSON values
    return (mayHaveComplexKeys.test(text) ? mappingAsKey(text) : undefined) ?? { ok: true, value };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return syntaxError(error, maxDepth);
  }
}

function syntaxError(
  { reason, mark }: Pick<YAMLException, 'reason'> & { mark?: YAMLException['mark'] },
  maxDepth: number,
): Read {
  const isDeep = reason.includes('maxDepth');
  const hint = reason.includes('tab') ? 'YAML allows only spaces for indentation' : 'correct the YAML';
  return {
    ok: false,
    failure: {
      code: 'yaml-invalid',
      message: isDeep ? `not read: it is nested more than ${maxDepth} levels deep` : `not valid YAML: ${reason}`,
      hint: isDeep ? 'simplify the document' : hint,
      line: isDeep ? 1 : (mark?.line ?? 0) + 1, // js-yaml gives no position for a second document
      column: isDeep ? 1 : (mark?.column ?? 0) + 1,
    },
  };
}

/** Syntax that a mapping or a list as a key needs: `? `, or a flow collection at the start of another one. */
const mayHaveComplexKeys = /^\s*(?:- +)*\? |[{[]\s*[{[]/m;

/** Kubernetes refuses keys that are not text, for which js-yaml writes what JavaScript does. */
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
