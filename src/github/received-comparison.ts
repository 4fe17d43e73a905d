/** Longer than anything Seaworthy writes; what is longer was not written by it. */
export const sentence = { type: 'string', maxLength: 10_000 } as const;
export const name = { type: 'string', maxLength: 1000 } as const;
export const whole = { type: 'integer', minimum: 0, maximum: 1_000_000_000 } as const;
export const rule = { type: 'string', maxLength: 200, pattern: '^[a-z0-9-]+(/[a-z0-9-]+)*$' } as const;
export const path = {
  type: 'array',
  maxItems: 1000,
  items: { type: ['string', 'integer'], maxLength: 1000 },
} as const;
export const object = {
  type: 'object',
  required: ['apiVersion', 'kind', 'namespace', 'name'],
  properties: { apiVersion: name, kind: name, namespace: name, name },
} as const;

const amount = { type: 'number', minimum: 0 } as const;
const bounds = { type: 'object', required: ['min', 'max'], properties: { min: amount, max: amount } } as const;
const capacity = {
  type: 'object',
  required: ['replicas', 'cpu', 'memory'],
  properties: { replicas: bounds, cpu: bounds, memory: bounds },
} as const;

/** A value of a manifest, which may be anything. */
const field = { type: 'object', required: ['path'], properties: { path, before: {}, after: {} } } as const;

const objectChange = {
  type: 'object',
  required: ['what', 'object', 'target', 'fields'],
  properties: {
    what: { enum: ['added', 'changed', 'removed'] },
    object,
    target: name,
    fields: { type: 'array', maxItems: 100_000, items: field },
  },
} as const;

const fixed = {
  type: 'object',
  required: ['rule', 'severity', 'message', 'target'],
  properties: { rule, severity: { enum: ['error', 'warning', 'info'] }, message: sentence, object, target: name },
} as const;

/** What a change does besides its findings, as another run tells it. */
export const comparison = {
  type: 'object',
  required: ['commit', 'fixed', 'objectChanges', 'capacity', 'untouched'],
  properties: {
    commit: { type: 'string', pattern: '^[0-9a-f]{40,64}$' },
    fixed: { type: 'array', maxItems: 100_000, items: fixed },
    objectChanges: { type: 'array', maxItems: 100_000, items: objectChange },
    capacity: { type: 'object', required: ['before', 'after'], properties: { before: capacity, after: capacity } },
    nondeterministic: whole,
    untouched: whole,
    notice: sentence,
  },
} as const;

const link = {
  type: 'object',
  required: ['kind', 'from', 'to'],
  properties: { kind: { enum: ['route', 'service', 'scaler', 'budget'] }, from: object, to: object },
} as const;

/** How the objects of a report hang together, as another run tells it; the picture draws the first few. */
export const topology = { type: 'array', maxItems: 100_000, items: link } as const;
