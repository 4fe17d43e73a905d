import { isMap, isScalar, parseDocument } from 'yaml';
import { type Failure, isObject, type Json, type RepoPath } from '../model/index.ts';
import { readDocument, type SourceDocument } from '../parse/index.ts';
import { clientSideTool } from './client-side.ts';

/** What a file is: a manifest, nothing of Kubernetes, something that is skipped for a reason, or a failure. */
export type FileVerdict = 'manifest' | 'other' | { readonly reason: string } | Failure;

/**
 * Decides by what the documents of a file hold. One object anywhere makes a manifest, whatever else the file holds; broken
 * text that means to be an object counts as one, so that it fails visibly.
 */
export function judgeFile(path: RepoPath, documents: readonly SourceDocument[]): FileVerdict {
  const verdicts = documents.map((document) => judgeDocument(document));
  if (verdicts.includes('manifest')) return 'manifest';
  const template = verdicts.indexOf('template');
  if (template !== -1) return templateFailure(path, documents[template]);
  return verdicts.find((each) => typeof each === 'object') ?? 'other';
}

function judgeDocument({ text, read }: SourceDocument): 'manifest' | 'template' | 'other' | { reason: string } {
  if (read.ok && !isKeyedByTemplate(text, read.value)) {
    const verdict = judgeValue(read.value);
    const isHidden = verdict === 'other' && read.flaw !== undefined && meansToBeObject(textFrom(text, read.flaw));
    return isHidden ? 'manifest' : verdict;
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
  if (!isObject(value) || typeof value.kind !== 'string') return 'other';
  if (typeof value.apiVersion !== 'string') {
    const { items } = value; // of a list without apiVersion, which kubectl takes
    return Array.isArray(items) && items.some((each) => judgeValue(each) === 'manifest') ? 'manifest' : 'other';
  }
  const tool = clientSideTool(value.apiVersion, value.kind);
  return tool === undefined
    ? 'manifest'
    : { reason: `${value.kind} of ${value.apiVersion}: read by ${tool}, not deployed` };
}

/** `{{ .Name }}` is a mapping that is itself a key, for which js-yaml writes what JavaScript does. */
function isKeyedByTemplate(text: string, value: Json): boolean {
  return text.includes('{{') && JSON.stringify(value).includes('"[object Object]":');
}

/** Broken text that has one of these keys at its top, as far as it can be read. */
function meansToBeObject(text: string): boolean {
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', stringKeys: false });
  if (!isMap(contents)) return false;
  return contents.items.some(({ key }) => isScalar(key) && (key.value === 'apiVersion' || key.value === 'kind'));
}

/** What stands from a position on, which is 1-based. */
function textFrom(text: string, { line = 1, column = 1 }: Pick<Failure, 'line' | 'column'>): string {
  const [first = '', ...more] = text.split('\n').slice(line - 1);
  return [first.slice(column - 1), ...more].join('\n');
}

/** The text a template would leave: lines that only steer it go, actions that print become a word. */
function withoutActions(text: string): string {
  return text.replace(/^[ \t]*(?:\{\{.*?\}\}|\{%.*?%\})[ \t]*$/gm, '').replace(/\{\{.*?\}\}|\{%.*?%\}/g, 'x');
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
