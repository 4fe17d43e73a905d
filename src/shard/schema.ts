/** Longer than anything Seaworthy writes; what is longer was not written by it. */
const sentence = { type: 'string', maxLength: 1_000_000 } as const;
const name = { type: 'string', maxLength: 4096 } as const;
const signature = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const commit = { type: 'string', pattern: '^[0-9a-f]{40,64}$' } as const;
const whole = { type: 'integer', minimum: 0, maximum: 1_000_000_000 } as const;
const entries = 1_000_000; // of any list

/** A path below the root, or nothing: no way up, no way from the top, no control characters. */
const file = {
  type: 'string',
  maxLength: 4096,
  pattern: '^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]*$',
} as const;

/** Text, or text that opens only beside the files it was made from. */
const words = {
  oneOf: [
    { type: 'string' },
    {
      type: 'object',
      required: ['sealed'],
      additionalProperties: false,
      properties: { sealed: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' } },
    },
  ],
} as const;

const line = { type: 'array', minItems: 3, maxItems: 3, items: { ...whole, minimum: -1 } } as const;

const lists = {
  files: { type: 'array', maxItems: entries, items: file },
  lines: { type: 'array', maxItems: entries, items: line },
  items: { type: 'array', maxItems: entries, items: line },
} as const;

const names = { type: 'array', maxItems: 1000, items: name } as const;

const request = {
  type: 'object',
  required: ['chart', 'release', 'namespace', 'values', 'set', 'kubeVersion', 'apiVersions'],
  additionalProperties: false,
  properties: {
    chart: file,
    release: name,
    namespace: name,
    values: { type: 'array', maxItems: 1000, items: file },
    set: names,
    kubeVersion: name,
    apiVersions: names,
    includeCrds: { type: 'boolean' },
    isUpgrade: { type: 'boolean' },
    inline: { type: 'object', required: ['text'], additionalProperties: false, properties: { text: words, ...lists } },
    nameTemplate: name,
    skipTests: { type: 'boolean' },
    skipHooks: { type: 'boolean' },
  },
} as const;

const text = {
  type: 'object',
  required: ['output', 'documents'],
  additionalProperties: false,
  properties: {
    output: { type: 'array', maxItems: entries, items: { oneOf: [...words.oneOf, whole] } },
    documents: {
      type: 'array',
      maxItems: entries,
      items: {
        type: 'object',
        required: ['source', 'sourceLine', 'text'],
        additionalProperties: false,
        properties: { source: file, sourceLine: whole, text: words },
      },
    },
    ...lists,
    partial: whole,
    fallbacks: whole,
    needs: { type: 'array', maxItems: 1000, items: request },
    inflated: { type: 'array', maxItems: entries, items: line },
  },
} as const;

const cause = {
  type: 'object',
  additionalProperties: false,
  properties: {
    file,
    line: whole,
    near: { type: 'boolean' },
    values: {
      type: 'object',
      required: ['file', 'line', 'path'],
      additionalProperties: false,
      properties: {
        file,
        line: whole,
        path: names,
        below: { type: 'boolean' },
        missing: names,
      },
    },
  },
} as const;

const causes = {
  type: 'object',
  required: ['documents'],
  additionalProperties: false,
  properties: {
    documents: { type: 'array', maxItems: entries, items: { type: 'array', maxItems: entries, items: cause } },
  },
} as const;

const failure = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: name,
    message: sentence,
    hint: sentence,
    detail: sentence,
    file,
    line: whole,
    column: whole,
    context: { type: 'array', maxItems: 1000, items: sentence },
    values: {
      type: 'array',
      maxItems: 1000,
      items: { type: 'object', required: ['file', 'line', 'path'], properties: { file, line: whole, path: sentence } },
    },
  },
} as const;

const outcome = {
  type: 'object',
  required: ['kind'],
  discriminator: { propertyName: 'kind' },
  oneOf: [
    { required: ['answer'], properties: { kind: { const: 'text' }, answer: text } },
    { required: ['answer'], properties: { kind: { const: 'causes' }, answer: causes } },
    { required: ['error'], properties: { kind: { const: 'error' }, error: failure } },
  ],
} as const;

const call = {
  type: 'object',
  required: ['key', 'about', 'inputs', 'contents', 'outcome'],
  properties: {
    key: signature,
    about: name,
    inputs: { type: 'array', maxItems: entries, items: { ...file, minLength: 1 } },
    contents: signature,
    outcome,
  },
} as const;

/** What a part has to be: it may come from the pull request of a stranger. */
export const partSchema = {
  type: 'object',
  required: ['version', 'seaworthy', 'shard', 'sharedState', 'paths', 'targets', 'calls'],
  properties: {
    version: { const: 1 },
    seaworthy: { type: 'string', maxLength: 100 },
    shard: {
      type: 'object',
      required: ['index', 'of'],
      properties: {
        index: { type: 'integer', minimum: 1, maximum: 1000 },
        of: { type: 'integer', minimum: 1, maximum: 1000 },
      },
    },
    sharedState: {
      type: 'object',
      required: ['settings', 'targets'],
      properties: { commit, settings: signature, targets: signature },
    },
    base: commit,
    paths: { type: 'array', maxItems: 10_000, items: file },
    targets: { type: 'array', maxItems: 100_000, items: name },
    calls: { type: 'array', maxItems: entries, items: call },
  },
} as const;
