import { expect, test } from 'vitest';
import { baselineOf, decide, failuresOf, reportOf, resolvedEntries } from '../../../src/decide/index.ts';
import { type Failure, type Rendered, repoPath } from '../../../src/model/index.ts';
import { plainTarget } from '../../support/manifests.ts';
import { locatedOf as located } from '../../support/report.ts';

const broken: Failure = {
  code: 'yaml-invalid',
  message: 'not valid YAML',
  hint: 'correct it',
  file: repoPath('a.yaml'),
  line: 3,
  column: 2,
};

test('what several targets say of one line is one finding that names them all', () => {
  const staging = located({
    target: 'overlays/staging',
    object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop-staging', name: 'api' },
  });
  const verdicts = decide([located({ target: 'overlays/prod' }), staging, located({ target: 'overlays/prod' })], []);
  expect(verdicts.map(({ target, otherTargets }) => ({ target, otherTargets }))).toEqual([
    { target: 'overlays/prod', otherTargets: ['overlays/staging'] },
  ]);
});

test('findings of a rule on one line are one with the objects it is about, and not with those of no object', () => {
  const worker = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'worker' };
  const others = [
    located({ message: 'another', location: { ...located().location, precision: 'nearest' } }),
    located(),
    located({ object: worker, target: 'overlays/staging' }),
    located({ object: undefined }),
  ];
  const verdicts = decide(others, []);
  expect(
    verdicts.map(({ object, message, location, otherTargets, otherObjects = [] }) => ({
      ...{ name: object?.name, message, precision: location.precision, otherTargets },
      others: otherObjects.map((each) => [each.object?.name, each.message, each.target]),
    })),
  ).toEqual([
    {
      ...{ name: 'api', message: located().message, precision: 'exact', otherTargets: ['overlays/staging'] },
      others: [
        ['worker', located().message, 'overlays/staging'],
        ['api', 'another', located().target],
      ],
    },
    { name: undefined, message: located().message, precision: 'exact', otherTargets: [], others: [] },
  ]);
  const all = verdicts.flatMap((verdict) => [verdict, ...(verdict.otherObjects ?? [])]);
  expect(baselineOf(verdicts).map(({ fingerprint }) => fingerprint)).toEqual(
    all.map(({ fingerprint }) => fingerprint).sort(),
  );
  expect(resolvedEntries(baselineOf(verdicts), verdicts)).toEqual([]);
});

test('a finding whose line is not known in one target is one with the same finding whose line is known in another', () => {
  const { span } = located().location;
  const at = (line: number, precision: 'exact' | 'nearest', target: string, file = span.file) =>
    located({
      target,
      location: { span: { file, start: { line, column: 1 }, end: { line, column: 2 } }, precision },
      related: [{ span, role: 'template' }],
    });
  const lines = (given: readonly ReturnType<typeof located>[]): unknown =>
    decide(given, []).map(({ location, target, otherTargets }) => [
      `${location.span.start.line} ${location.precision}`,
      [target, ...otherTargets].sort(),
    ]);
  const nearest = at(1, 'nearest', 'prod');
  expect(lines([nearest, at(7, 'exact', 'staging')])).toEqual([['7 exact', ['prod', 'staging']]]);
  expect(lines([nearest, at(7, 'exact', 'staging', repoPath('values.yaml'))])).toEqual([
    ['7 exact', ['prod', 'staging']],
  ]);
  // of two known lines none is right for sure
  expect(lines([nearest, at(7, 'exact', 'staging'), at(9, 'exact', 'test')])).toEqual([
    ['1 nearest', ['prod']],
    ['7 exact', ['staging']],
    ['9 exact', ['test']],
  ]);
  const elsewhere = { ...at(7, 'exact', 'staging', repoPath('other/api.yaml')), related: [] };
  expect(lines([nearest, elsewhere])).toHaveLength(2);
});

