import { expect, test } from 'vitest';
import { annotationsOf, keptCommands, relaxationAnnotations, type Where } from '../../../src/action/annotate.ts';
import type { Diff } from '../../../src/github/index.ts';
import { repoPath, type Severity, type Verdict, wholeLine } from '../../../src/model/index.ts';
import { relaxedReport, reportOf, verdictOf } from '../../support/report.ts';

const everywhere: Where = { prefix: '', diff: undefined, blobOf: () => undefined };

/** A change that shows lines 1 to 3 of `file`, and made the second. */
function showing(file: string): Diff {
  const hunk = { first: 1, lines: ['one', 'two', 'three'], added: new Set([2]) };
  return { files: new Map([[file, { blob: 'b10b', hunks: [hunk] }]]), complete: true };
}

test('the most severe findings come first', () => {
  const report = reportOf([verdictOf({ severity: 'info' }), verdictOf({ severity: 'warning' }), verdictOf()]);
  const { placed, outside } = annotationsOf(report, { ...everywhere, prefix: 'sub/repo' });
  expect(placed.map(({ severity, file }) => [severity, file])).toEqual([
    ['error', 'sub/repo/apps/api/deployment.yaml'],
    ['warning', 'sub/repo/apps/api/deployment.yaml'],
    ['info', 'sub/repo/apps/api/deployment.yaml'],
  ]);
  expect(outside).toBe(0);
});

test('a finding that is not open is not annotated, and not counted as left out', () => {
  expect(annotationsOf(reportOf([verdictOf({ label: 'baselined' })]), everywhere)).toEqual({ placed: [], outside: 0 });
});

test('an exact place has columns', () => {
  expect(annotationsOf(reportOf(), everywhere).placed).toEqual([
    {
      severity: 'error',
      title: 'shutdown/grace-covers-drain',
      text: expect.stringMatching(/^api is killed while it drains: 45 s/),
      file: 'apps/api/deployment.yaml',
      line: 12,
      columns: [7, 40],
    },
  ]);
});

test('a finding the change does not show is annotated at its cause, and says where it is', () => {
  const cause = 'apps/api/overlays/prod/kustomization.yaml';
  const { placed, outside } = annotationsOf(reportOf(), { ...everywhere, diff: showing(cause) });
  expect(placed).toMatchObject([{ file: cause, line: 1, columns: undefined }]);
  expect(placed[0]?.text).toMatch(/ \(found at apps\/api\/deployment\.yaml:12\)$/);
  expect(outside).toBe(0);
});

test('a cause the change made comes before one it only shows', () => {
  const file = repoPath('charts/api/values.yaml');
  const related: Verdict['related'] = [
    { span: wholeLine(file, 1), role: 'values' },
    { span: wholeLine(file, 2), role: 'values' },
  ];
  const { placed } = annotationsOf(reportOf([verdictOf({ related })]), { ...everywhere, diff: showing(file) });
  expect(placed).toMatchObject([{ file, line: 2 }]);
});

test('where the base has moved the line, the annotation follows it to the head', () => {
  const file = 'apps/api/deployment.yaml';
  const hunk = { first: 7, lines: ['    spec:', '      terminationGracePeriodSeconds: 30'], added: new Set([8]) };
  const diff = { files: new Map([[file, { blob: 'b10b', hunks: [hunk] }]]), complete: true };
  const merged = { ...everywhere, diff, blobOf: () => '3e46e' };
  expect(annotationsOf(reportOf(), merged).placed).toMatchObject([{ file, line: 8, columns: [7, 40] }]);
  expect(annotationsOf(reportOf(), { ...merged, blobOf: () => 'b10b' })).toMatchObject({ outside: 1 });
});

test('a finding no reader of the change would see is counted, not annotated', () => {
  expect(annotationsOf(reportOf(), { ...everywhere, diff: showing('README.md') })).toEqual({ placed: [], outside: 1 });
});

test('without the change as GitHub shows it, a comparison with the base says what its readers see', () => {
  const report = reportOf([verdictOf({ inDiff: true }), verdictOf({ inDiff: false }), verdictOf()]);
  const { placed, outside } = annotationsOf(report, everywhere);
  expect([placed.length, outside]).toEqual([2, 1]);
});

test('ten of each level are kept, less what is reserved for the closing sentence', () => {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const verdicts = severities.flatMap((severity) => Array.from({ length: 13 }, () => verdictOf({ severity })));
  const { placed } = annotationsOf(reportOf(verdicts), everywhere);
  const counts = (reserved: readonly Severity[]): readonly number[] => {
    const kept = keptCommands(placed, reserved);
    return severities.map((wanted) => kept.filter(({ severity }) => severity === wanted).length);
  };
  expect(counts([])).toEqual([10, 10, 10]);
  expect(counts(['error'])).toEqual([9, 10, 10]);
});

test('what the change relaxes is annotated on every line, named from the root of the repository', () => {
  expect(relaxationAnnotations(relaxedReport(), { prefix: 'shop' })[0]).toEqual({
    severity: 'warning',
    title: 'This change relaxes the check',
    text: 'This change relaxes the check: rule probes/readiness-required is off; the verdict uses the configuration of the base',
    file: 'shop/seaworthy.yaml',
    line: 4,
    columns: undefined,
  });
  expect(relaxationAnnotations(reportOf(), { prefix: '' })).toEqual([]);
});
