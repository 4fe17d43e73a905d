import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { annotationsOf } from '../../../src/action/annotate.ts';
import { headCommit } from '../../../src/action/event.ts';
import { inputNames, readInputs } from '../../../src/action/inputs.ts';
import { outputNames } from '../../../src/action/main.ts';
import { reportOf, verdictOf } from '../../support/report.ts';

const manifest = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));

function inputs(given: Readonly<Record<string, string>>): ReturnType<typeof readInputs> {
  return readInputs((name) => given[name] ?? '', '/repo');
}

test('action.yml documents exactly the inputs and outputs of the code', () => {
  expect(Object.keys(manifest.inputs)).toEqual([...inputNames]);
  expect(Object.keys(manifest.outputs)).toEqual([...outputNames]);
  for (const entry of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
    expect(entry).toHaveProperty('description');
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});

test('without inputs the whole repository is judged by its own configuration', () => {
  expect(inputs({})).toEqual({
    options: { cwd: '/repo', paths: [], rules: [], values: [], set: [], includeCrds: false },
    annotations: 50,
    summary: true,
    sarifFile: undefined,
    reportFile: undefined,
    formats: [],
  });
});

test('lists are one entry a line', () => {
  expect(
    inputs({ paths: 'charts/api\n  overlays/prod \n\n', 'fail-on': 'warning', 'kube-version': '1.31' }).options,
  ).toEqual({
    cwd: '/repo',
    paths: ['charts/api', 'overlays/prod'],
    rules: [],
    values: [],
    set: [],
    includeCrds: false,
    failOn: 'warning',
    kubeVersion: '1.31',
  });
});

test('further reports are one NAME=FILE a line', () => {
  expect(inputs({ formats: 'html=out/seaworthy.html\njunit=out/a=b.xml\n' }).formats).toEqual([
    { format: 'html', file: 'out/seaworthy.html' },
    { format: 'junit', file: 'out/a=b.xml' },
  ]);
});

test('a pull request is linked at its own last commit, any other event at the one it runs on', () => {
  expect(headCommit('{"pull_request": {"head": {"sha": "4f2c1d0"}}}')).toBe('4f2c1d0');
  expect(headCommit('{"after": "9b3d2e1"}')).toBeUndefined();
});

test.each([
  ['fail-on', 'fatal', "the input fail-on is 'fatal', and must be one of error, warning, info, never"],
  ['annotations', 'many', "the input annotations is 'many', and must be a whole number"],
  [
    'formats',
    'htlm=a.html',
    "the input formats is 'htlm=a.html', and must be NAME=FILE, where NAME is one of text, json,",
  ],
  ['formats', 'html', "the input formats is 'html', and must be NAME=FILE"],
  ['summary', 'yes', "the input summary is 'yes', and must be one of true, false"],
])('an impossible %s is refused by name', (name, value, message) => {
  expect(() => inputs({ [name]: value })).toThrow(message);
});

test('the gravest findings are annotated first, and the rest is counted', () => {
  const report = reportOf([verdictOf({ severity: 'info' }), verdictOf({ severity: 'warning' }), verdictOf()]);
  const { shown, left } = annotationsOf(report, 2, 'sub/repo');
  expect(shown.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  expect(shown[0]?.properties.file).toBe('sub/repo/apps/api/deployment.yaml');
  expect(left).toBe(1);
});
