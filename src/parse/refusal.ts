import { load, YAMLException } from 'js-yaml';
import { isAlias, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Failure } from '../model/index.ts';
import { placeOf } from './characters.ts';
import { isTooDeep, loadOptions } from './load-options.ts';
import { type Read, tooDeep } from './outcome.ts';

/** What Kubernetes says of text that it refuses, and the line where it says one. */
type Refusal = Pick<Failure, 'message' | 'line'>;

/** Explains why Kubernetes does not read a text: as js-yaml does where it refuses the text too, which is clearer. */
export function whyRefused(text: string, refusal: Refusal): Read {
  if (text.length > mostSearched) return notTaken(text, refusal);
  try {
    load(text, { ...loadOptions, json: true });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return isTooDeep(error) ? tooDeep() : syntaxError(error);
  }
  return notTaken(text, refusal);
}

function syntaxError({ reason, mark }: { readonly reason: string; readonly mark?: YAMLException['mark'] }): Read {
  const hint = reason.includes('tab') ? 'YAML allows only spaces for indentation' : 'correct the YAML';
  return failed(`not valid YAML: ${reason}`, hint, {
    line: (mark?.line ?? 0) + 1, // it gives no position for a second document
    column: (mark?.column ?? 0) + 1,
  });
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function failed(message: string, hint: string, place: Place): Read {
  return { ok: false, failure: { code: 'yaml-invalid', message, hint, ...place } };
}

/** YAML that Kubernetes refuses for what it holds. The usual cause is a template that was not rendered: `name: {{ .Name }}`. */
function notTaken(text: string, { message, line }: Refusal): Read {
  const key = text.length <= mostSearched && / map key/.test(message) ? wrongKey(text) : undefined;
  if (key !== undefined) return key;
  const infinite = /unsupported value: [-+]?(?:Inf|NaN)/.test(message) ? notFinite.exec(text) : null;
  if (infinite !== null)
    return failed(
      `not valid for Kubernetes: ${infinite[1] ?? ''} is not a number of JSON`,
      asTaken,
      placeOf(text, infinite.index + 1),
    );
  return failed(`not valid for Kubernetes: ${message}`, asTaken, { line: line ?? 1, column: 1 });
}

const asTaken = 'write it as Kubernetes takes it';

/** Numbers that JSON does not have. */
const notFinite = /[\s,:[{]([-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))(?![^\s,\]}])/;

/** Characters of a document that is searched for what is wrong: positions in it take a hundred times the room. */
const mostSearched = 8_388_608;

/** Kubernetes refuses keys that are no text, number or boolean. */
function wrongKey(text: string): Read | undefined {
  const document = parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' });
  const found: { start?: number; isNull?: boolean } = {};
  visit(document, {
    Pair(_, { key }) {
      const node = isAlias(key) ? key.resolve(document) : key;
      if (!isNode(key) || (isScalar(node) && node.value !== null)) return undefined;
      found.start = key.range?.[0] ?? 0;
      found.isNull = isScalar(node);
      return visit.BREAK;
    },
  });
  const { start, isNull } = found;
  if (start === undefined) return undefined;
  const isTemplate = text.startsWith('{', start) && text[start - 1] === '{';
  return failed(
    `not valid for Kubernetes: a key is ${isNull ? 'null' : 'itself a mapping or a list'}`,
    isTemplate ? 'quote the text, or exclude the file if it is a template' : 'write the key as text',
    placeOf(text, start),
  );
}