test('a default of a chart is one with what else is on its line, and not with the other defaults', () => {
  const { span } = located().location;
  const lowering = { by: 'chartDefaults', reason: 'the chart is published' } as const;
  const at = (line: number, name: string, more: Partial<ReturnType<typeof located>>) =>
    located({
      ...more,
      object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name },
      location: { span: { ...span, start: { line, column: 1 } }, precision: 'exact' },
    });
  const given = [at(3, 'a', { lowering }), at(5, 'b', { lowering }), at(5, 'c', {}), at(8, 'd', { lowering })];
  const lower = { chartDefaults: 'info' } as NonNullable<Parameters<typeof decide>[2]>['lower'];
  const verdicts = decide(given, [], { lower });
  expect(
    verdicts.map(({ object, otherObjects = [] }) => [object?.name, otherObjects.map((each) => each.object?.name)]),
  ).toEqual([
    ['a', ['d']],
    ['c', ['b']],
  ]);
});

test('findings of one line that a waiver, a baseline or the base answers stay apart from those that are open', () => {
  const old = located({ baselineState: 'unchanged', message: 'old' });
  const labels = decide([old, located({ baselineState: 'new' })], []).map(({ label }) => label);
  expect(labels.sort()).toEqual(['open', 'unchanged']);
});

test('verdicts are in the order of file, line and rule, whatever order they came in', () => {
  const { span } = located().location;
  const at = (file: string, line: number): ReturnType<typeof located> =>
    located({
      location: { span: { file: repoPath(file), start: { line, column: 1 }, end: span.end }, precision: 'exact' },
    });
  const given = [at('b.yaml', 1), at('a.yaml', 10), at('a.yaml', 9)];
  const places = decide(given, []).map(({ location }) => `${location.span.file}:${location.span.start.line}`);
  expect(places).toEqual(['a.yaml:9', 'a.yaml:10', 'b.yaml:1']);
  expect(
    decide([...given].reverse(), []).map(({ location }) => `${location.span.file}:${location.span.start.line}`),
  ).toEqual(places);
});

test('a failure is an error at its place, with its hint as the remedy', () => {
  const [verdict] = decide([], [{ failure: broken, target: plainTarget('a.yaml') }]);
  expect(verdict).toMatchObject({
    rule: 'gitops/render-failed',
    severity: 'error',
    message: 'not valid YAML',
    remediation: 'correct it',
    target: 'a.yaml',
    object: undefined,
    location: { span: { file: 'a.yaml', start: { line: 3, column: 2 } }, precision: 'exact' },
  });
});

test('a target of which nothing could be read has failed, one of which something could has not', () => {
  const target = plainTarget('a.yaml');
  const rendered: Rendered = { status: 'rendered', target, output: '', documents: [], inputs: [] };
  const summary = (manifests: readonly unknown[]): unknown =>
    reportOf({
      verdicts: [],
      rendered: [rendered],
      parsed: [{ manifests, failures: [broken] }],
      skipped: [],
      rules: [],
      failOn: 'error',
      excerpts: {},
    }).rendered[0]?.status;
  expect([summary([]), summary([{}])]).toEqual(['failed', 'rendered']);
  expect(failuresOf([rendered], [{ failures: [broken] }])).toEqual([{ failure: broken, target }]);
});

test.each([
  ['error', 'error', 1],
  ['error', 'warning', 0],
  ['warning', 'warning', 1],
  ['info', 'info', 1],
  ['never', 'error', 0],
] as const)('failing on %s, a finding of severity %s exits %i', (failOn, severity, exitCode) => {
  const verdicts = decide([located({ severity })], []);
  expect(reportOf({ verdicts, rendered: [], parsed: [], skipped: [], rules: [], failOn, excerpts: {} }).exitCode).toBe(
    exitCode,
  );
});

test('what a change relaxes is in the report as it is, and decides nothing; without any there is no list', () => {
  const nothing = {
    verdicts: [],
    rendered: [],
    parsed: [],
    skipped: [],
    rules: [],
    failOn: 'error',
    excerpts: {},
  } as const;
  const relaxations = [{ file: repoPath('seaworthy.yaml'), line: 1, message: 'rule a/b is off', inEffect: false }];
  const { relaxations: said, exitCode } = reportOf({ ...nothing, relaxations });
  expect({ said, exitCode }).toEqual({ said: relaxations, exitCode: 0 });
  expect(reportOf({ ...nothing, relaxations: [] })).not.toHaveProperty('relaxations');
});
