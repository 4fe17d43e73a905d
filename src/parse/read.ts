import { type LoadOptions, load, YAMLException } from 'js-yaml';
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Failure, Json } from '../model/index.ts';
import { duplicateKey, hasDuplicateKeys, isDuplicateKey } from './duplicate-keys.ts';
import { levelsOf } from './levels.ts';
import { kubernetesSchema } from './scalars.ts';

/** Most values of one document, aliases expanded; go-yaml refuses at a similar ratio. */
const maxValues = 2_000_000;

/** Deepest nesting that is read, in every thread alike: more would end in the depth of a stack somewhere else. */
const maxDepth = 500;

/** `maxDepth` is missing in the types of js-yaml. */
const loadOptions: LoadOptions & { readonly maxDepth: number } = { schema: kubernetesSchema, maxDepth };

const tooDeep = `it is nested more than ${maxDepth} levels deep`;

/** What a document holds, or why it is not read. `duplicate`: a key that is there twice, of which the last one counts. */
export type Read =
  | { readonly ok: true; readonly value: Json; readonly duplicate?: Omit<Failure, 'file'> }
  | { readonly ok: false; readonly failure: Failure };

/** The value of one YAML or JSON document; the failure's line and column are 1-based within `text`. */
export function readDocument(text: string): Read {
  const json = asJson(text);
  if (json !== undefined && isDeep(json)) return refused(tooDeep);
  if (json !== undefined && !hasDuplicateKeys(text, json)) return { ok: true, value: json };
  return readYaml(text);
}

function readYaml(text: string): Read {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return checked(text, { ok: true, value: load(plain, loadOptions) as Json }); // the schema makes nothing but JSON values
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (!isDuplicateKey(error)) return notRead(error);
    return lastOfDuplicates(text, plain, error);
  }
}

function lastOfDuplicates(text: string, plain: string, first: YAMLException): Read {
  try {
    const value = load(plain, { ...loadOptions, json: true }) as Json;
    return checked(text, { ok: true, value, duplicate: duplicateKey(first, plain) });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return notRead(error);
  }
}

function notRead(error: YAMLException): Read {
  return error.reason.includes('maxDepth') ? refused(tooDeep) : syntaxError(error);
}

/** Refuses what the parser reads and Kubernetes does not. */
function checked(text: string, read: Read & { readonly ok: true }): Read {
  if (text.includes('*') && expandedSize(read.value) > maxValues)
    return refused('aliases expand to more than 2,000,000 values');
  const isSearched = text.length <= mostSearched && mayHaveComplexKeys.test(text);
  return (isSearched ? mappingAsKey(text) : undefined) ?? read;
}

/** Reading it may give values that stand in several places, which take any amount of room when written as JSON. */
export function mayAlias(text: string): boolean {
  return text.includes('&') && text.includes('*');
}

function asJson(text: string): Json | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return largeExponent.test(text) && !hasFiniteNumbers(value) ? undefined : value;
  } catch {
    return undefined; // a flow mapping of YAML, or broken: the YAML parser decides
  }
}

const largeExponent = /\d[eE]\+?\d{3}/;

/** True when no number is out of range. */
function hasFiniteNumbers(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null)
    return value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY;
  return Object.values(value).every(hasFiniteNumbers);
}

/** True when lists and mappings are nested more than {@link maxDepth} deep. */
function isDeep(root: Json): boolean {
  let depth = -1;
  for (const _ of levelsOf(root)) {
    depth += 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

function syntaxError(error: YAMLException): Read {
  const tab = error.reason.includes('tab');
  const hint = tab ? 'YAML allows only spaces for indentation' : 'correct the YAML';
  return {
    ok: false,
    failure: {
      code: 'yaml-invalid',
      message: `not valid YAML: ${error.reason}`,
      hint,
      line: (error.mark?.line ?? 0) + 1, // a second document in the text has no mark, whatever the types say
      column: (error.mark?.column ?? 0) + 1,
    },
  };
}

/** Syntax that a mapping or a list as a key needs: `? `, or a flow collection at the start of another one. */
const mayHaveComplexKeys = /^[ \t]*(?:- +)*\? |[{[]\s*[{[]/m;

/** Characters of a document that is searched for such keys: positions in it take a hundred times the room. */
const mostSearched = 8_388_608;

/** Kubernetes refuses keys that are not text. The usual cause is a template that was not rendered: `name: {{ .Name }}`. */
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

/** A document that was not read within its time. */
export function tooSlow(limitMs: number): Read {
  return refused(`${takesLonger} ${limitMs / 1000} s`);
}

/** On a faster machine it may be read. */
export function isLate(read: Read): boolean {
  return !read.ok && read.failure.message.includes(takesLonger);
}

const takesLonger = 'it takes longer than';

/** A document that is not read, with the reason. */
function refused(why: string): Read {
  return {
    ok: false,
    failure: { code: 'yaml-invalid', message: `not read: ${why}`, hint: 'simplify the document', line: 1, column: 1 },
  };
}

/** Number of values with every alias expanded; infinite for one that contains itself. Linear in the size of the text. */
function expandedSize(root: unknown): number {
  const sizes = new Map<object, number>();
  const size = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    sizes.set(value, Number.POSITIVE_INFINITY); // found again below itself: a cycle
    let sum = 1;
    for (const child of Object.values(value)) sum += size(child);
    sizes.set(value, sum);
    return sum;
  };
  return size(root);
}
