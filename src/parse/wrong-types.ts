import { type Document, isAlias, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import {
  asText,
  childOf,
  type Failure,
  fieldAt,
  isObject,
  isUnknown,
  type Json,
  type JsonObject,
  type JsonPath,
  namingFields,
} from '../model/index.ts';

/** A field of a type that the API server refuses. */
export interface WrongType {
  readonly path: JsonPath;
  readonly failure: Omit<Failure, 'file'>;
}

/** What is wrongly typed in what names an object; null counts as missing. */
export function wrongTypes(value: JsonObject): readonly WrongType[] {
  const { metadata = null } = value;
  if (isUnknown(metadata)) return [];
  if (metadata !== null && !isObject(metadata)) return [wrongType(value, ['metadata'], 'a mapping')];
  return namingFields.flatMap((path) => {
    const found = fieldAt(value, path) ?? null;
    if (typeof found === 'string' && found.length > longestName && !isUnknown(found))
      return [tooLong(value, path, found)];
    return found === null || typeof found === 'string' ? [] : [wrongType(value, path, 'text')];
  });
}

function wrongType(value: JsonObject, path: JsonPath, wanted: string): WrongType {
  const found = fieldAt(value, path) ?? null;
  const field = path.join('.');
  const parts = [value.kind, childOf(value.metadata, 'name')].filter((part) => typeof part === 'string');
  const title = parts.map((part) => part.slice(0, longestName)).join(' ');
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  return {
    path,
    failure: {
      code: 'manifest-invalid',
      message: `${title}: ${field} is ${typeName(found)}, not ${wanted}: Kubernetes refuses it`,
      hint: isPlain && wanted === 'text' ? `put ${field} in quotes` : `write ${field} as ${wanted}`,
    },
  };
}

/** Characters; k8s.io/apimachinery, DNS1123SubdomainMaxLength. No kind of object may have a longer name. */
export const longestName = 253;

function tooLong(value: JsonObject, path: JsonPath, found: string): WrongType {
  const message = `${asText(value.kind)}: ${path.join('.')} has ${found.length} characters: Kubernetes allows ${longestName}`;
  return { path, failure: { code: 'manifest-invalid', message, hint: 'shorten it' } };
}

/** `a mapping`, `a number`, as the end of “is …”. */
export function typeName(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

const longestText = 1_048_576; // characters; the place of a field in more is not worth the time

/** Finds where the key of a field stands in a document, or that of its nearest parent; line and column are 1-based. */
export type FindKey = (path: JsonPath) => { readonly line: number; readonly column: number };

/** Reads the text once, when it is first asked. */
export function keyFinder(text: string): FindKey {
  let known: FindKey | undefined;
  return (path) => {
    known ??= text.length > longestText ? () => ({ line: 1, column: 1 }) : readKeys(text);
    return known(path);
  };
}

function readKeys(text: string): FindKey {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent', lineCounter });
  return (path) => {
    const { line, col } = lineCounter.linePos(offsetOf(document, path));
    return { line, column: col };
  };
}

function offsetOf(document: Document, path: JsonPath): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    const here = isAlias(node) ? node.resolve(document) : node;
    const items: readonly unknown[] = isNode(here) && 'items' in here && Array.isArray(here.items) ? here.items : [];
    const next = typeof step === 'number' ? items[step] : items.findLast((item) => isKeyed(item, step));
    const start = isPair(next) ? next.key : next;
    if (!isNode(start)) break;
    offset = start.range?.[0] ?? offset;
    node = isPair(next) ? next.value : next;
  }
  return offset;
}

function isKeyed(item: unknown, key: string): boolean {
  return isPair(item) && isNode(item.key) && 'value' in item.key && item.key.value === key;
}
