import { isMap, isScalar, parseDocument } from 'yaml';
import { TimeoutError, timeFor, within } from '../host/index.ts';
import { type Failure, fieldAt, isObject, type Json, type JsonObject, type RepoPath } from '../model/index.ts';
import { readDocument, type SourceDocument } from '../parse/index.ts';
import { clientSideTool } from './client-side.ts';
import { withoutActions } from './template-actions.ts';

/** What a file is: a manifest, nothing of Kubernetes, something that is skipped for a reason, or a failure. */
export type FileVerdict = 'manifest' | 'other' | { readonly reason: string } | Failure;

/**
 * Decides by what the documents of a file hold. One object anywhere makes a manifest, whatever else the file holds; broken
 * text that means to be an object counts as one, so that it fails visibly.
 */
export function judgeFile(path: RepoPath, documents: readonly SourceDocument[]): FileVerdict {
  const verdicts = documents.every(isPlain) ? documents.map(judgeDocument) : inTime(documents);
  if (verdicts.includes('manifest')) return 'manifest';
  const template = verdicts.indexOf('template');
  if (template !== -1) return templateFailure(path, documents[template]);
  return verdicts.find((each) => typeof each === 'object') ?? 'other';
}

type DocumentVerdict = 'manifest' | 'template' | 'other' | { readonly reason: string };

const longestTime = 10_000; // milliseconds

/** Broken text takes any time to understand. A file that takes too long is a manifest, so that it fails visibly. */
function inTime(documents: readonly SourceDocument[]): readonly DocumentVerdict[] {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  try {
    return within(timeFor(characters, longestTime), () => documents.map(judgeDocument));
  } catch (error) {
    if (error instanceof TimeoutError || error instanceof RangeError) return ['manifest']; // RangeError: of its stack
    throw error;
  }
}

/** Read, and no template: what it holds says what it is. */
function isPlain({ text, read }: SourceDocument): boolean {
  return read.ok && read.flaw === undefined && !text.includes('{{') && !isHidden(text, read.value);
}

/** Characters hide what it holds. */
function isHidden(text: string, value: Json): boolean {
  return hasUnreadableStart(text) || hasNoBreakSpaces(text, value);
}

/** Spaces of a web page, which are no space to YAML: the whole document is one text then. */
function hasNoBreakSpaces(text: string, value: Json): boolean {
  return typeof value === 'string' && text.includes(':\u00a0');
}

/** Half of a byte order mark, or another one than those of UTF-8 and UTF-16, is part of the first key or hides it. */
function hasUnreadableStart(text: string): boolean {
  return /^[\uFEFF\uFFFD\0]*[\uFFFD\0]/.test(text);
}

function judgeDocument({ text, read }: SourceDocument): DocumentVerdict {
  if (read.ok && !isNamedByTemplate(read.value)) {
    const verdict = judgeValue(read.value);
    const hidden = isHidden(text, read.value) ? text : read.flaw && textFrom(text, read.flaw);
    return verdict === 'other' && hidden !== undefined && meansToBeObject(hidden) ? 'manifest' : verdict;
  }
  const hasActions = text.includes('{{') || text.includes('{%');
  if (hasActions) {
    const plain = readDocument(withoutActions(text));
    if (plain.ok) return judgeValue(plain.value) === 'manifest' ? 'template' : 'other';
  }
  return meansToBeObject(text) ? 'manifest' : 'other';
}

function judgeValue(value: Json): 'manifest' | 'other' | { reason: string } {
  if (Array.isArray(value)) {
    const isListOfObjects = value.some((each) => judgeValue(each) === 'manifest');
    return isListOfObjects ? { reason: 'a list of objects: Kubernetes reads objects, one in each document' } : 'other';
  }
  if (!isObject(value)) return 'other';
  if (isUntypedList(value)) return value.items.some((each) => judgeValue(each) === 'manifest') ? 'manifest' : 'other';
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string')
    return meansType(apiVersion, kind) ? 'manifest' : 'other';
  const tool = clientSideTool(apiVersion, kind);
  return tool === undefined ? 'manifest' : { reason: `${kind} of ${apiVersion}: read by ${tool}, not deployed` };
}

/** kubectl takes a list that says no apiVersion. */
function isUntypedList(value: JsonObject): value is JsonObject & { readonly items: readonly Json[] } {
  return typeof value.kind === 'string' && value.apiVersion === undefined && Array.isArray(value.items);
}

/** Both are there and one of them is text: an object whose type is mistyped or has no value, which must fail visibly. */
function meansType(apiVersion: Json | undefined, kind: Json | undefined): boolean {
  return apiVersion !== undefined && kind !== undefined && (typeof apiVersion === 'string' || typeof kind === 'string');
}

/** Characters: a parser that goes on behind mistakes takes twenty times the room. */
const mostParsed = 4_194_304;
const typeAtMargin = /^["']?(?:apiVersion|kind)["']?[ \t]*:/m;

/** `name: '{{ .Name }}'`: no object has such a name, and what the template is filled with is not known. */
function isNamedByTemplate(value: Json): boolean {
  const name = fieldAt(value, ['metadata', 'name']);
  return typeof name === 'string' && (name.includes('{{') || name.includes('{%'));
}

/** Broken text that has one of these keys at its top, as far as it can be read; zeros are of an encoding that no YAML has. */
function meansToBeObject(broken: string): boolean {
  const read = hasUnreadableStart(broken) ? broken.replace(/[\uFEFF\uFFFD\0]/g, '') : broken;
  const text = read.replaceAll('\u00a0', ' ');
  if (text.length > mostParsed) return typeAtMargin.test(text);
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', stringKeys: false });
  if (!isMap(contents)) return false;
  return contents.items.some(({ key }) => isScalar(key) && (key.value === 'apiVersion' || key.value === 'kind'));
}

/** What stands from a position on, which is 1-based. */
function textFrom(text: string, { line = 1, column = 1 }: Pick<Failure, 'line' | 'column'>): string {
  const [first = '', ...more] = text.split('\n').slice(line - 1);
  return [first.slice(column - 1), ...more].join('\n');
}

function templateFailure(path: RepoPath, document: SourceDocument | undefined): Failure {
  const text = document?.text ?? '';
  const at = text.search(/\{\{|\{%/);
  return {
    code: 'template-not-rendered',
    severity: 'warning',
    message: `${path} is a template, not YAML: it is not checked`,
    hint: 'check what it renders to, or exclude the file',
    file: path,
    line: (document?.line ?? 1) + text.slice(0, Math.max(at, 0)).split('\n').length - 1,
  };
}
