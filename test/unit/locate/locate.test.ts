import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/locate/index.ts';
import {
  type Cause,
  type Finding,
  type Manifest,
  type RepoPath,
  repoPath,
  type Target,
  type Trace,
  wholeLine,
} from '../../../src/model/index.ts';
import { parse } from '../../../src/parse/index.ts';
import { plainTarget } from '../../support/manifests.ts';
import { graceRule } from '../../support/report.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';

const chart = helmTarget('charts/api');
const overlay = kustomizeTarget('overlays/prod');

const deployment = (replicas: number): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: ${replicas}\n`;

/** The only object of one document. */
function manifestOf(
  target: Target,
  source: RepoPath,
  { text, sourceLine = 1 }: { text: string; sourceLine?: number },
): Manifest {
  const { manifests } = parse({
    status: 'rendered',
    target,
    output: text,
    documents: [{ text, source, sourceLine }],
    inputs: [],
  });
  const [manifest] = manifests;
  if (manifest === undefined) throw new Error('no object');
  return manifest;
}

function placeOf(
  manifest: Manifest,
  path: Finding['path'],
  known: { texts?: Record<string, string>; traces?: Record<string, Trace>; cause?: Cause },
): unknown {
  const finding: Finding = { rule: graceRule.id, severity: 'error', message: 'm', manifest, path };
  const texts = new Map(Object.entries(known.texts ?? {}).map(([file, text]) => [repoPath(file), text]));
  const [located] = locate([finding], {
    texts,
    traces: new Map(Object.entries(known.traces ?? {})),
    causes: new Map(known.cause === undefined ? [] : [[finding, known.cause]]),
    rules: [],
  });
  const { span, precision } = located?.location ?? {};
  return [span?.file, span?.start, span?.end, precision];
}

const template = repoPath('charts/api/templates/deployment.yaml');
const values = repoPath('charts/api/values-prod.yaml');
const chartTexts = {
  [template]: 'kind: Deployment\nspec:\n  replicas: {{ .Values.replicas }}\n',
  [values]: 'replicas: 1 # black Friday\nnote: "a # b"\n',
};

test('a field of a chart is placed on the template line that printed it', () => {
  const manifest = manifestOf(chart, template, { text: deployment(2) });
  const lines = [1, 2, 4, 5, 7, 8].map((line) => ({ file: template, line }));
  const texts = { 'charts/api/templates/deployment.yaml': 'a\nb\nc\nd\ne\nf\ng\n  replicas: {{ .Values.replicas }}\n' };
  expect(placeOf(manifest, ['spec', 'replicas'], { texts, traces: { 'charts/api': [lines] } })).toEqual([
    template,
    { line: 8, column: 3 },
    { line: 8, column: 35 },
    'exact',
  ]);
});

test('a value that was seen to change the field comes before the template line, without its comment', () => {
  const cause = {
    template: { file: template, line: 3, approximate: false },
    values: { file: values, line: 1, path: ['replicas'], missing: [] },
  };
  const manifest = manifestOf(chart, template, { text: deployment(1) });
  expect(placeOf(manifest, ['spec', 'replicas'], { texts: chartTexts, cause })).toEqual([
    values,
    { line: 1, column: 1 },
    { line: 1, column: 12 },
    'verified',
  ]);
});

test('a key without a value is nearer to a missing field than the entry above it', () => {
  const cause = {
    template: { file: template, line: 3, approximate: false },
    values: { file: values, line: 1, path: ['resources'], missing: [] },
  };
  const texts = { ...chartTexts, [values]: 'resources:\n  limits:\n  requests: {cpu: 1m}\n' };
  const manifest = manifestOf(chart, template, { text: deployment(1) });
  const lineOf = (...path: readonly string[]): unknown =>
    placeOf(manifest, ['spec', 'resources', ...path], { texts, cause });
  expect(lineOf('limits', 'memory')).toMatchObject([values, { line: 2 }, {}, 'verified']);
  expect(lineOf('claims', 'name')).toMatchObject([values, { line: 1 }, {}, 'verified']);
});

test('a number sign inside quotes begins no comment', () => {
  const cause = {
    template: { file: template, line: 3, approximate: false },
    values: { file: values, line: 2, path: ['note'], missing: [] },
  };
  const manifest = manifestOf(chart, template, { text: deployment(1) });
  expect(placeOf(manifest, ['spec', 'replicas'], { texts: chartTexts, cause })).toMatchObject([
    values,
    { line: 2 },
    { column: 14 },
    'verified',
  ]);
});

test('without such a value the template line is the place, and nearest when only the line above is known', () => {
  const manifest = manifestOf(chart, template, { text: deployment(1) });
  const at = (approximate: boolean): unknown =>
    placeOf(manifest, ['spec', 'replicas'], {
      texts: chartTexts,
      cause: { template: { file: template, line: 3, approximate } },
    });
  expect(at(false)).toEqual([template, { line: 3, column: 3 }, { line: 3, column: 35 }, 'exact']);
  expect(at(true)).toMatchObject([template, { line: 3 }, {}, 'nearest']);
});

test('without a trace a field of a chart is placed at the head of its document', () => {
  const template = repoPath('charts/api/templates/deployment.yaml');
  const manifest = manifestOf(chart, template, { text: deployment(2), sourceLine: 3 });
  expect(placeOf(manifest, ['spec', 'replicas'], {})).toEqual([
    template,
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    'nearest',
  ]);
});

describe('a field of a kustomization', () => {
  const [base, patch] = [repoPath('base/api.yaml'), repoPath('overlays/prod/scale.yaml')];
  const texts = { [base]: deployment(2), [patch]: `# more\nspec:\n  replicas: 8 # peak\n` };
  const manifest = manifestOf(overlay, base, { text: `${deployment(8)}  ports:\n  - image: a\n    name: b\n` });
  const lines = [1, 2, 3, 4, 5].map((line) => ({ file: base, line }));
  const port = { file: patch, line: 2, item: { file: base, line: 4 } };
  const traces = { 'overlays/prod': [[...lines, { file: patch, line: 3 }, { file: base, line: 5 }, port]] };

  test('is placed on the line that set it last', () => {
    expect(placeOf(manifest, ['spec', 'replicas'], { texts, traces })).toEqual([
      patch,
      { line: 3, column: 3 },
      { line: 3, column: 14 },
      'exact',
    ]);
  });

  test('is placed where its item begins when it is missing in an item of a list', () => {
    expect([
      placeOf(manifest, ['spec', 'ports', 0, 'port'], { texts, traces }),
      placeOf(manifest, ['spec', 'ports', 0, 'image'], { texts, traces }),
    ]).toEqual([
      [base, { line: 4, column: 3 }, { line: 4, column: 12 }, 'exact'],
      [patch, { line: 2, column: 1 }, { line: 2, column: 6 }, 'exact'],
    ]);
  });

  test('is looked for in its resource when its line is not known', () => {
    const unknown = { 'overlays/prod': [[...lines, undefined]] };
    expect(placeOf(manifest, ['spec', 'replicas'], { texts, traces: unknown })).toEqual([
      base,
      { line: 6, column: 3 },
      { line: 6, column: 14 },
      'nearest',
    ]);
  });

  test('names the resource it starts as, and the kustomization unless it is placed there', () => {
    const head = { span: wholeLine(base, 1), role: 'resource' };
    const through = { span: wholeLine(overlay.file, 1), role: 'kustomization' };
    const relatedAt = (file: RepoPath): unknown => {
      const finding: Finding = { rule: graceRule.id, severity: 'error', message: 'm', manifest, path: ['kind'] };
      const known = { texts: new Map(), causes: new Map(), rules: [] };
      return locate([finding], { ...known, traces: new Map([['overlays/prod', [[undefined, { file, line: 2 }]]]]) })[0]
        ?.related;
    };
    expect(relatedAt(patch)).toEqual([head, through]);
    expect(relatedAt(overlay.file)).toEqual([head]);
    expect(relatedAt(base)).toEqual([through]);
  });
});

