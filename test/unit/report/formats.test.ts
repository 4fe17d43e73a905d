import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { formats, json, plainPresentation, sarif, summary } from '../../../src/report/index.ts';
import { hostileText, reportOf, verdictOf } from '../../support/report.ts';

/** The schema names draft 4, whose keywords it uses mean the same in the draft that Ajv knows. */
const { $schema: _draft, id: _id, ...rules }: Record<string, unknown> = sarifSchema;
const validSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  rules,
);

test('json is the contract, version 1', () => {
  expect(JSON.parse(json(reportOf()))).toEqual({
    version: 1,
    targets: [
      {
        id: 'apps/api/overlays/prod',
        kind: 'kustomize',
        path: 'apps/api/overlays/prod',
        status: 'rendered',
        objects: 4,
      },
      {
        id: 'charts/lib',
        kind: 'helm',
        path: 'charts/lib',
        status: 'skipped',
        objects: 0,
        reason: 'library chart: it renders nothing by itself',
      },
    ],
    findings: [
      {
        rule: 'shutdown/grace-covers-drain',
        severity: 'error',
        message: 'api is killed while it drains: 45 s, grace period 30 s',
        remedy: 'Raise terminationGracePeriodSeconds.',
        target: 'apps/api/overlays/prod',
        also: [],
        object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' },
        path: ['spec', 'template', 'spec', 'terminationGracePeriodSeconds'],
        location: {
          file: 'apps/api/deployment.yaml',
          line: 12,
          column: 7,
          endLine: 12,
          endColumn: 40,
          precision: 'exact',
        },
        related: [{ file: 'apps/api/overlays/prod/kustomization.yaml', line: 1, role: 'kustomization' }],
        label: 'open',
      },
    ],
    summary: {
      error: 1,
      warning: 0,
      info: 0,
      below: 0,
      targets: 1,
      renderedTargets: 1,
      objects: 4,
      rules: 1,
      failOn: 'error',
      exitCode: 1,
    },
  });
});

test.each([
  ['one finding', reportOf()],
  ['no finding', reportOf([])],
  ['hostile text', reportOf([verdictOf({ message: hostileText })])],
])('sarif of %s is valid against the official schema', (_, report) => {
  validSarif(JSON.parse(sarif(report, plainPresentation)));
  expect(validSarif.errors).toBeNull();
});

test('a sarif fingerprint survives moved lines, and tells two fields apart', () => {
  const print = (changed: Parameters<typeof verdictOf>[0]): unknown =>
    JSON.parse(sarif(reportOf([verdictOf(changed)]), plainPresentation)).runs[0].results[0].partialFingerprints;
  const { span } = verdictOf().location;
  const moved = {
    span: { ...span, start: { line: 40, column: 7 }, end: { line: 40, column: 40 } },
    precision: 'exact' as const,
  };
  expect(print({ location: moved })).toEqual(print({}));
  expect(print({ path: ['spec', 'replicas'] })).not.toEqual(print({}));
});

test('sarif names files with spaces as URIs', () => {
  const { span } = verdictOf().location;
  const spaced = { span: { ...span, file: 'apps/my api/a#b.yaml' as typeof span.file }, precision: 'exact' as const };
  expect(sarif(reportOf([verdictOf({ location: spaced })]), plainPresentation)).toContain(
    '"uri": "apps/my%20api/a%23b.yaml"',
  );
});

test('a workflow command carries place and title, and the remedy in one sentence', () => {
  const [first] = formats.github(reportOf()).split('\n');
  expect(first).toBe(
    '::error file=apps/api/deployment.yaml,line=12,endLine=12,col=7,endColumn=40,title=shutdown/grace-covers-drain::api is killed while it drains: 45 s, grace period 30 s (Deployment shop/api). Raise terminationGracePeriodSeconds.',
  );
});

test('a manifest cannot write a workflow command of its own', () => {
  const lines = formats
    .github(reportOf([verdictOf({ message: hostileText })]))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^::error file=/);
  expect(lines[0]).toContain('%250A');
  expect(lines[1]).toMatch(/^::stop-commands::[0-9a-f-]{36}$/);
  expect(lines[3]).toBe(`::${lines[1]?.slice('::stop-commands::'.length)}::`);
});

test('the file name of a finding cannot add properties to a workflow command', () => {
  const { span } = verdictOf().location;
  const tricky = { span: { ...span, file: 'a,line=1::b.yaml' as typeof span.file }, precision: 'exact' as const };
  expect(formats.github(reportOf([verdictOf({ location: tricky })]))).toMatch(
    /^::error file=a%2Cline=1%3A%3Ab.yaml,line=12,/,
  );
});

test('the job summary shows verdict, coverage and findings, gravest first', () => {
  const warning = verdictOf({ severity: 'warning', message: 'a mild thing' });
  const shown = summary(reportOf([warning, verdictOf()]), plainPresentation);
  expect(shown.split('\n')[0]).toBe('## Seaworthy: 1 error, 1 warning, 0 info');
  expect(shown.indexOf('api is killed')).toBeLessThan(shown.indexOf('a mild thing'));
});

test('nothing in a manifest breaks out of the job summary', () => {
  const shown = summary(reportOf([verdictOf({ message: hostileText })]), plainPresentation);
  const row = shown.split('\n').find((line) => line.includes('octocat')) ?? '';
  expect(row.split('|')).toHaveLength(6);
  expect(row).not.toMatch(/<img|`|@octocat|\]\(/);
});

test('a summary above the limit of GitHub is cut and says by how much', () => {
  const shown = summary(
    reportOf(Array.from({ length: 20_000 }, (_, index) => verdictOf({ message: `finding ${index}` }))),
    plainPresentation,
  );
  expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1_048_576);
  expect(shown).toMatch(/… and \d+ more, which did not fit/);
});
