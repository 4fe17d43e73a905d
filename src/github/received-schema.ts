import type {
  BaselineState,
  Comparison,
  FailOn,
  Label,
  ObjectId,
  Precision,
  RelatedRole,
  RuleId,
  Severity,
  TargetKind,
  TopologyLink,
} from '../model/index.ts';
import { comparison, name, object, path, rule, sentence, topology, whole } from './received-comparison.ts';

/** Version 1 of the JSON report, as far as it is read again. */
export interface ReceivedReport {
  readonly version: 1;
  readonly targets: readonly ReceivedTarget[];
  readonly findings: readonly ReceivedFinding[];
  readonly comparison?: Comparison;
  readonly topology?: readonly TopologyLink[];
  readonly summary: { readonly rules: number; readonly failOn: FailOn };
}

export interface ReceivedTarget {
  readonly id: string;
  readonly kind: TargetKind;
  readonly path: string;
  readonly status: 'rendered' | 'failed' | 'skipped';
  readonly objects: number;
  readonly reason?: string;
}

export interface ReceivedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly remediation: string;
  readonly target: string;
  readonly otherTargets: readonly string[];
  readonly object: ObjectId | null;
  readonly path: readonly (string | number)[];
  readonly location: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly precision: Precision;
  };
  readonly related: readonly { readonly file: string; readonly line: number; readonly role: RelatedRole }[];
  readonly fingerprint: string;
  readonly baselineState?: BaselineState;
  readonly inDiff?: boolean;
  readonly label: Label;
  readonly reason?: string;
}

/** No control characters, no backslash; the way out of the repository is closed when it becomes a path. */
const file = {
  type: 'string',
  minLength: 1,
  maxLength: 4096,
  pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$',
} as const;
const position = { type: 'integer', minimum: 1, maximum: 1_000_000_000 } as const;
const failOn: readonly FailOn[] = ['error', 'warning', 'info', 'never'];
const kinds: readonly TargetKind[] = ['plain', 'helm', 'kustomize'];
const labels: readonly Label[] = ['open', 'unchanged', 'baselined'];
const baselineStates: readonly BaselineState[] = ['new', 'updated', 'unchanged'];
const precisions: readonly Precision[] = ['exact', 'verified', 'nearest'];
const roles: readonly RelatedRole[] = [
  'application',
  'chart',
  'template',
  'values',
  'patch',
  'resource',
  'kustomization',
];

const target = {
  type: 'object',
  required: ['id', 'kind', 'path', 'status', 'objects'],
  properties: {
    id: name,
    kind: { enum: kinds },
    path: file,
    status: { enum: ['rendered', 'failed', 'skipped'] },
    objects: whole,
    reason: sentence,
  },
};

const location = {
  type: 'object',
  required: ['file', 'line', 'column', 'endLine', 'endColumn', 'precision'],
  properties: {
    file,
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    precision: { enum: precisions },
  },
};

const finding = {
  type: 'object',
  required: [
    'rule',
    'severity',
    'message',
    'remediation',
    'target',
    'otherTargets',
    'object',
    'path',
    'location',
    'related',
    'fingerprint',
    'label',
  ],
  properties: {
    rule,
    severity: { enum: ['error', 'warning', 'info'] },
    message: sentence,
    remediation: sentence,
    target: name,
    otherTargets: { type: 'array', items: name, maxItems: 10_000 },
    object: { ...object, nullable: true },
    path,
    location,
    related: {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        required: ['file', 'line', 'role'],
        properties: { file, line: position, role: { enum: roles } },
      },
    },
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
    baselineState: { enum: baselineStates },
    inDiff: { type: 'boolean' },
    label: { enum: labels },
    reason: sentence,
  },
};

/** What a report from somewhere else has to be; fields of later versions are not looked at. */
export const receivedSchema = {
  type: 'object',
  required: ['version', 'targets', 'findings', 'summary'],
  properties: {
    version: { const: 1 },
    targets: { type: 'array', items: target, maxItems: 100_000 },
    findings: { type: 'array', items: finding, maxItems: 100_000 },
    comparison,
    topology,
    summary: { type: 'object', required: ['rules', 'failOn'], properties: { rules: whole, failOn: { enum: failOn } } },
  },
};
