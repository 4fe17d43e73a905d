import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputNames, readInputs } from '../../../src/action/inputs.ts';
import { outputNames } from '../../../src/action/main.ts';
import { noInputs } from '../../../src/model/index.ts';

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
    options: { ...noInputs, cwd: '/repo', paths: [], rules: [], includeCrds: false },
    base: 'auto',
    annotations: 50,
    summary: true,
    sarifFile: undefined,
    reportFile: undefined,
    formats: [],
    token: '',
    checks: 'auto',
    comment: 'auto',
    review: 'auto',
    publish: undefined,
    shard: undefined,
    merge: [],
  });
});

test('a shard is its number and that of all, and what is merged is one file or folder a line', () => {
  expect(inputs({ shard: ' 2/3 ' }).shard).toEqual({ index: 2, of: 3 });
  expect(inputs({ merge: 'parts\nlast/seaworthy-part-3-of-3.json\n' }).merge).toEqual([
    'parts',
    'last/seaworthy-part-3-of-3.json',
  ]);
  expect(() => inputs({ shard: '4/3' })).toThrow("input shard is '4/3' but must be INDEX/COUNT, such as 2/3");
});

test('lists are one entry a line', () => {
  expect(
    inputs({
      ...{ paths: 'charts/api\n  overlays/prod \n\n', 'fail-on': 'warning', 'kube-version': '1.31' },
      ...{ 'set-string': 'tag=1\ntag=2', 'set-file': 'tls.ca=ca.pem', 'api-versions': 'shop.dev/v1\n' },
    }).options,
  ).toEqual({
    ...noInputs,
    cwd: '/repo',
    paths: ['charts/api', 'overlays/prod'],
    rules: [],
    setString: ['tag=1', 'tag=2'],
    setFile: ['tls.ca=ca.pem'],
    apiVersions: ['shop.dev/v1'],
    includeCrds: false,
    failOn: 'warning',
    kubeVersion: '1.31',
  });
});

test('the cache is a folder below the working directory, or an absolute one', () => {
  expect(inputs({ cache: '.cache/seaworthy' }).options.cache).toBe('/repo/.cache/seaworthy');
  expect(inputs({ cache: '/runner/temp/seaworthy' }).options.cache).toBe('/runner/temp/seaworthy');
});

test('further reports are one NAME=FILE a line', () => {
  expect(inputs({ formats: 'html=out/seaworthy.html\njunit=out/a=b.xml\n' }).formats).toEqual([
    { format: 'html', file: 'out/seaworthy.html' },
    { format: 'junit', file: 'out/a=b.xml' },
  ]);
});

test.each([
  ['fail-on', 'fatal', "input fail-on is 'fatal' but must be one of error, warning, info, never"],
  ['annotations', 'many', "input annotations is 'many' but must be a whole number"],
  ['formats', 'htlm=a.html', "input formats is 'htlm=a.html' but must be NAME=FILE, where NAME is one of text, json,"],
  ['formats', 'html', "input formats is 'html' but must be NAME=FILE"],
  ['summary', 'yes', "input summary is 'yes' but must be one of true, false"],
  ['comment', 'always', "input comment is 'always' but must be one of auto, never"],
])('an impossible %s is refused by name', (name, value, message) => {
  expect(() => inputs({ [name]: value })).toThrow(message);
});
