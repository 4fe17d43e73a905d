import { describe, expect, test } from 'vitest';
import { receivedReport } from '../../../src/github/index.ts';
import { type Comparison, type Report, repoPath } from '../../../src/model/index.ts';
import { json, plainPresentation, summary } from '../../../src/report/index.ts';
import { graceRule, hostileText, reportOf, verdictOf } from '../../support/report.ts';

const judged = reportOf([
  verdictOf({ context: ['> spec: {}'], fix: { op: 'replace', path: ['spec', 'replicas'], value: 3 } }),
  verdictOf({ severity: 'warning' }),
  verdictOf({ label: 'baselined', reason: 'listed in the baseline' }),
  verdictOf({ label: 'unchanged', baselineState: 'unchanged', inDiff: false }),
]);
const scale = {
  replicas: { min: 2, max: 8 },
  cpu: { min: 0.5, max: 2 },
  memory: { min: 2 ** 28, max: 2 ** 30 },
};
const api = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' };
const comparison: Comparison = {
  commit: 'ba5e'.repeat(10),
  fixed: [{ rule: graceRule.id, severity: 'error', message: 'api is killed', object: api, target: 'apps/api' }],
  objectChanges: [
    {
      what: 'changed',
      object: api,
      target: 'apps/api',
      fields: [{ path: ['spec', 'replicas'], before: 2, after: null }],
    },
  ],
  capacity: { before: scale, after: { ...scale, replicas: { min: 2, max: 4 } } },
  nondeterministic: 0,
  untouched: 3,
  notice: 'the clone is shallow',
};
const service = { ...api, apiVersion: 'v1', kind: 'Service' };
const topology = [{ kind: 'service', from: service, to: api }] as const;
const baseline = {
  file: 'baseline.json',
  gone: [{ fingerprint: 'f', rule: 'a/b', file: 'a', object: '', message: 'm' }],
};
const report: Report = {
  ...judged,
  baseline,
  comparison,
  topology,
  relaxations: [{ file: repoPath('seaworthy.yaml'), line: 2, message: 'rule a/b is off', inEffect: false }],
  counts: { ...judged.counts, baselined: 1, unchanged: 1 },
};
const sent: Fields = JSON.parse(json(report));
const [finding] = rows(sent.findings);

type Fields = { readonly [key: string]: unknown };

function rows(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value : [];
}

function withFinding(changed: Fields): string {
  return JSON.stringify({ ...sent, findings: [{ ...finding, ...changed }] });
}

function received(text: string): ReturnType<typeof receivedReport> {
  return receivedReport(text);
}

test('a report that was written and read again says the same', () => {
  const again = received(json(report));
  expect(again.ok && summary(again.report, plainPresentation)).toBe(summary(report, plainPresentation));
  expect(again.ok && again.report.verdicts).toEqual(report.verdicts);
  expect(again.ok && json(again.report)).toBe(json(report));
  expect(again.ok && summary(again.report, plainPresentation)).toContain(
    'n0["Service shop/api"] --> n1["Deployment shop/api"]',
  );
});

test('a waived finding keeps its waiver', () => {
  const waiver = { source: 'comment', file: repoPath('a.yaml'), line: 3, rules: [graceRule.id], reason: 'x' } as const;
  const waived = verdictOf({ label: 'waived', reason: 'comment at a.yaml:3: x', waiver });
  const again = received(json({ ...report, verdicts: [waived] }));
  expect(again.ok && again.report.verdicts).toEqual([waived]);
  expect(again.ok && again.report.counts.waived).toBe(1);
});

test('what a change relaxes is on a line of a file in the repository', () => {
  const [relaxation] = rows(sent.relaxations);
  const relaxed = (changed: Fields): string =>
    JSON.stringify({ ...sent, relaxations: [{ ...relaxation, ...changed }] });
  expect(received(relaxed({})).ok).toBe(true);
  for (const changed of [{ file: '../a' }, { file: '/a' }, { line: 0 }, { message: 1 }, { inEffect: 'no' }])
    expect(received(relaxed(changed)).ok).toBe(false);
  const none = received(JSON.stringify({ ...sent, relaxations: [] }));
  expect(none.ok && none.report.relaxations).toBeUndefined();
});

test('totals and the outcome are counted again', () => {
  const forged = { ...sent, summary: { ...Object(sent.summary), errors: 0, exitCode: 0 } };
  const again = received(JSON.stringify(forged));
  expect(again.ok && [again.report.counts.error, again.report.exitCode]).toEqual([1, 1]);
});

test('what fails is for the reader to say', () => {
  const lenient = JSON.stringify({ ...sent, summary: { ...Object(sent.summary), failOn: 'never' } });
  const outcome = (again: ReturnType<typeof receivedReport>): unknown => again.ok && again.report.exitCode;
  expect(outcome(receivedReport(lenient))).toBe(0);
  expect(outcome(receivedReport(lenient, 'error'))).toBe(1);
});

test('hostile text is text', () => {
  const again = received(withFinding({ message: hostileText, target: hostileText }));
  expect(again.ok && summary(again.report, plainPresentation)).not.toMatch(/<img|\[a\]\(javascript|@octocat/);
});

describe('a report is refused when it holds', () => {
  const place = Object(finding?.location);
  test.each([
    [
      'a link of another kind',
      JSON.stringify({ ...sent, topology: [{ ...topology[0], kind: '-->' }] }),
      '/topology/0/kind must be equal to one of',
    ],
    [
      'a link to no object',
      JSON.stringify({ ...sent, topology: [{ kind: 'route', from: service }] }),
      "/topology/0 must have required property 'to'",
    ],
    ['no JSON', '{"version": 1,', 'it is not JSON'],
    ['another version', JSON.stringify({ ...sent, version: 2 }), '/version must be equal to constant'],
    ['no findings', JSON.stringify({ ...sent, findings: undefined }), "must have required property 'findings'"],
    ['a severity that is none', withFinding({ severity: 'fatal' }), '/findings/0/severity must be equal to one of'],
    ['a status that is none', withFinding({ status: 'fine' }), '/findings/0/status must be equal to one of'],
    [
      'a path out of the repository',
      withFinding({ location: { ...place, file: '../../etc/passwd' } }),
      'outside the repository root',
    ],
    [
      'an absolute path',
      withFinding({ location: { ...place, file: '/etc/passwd' } }),
      'not relative to the repository root',
    ],
    [
      'a path of another system',
      withFinding({ location: { ...place, file: '..\\..\\boot.ini' } }),
      '/findings/0/location/file must match pattern',
    ],
    [
      'a path of two lines',
      withFinding({ location: { ...place, file: 'a\n::error::b' } }),
      '/findings/0/location/file must match pattern',
    ],
    [
      'a line before the first',
      withFinding({ location: { ...place, line: 0 } }),
      '/findings/0/location/line must be >= 1',
    ],
    ['a rule that is Markdown', withFinding({ rule: '[a](b)' }), '/findings/0/rule must match pattern'],
    [
      'endless text',
      withFinding({ message: 'x'.repeat(10_001) }),
      '/findings/0/message must NOT have more than 10000 characters',
    ],
    [
      'a related path out of the repository',
      withFinding({ relatedLocations: [{ file: '../x', line: 1, role: 'values' }] }),
      'outside the repository root',
    ],
  ])('%s', (_what, text, why) => {
    expect(received(text)).toEqual({ ok: false, why: expect.stringContaining(why) });
  });
});