test('without a trace a field a kustomization left alone is exact in its resource file, one it changed is nearest', () => {
  const source = repoPath('base/api.yaml');
  const texts = { 'base/api.yaml': `apiVersion: v1\nkind: Service\n---\n${deployment(2)}` };
  const same = manifestOf(overlay, source, { text: deployment(2), sourceLine: 4 });
  const changed = manifestOf(overlay, source, { text: deployment(8), sourceLine: 4 });
  expect(placeOf(same, ['spec', 'replicas'], { texts })).toEqual([
    source,
    { line: 9, column: 3 },
    { line: 9, column: 14 },
    'exact',
  ]);
  expect(placeOf(changed, ['spec', 'replicas'], { texts })).toEqual([
    source,
    { line: 9, column: 3 },
    { line: 9, column: 14 },
    'nearest',
  ]);
});

test('an item of a List is placed in the file of the List', () => {
  const file = 'list.yaml';
  const text = `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: a\n`;
  const manifest = manifestOf(plainTarget(file), repoPath(file), { text });
  expect(placeOf(manifest, ['metadata', 'labels'], {})).toEqual([
    file,
    { line: 6, column: 3 },
    { line: 6, column: 11 },
    'exact',
  ]);
});

test('the second document of a file is placed by lines of the file', () => {
  const text = `kind: Pod\napiVersion: v1\n---\n${deployment(1)}`;
  const target = plainTarget('two.yaml');
  const [, second] = parse({
    status: 'rendered',
    target,
    output: text,
    documents: [{ text, source: target.path, sourceLine: 1 }],
    inputs: [],
  }).manifests;
  expect(second && placeOf(second, ['spec', 'replicas'], {})).toEqual([
    'two.yaml',
    { line: 9, column: 3 },
    { line: 9, column: 14 },
    'exact',
  ]);
});

test('a field of another object that makes a finding one is a related location', () => {
  const till = manifestOf(plainTarget('till.yaml'), repoPath('till.yaml'), { text: deployment(2) });
  const hpa = manifestOf(plainTarget('hpa.yaml'), repoPath('hpa.yaml'), {
    text: 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: till}\nspec:\n  maxReplicas: 3\n',
  });
  const related = [{ manifest: hpa, path: ['spec', 'maxReplicas'] }];
  const finding: Finding = {
    ...{ rule: graceRule.id, severity: 'error', message: 'm', manifest: till, path: ['spec', 'replicas'] },
    related,
  };
  const [located] = locate([finding], { texts: new Map(), traces: new Map(), causes: new Map(), rules: [] });
  expect([located?.location.span.file, located?.related]).toEqual([
    'till.yaml',
    [
      {
        span: { file: 'hpa.yaml', start: { line: 5, column: 3 }, end: { line: 5, column: 17 } },
        role: 'object',
      },
    ],
  ]);
});
