import { gzipSync } from 'node:zlib';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import type { Log, Run } from 'sarif';
import { expect, test } from 'vitest';
import { type Report, repoPath, wholeLine } from '../../../src/model/index.ts';
import { plainPresentation, sarif } from '../../../src/report/index.ts';
import type { SarifLimits } from '../../../src/report/sarif.ts';
import { failedReport, hostileText, manyVerdicts, reportOf, reportSaying, verdictOf } from '../../support/report.ts';

/** The schema names draft 4, whose keywords it uses mean the same in the draft that Ajv knows. */
const { $schema: _draft, id: _id, ...rules }: Record<string, unknown> = sarifSchema;
const validSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  rules,
);

function runOf(report: Report, limits?: SarifLimits): Run {
  const log: Log = JSON.parse(sarif(report, plainPresentation, limits));
  const [run] = log.runs;
  if (run === undefined) throw new Error('a log without a run');
  return run;
}

const { span } = verdictOf().location;

test.each([
  ['one finding', reportOf()],
  ['no finding', reportOf([])],
  ['a chart that does not render', failedReport()],
  [
    'a finding that is not open',
    reportOf([verdictOf(), verdictOf({ label: 'baselined', reason: 'listed in the baseline' })]),
  ],
  ['hostile text', reportSaying(hostileText)],
])('sarif of %s is valid against the official schema', (_, report) => {
  validSarif(JSON.parse(sarif(report, plainPresentation)));
  expect(validSarif.errors).toBeNull();
});

test('a result names its place, its object and its fingerprint, and links to where the finding comes from', () => {
  expect(runOf(reportOf()).results).toEqual([
    {
      ruleId: 'shutdown/grace-covers-drain',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'api is killed while it drains: 45 s, grace period 30 s. Raise terminationGracePeriodSeconds. See the [kustomization that builds the object](1).',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'apps/api/deployment.yaml', uriBaseId: 'ROOT' },
            region: { startLine: 12, startColumn: 7, endColumn: 40 },
          },
          logicalLocations: [{ name: 'api', kind: 'object', fullyQualifiedName: 'shop/Deployment/api' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'apps/api/overlays/prod/kustomization.yaml', uriBaseId: 'ROOT' },
            region: { startLine: 1 },
          },
          message: { text: 'The kustomization that builds the object.' },
        },
      ],
      partialFingerprints: { 'seaworthy/v1': '9f1c2b3a4d5e6f708192a3b4c5d6e7f8' },
    },
  ]);
});

test('the help of a rule is made of its metadata, with the parameters of this run', () => {
  const [rule] = runOf(reportOf()).tool.driver.rules ?? [];
  expect(rule).toMatchObject({
    id: 'shutdown/grace-covers-drain',
    shortDescription: { text: 'The grace period covers the drain' },
    helpUri: 'https://github.com/seaworthy-dev/seaworthy/blob/main/policies/shutdown/grace-covers-drain/README.md',
    defaultConfiguration: { level: 'error' },
  });
  expect(rule?.help?.markdown).toBe(
    [
      'A process that is killed while it drains cuts the requests it still holds.',
      '**How to fix.** Raise terminationGracePeriodSeconds.',
      '**How to accept a finding.** Write `# seaworthy: ignore shutdown/grace-covers-drain because REASON` above the line.',
      '**Parameters**\n\n- `margin`: 5 s. Time to spare.',
      '**Read more**\n\n- <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/>',
    ].join('\n\n'),
  );
});

test('every region is one line, whatever the finding spans', () => {
  const long = { ...span, end: { line: 40, column: 3 } };
  const related = [{ span: wholeLine(repoPath('charts/api/values.yaml'), 4), role: 'values' as const }];
  const [result] =
    runOf(reportOf([verdictOf({ location: { span: long, precision: 'exact' }, related })])).results ?? [];
  const places = [...(result?.locations ?? []), ...(result?.relatedLocations ?? [])];
  expect(places.map(({ physicalLocation }) => physicalLocation?.region)).toEqual([{ startLine: 12 }, { startLine: 4 }]);
});

test('a finding that is not open is suppressed with its reason, and every other has an empty list', () => {
  const baselined = verdictOf({ label: 'baselined', reason: 'listed in the baseline' });
  expect(runOf(reportOf([baselined, verdictOf()])).results?.map(({ suppressions }) => suppressions)).toEqual([
    [],
    [{ kind: 'external', justification: 'baselined: listed in the baseline' }],
  ]);
});

test('files with spaces are named as URIs', () => {
  const spaced = { span: { ...span, file: repoPath('apps/my api/a#b.yaml') }, precision: 'exact' as const };
  expect(sarif(reportOf([verdictOf({ location: spaced })]), plainPresentation)).toContain(
    '"uri": "apps/my%20api/a%23b.yaml"',
  );
});

test('what is said of a target that failed contains no link either', () => {
  const report = failedReport();
  const rendered = report.rendered.map((each) =>
    each.failure === undefined ? each : { ...each, failure: { ...each.failure, message: '[a](https://evil.example)' } },
  );
  const [notification] = runOf({ ...report, rendered }).invocations?.[0]?.toolExecutionNotifications ?? [];
  expect(notification?.message.text).toBe('Target charts/till failed: [a]\u200B(https://evil.example)');
});

test('a message of a manifest contains no link', () => {
  const [result] = runOf(reportOf([verdictOf({ message: hostileText, related: [] })])).results ?? [];
  expect(result?.message.text).not.toMatch(/\]\(/);
});

test('a failed target is a notification too', () => {
  expect(runOf(failedReport()).invocations?.[0]?.toolExecutionNotifications).toEqual([
    {
      level: 'error',
      message: {
        text: 'Target charts/till failed: template uses a value that is not set: .Values.image.tag',
      },
    },
  ]);
});

test('of more results than GitHub accepts the most severe are kept and the rest is counted', () => {
  const { results, invocations } = runOf(reportOf(manyVerdicts(25_010)));
  expect(results).toHaveLength(25_000);
  expect(results?.filter(({ level }) => level === 'error')).toHaveLength(8_336);
  expect(results?.at(-1)?.level).toBe('note');
  expect(invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
    expect.stringMatching(/^10 findings omitted, the least severe ones/),
  ]);
});

test('a file that is too large when compressed loses its least severe results', () => {
  const limits = { results: 25_000, bytes: 10_000 };
  const report = reportOf(manyVerdicts(3_000));
  const text = sarif(report, plainPresentation, limits);
  const { results = [], invocations } = runOf(report, limits);
  expect(gzipSync(text).length).toBeLessThanOrEqual(limits.bytes);
  expect(results.length).toBeGreaterThan(100);
  expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error']));
  expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
    new RegExp(`^${3_000 - results.length} findings omitted`),
  );
});
