import { type Failure, type FailureCode, type RepoPath, severities } from '../model/index.ts';
import type { Read } from '../parse/index.ts';

/** An outcome of rendering as it is kept: all but the target, which is the one it is asked for. */
export type KeptRender =
  | {
      readonly status: 'rendered';
      readonly output: string;
      readonly documents: readonly { readonly text: string; readonly source?: RepoPath; readonly sourceLine: number }[];
      readonly inputs: readonly RepoPath[];
      /** What the documents hold, in the order they are parsed in; null where the text has to be parsed again. */
      readonly reads: readonly (Read | null)[];
    }
  | { readonly status: 'failed'; readonly failure: Failure; readonly inputs: readonly RepoPath[] };

/** Failures that come again as long as the files are the same; those of time and memory may not. */
export const lastingFailures: readonly FailureCode[] = [
  'chart-invalid',
  'chart-dependency-missing',
  'values-invalid',
  'template-failed',
  'kustomization-invalid',
  'kustomization-cycle',
  'kustomization-missing-base',
  'kustomization-failed',
  'yaml-invalid',
];

const text = { type: 'string' } as const;
const line = { type: 'integer', minimum: 0 } as const;

/** A path in the form `repoPath` gives it: relative, and never upwards. */
const file = { type: 'string', pattern: '^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000\\n]+$' } as const;
const files = { type: 'array', items: file } as const;

const failure = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { enum: lastingFailures },
    message: text,
    hint: text,
    file,
    line,
    column: line,
    detail: text,
    context: { type: 'array', items: text },
    values: {
      type: 'array',
      items: { type: 'object', required: ['file', 'line', 'path'], properties: { file, line, path: text } },
    },
  },
};

const read = {
  type: 'object',
  required: ['ok'],
  if: { properties: { ok: { const: true } } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { required: ['value'] },
  else: { required: ['failure'], properties: { ok: { const: false }, failure } },
};

const document = {
  type: 'object',
  required: ['text', 'sourceLine'],
  properties: { text, source: file, sourceLine: { type: 'integer', minimum: 1 } },
};

export const renderSchema = {
  type: 'object',
  required: ['status', 'inputs'],
  if: { properties: { status: { const: 'rendered' } } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: {
    required: ['output', 'documents', 'reads'],
    properties: {
      output: text,
      documents: { type: 'array', items: document },
      reads: { type: 'array', items: { anyOf: [{ type: 'null' }, read] } },
      inputs: files,
    },
  },
  else: { required: ['failure'], properties: { status: { const: 'failed' }, failure, inputs: files } },
};

export const accessesSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['kind', 'path', 'digest'],
    properties: { kind: { enum: ['read', 'stat', 'list'] }, path: text, digest: text },
  },
};

const path = { type: 'array', items: { anyOf: [text, { type: 'integer' }] } };

const violation = {
  type: 'object',
  required: ['rule', 'path', 'message'],
  properties: {
    rule: text,
    path,
    message: text,
    severity: { enum: severities },
    fix: {
      type: 'object',
      required: ['op', 'path'],
      properties: { op: { enum: ['add', 'replace', 'remove'] }, path },
    },
  },
};

/** Groups of rules, and by the digest of an input document what each group said of it. */
export const judgementsSchema = {
  type: 'object',
  required: ['groups', 'inputs'],
  properties: {
    groups: { type: 'array', items: { type: 'array', items: text } },
    inputs: {
      type: 'object',
      additionalProperties: {
        type: 'array',
        items: {
          type: 'array',
          minItems: 2,
          maxItems: 2,
          items: [
            { type: 'integer', minimum: 0 },
            { type: 'array', items: violation },
          ],
        },
      },
    },
  },
};
