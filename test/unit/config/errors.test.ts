import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config/index.ts';
import { type Failure, repoPath, SeaworthyError } from '../../../src/model/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { wholeRepository } from '../../support/options.ts';
import { chart } from '../../support/shop.ts';

/** The errors of a configuration as a user reads them: `line:column message; hint`. */
async function errorsOf(text: string): Promise<readonly string[]> {
  const files = memoryFiles({ 'seaworthy.yaml': text, 'charts/till/Chart.yaml': chart('till') });
  try {
    await readConfig(files, wholeRepository(files.root), repoPath('.'));
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    return [error.failure, ...error.others].map(told);
  }
  return [];
}

function told({ code, file, line, column, message, hint }: Failure): string {
  const place = `${code} ${file}:${line}:${column} ${message}`;
  return hint === undefined ? place : `${place}; ${hint}`;
}

const at = 'config-invalid seaworthy.yaml:';

test('all errors come at once, in the order of the file, each with its place and the nearest name', async () => {
  const text = `profil: strict
failOn: eror
rules:
  probes/readines-required: off
  probes/readiness-required:
    without_servce: true
  resources/*: of
limits:
  renderSeconds: 0
`;
  expect(await errorsOf(text)).toEqual([
    `${at}1:1 unknown key 'profil'; did you mean 'profile'?`,
    `${at}2:1 failOn is "eror", and must be one of error, warning, info, never; did you mean 'error'?`,
    `${at}4:3 unknown rule 'probes/readines-required'; did you mean 'probes/readiness-required'?`,
    `${at}6:5 unknown key of probes/readiness-required 'without_servce'; did you mean 'without_service'?`,
    `${at}7:3 resources/* is "of", and must be one of off, on, error, warning, info; did you mean 'off'?`,
    `${at}9:3 limits/renderSeconds must be > 0`,
  ]);
});

test.each<[string, string, string]>([
  ['a tab', 'rules:\n\tprobes/*: off\n', '2:1 not valid YAML: Tabs are not allowed as indentation'],
  ['a list', '- profile: strict\n', '1:1 the configuration is [{"profile":"strict"}], and must be of type object'],
  [
    'a version that YAML takes for a number',
    'profile: strict\nkubeVersion: 1.30\n',
    '2:1 kubeVersion is 1.3, and must be of type string; put it in quotes',
  ],
  ['a version that is none', 'kubeVersion: latest\n', "1:1 'latest' is not a Kubernetes version; write it like 1.33.0"],
  [
    'a parameter of another type',
    'rules:\n  probes/readiness-required: { without_service: often }\n',
    '2:32 probes/readiness-required/without_service is "often", and must be of type boolean',
  ],
  [
    'a level that is a number',
    'rules:\n  probes/readiness-required: 3\n',
    '2:3 probes/readiness-required is 3, and must be of type string or object',
  ],
  [
    'a chart that is not there',
    'targets:\n  - path: charts/tills\n',
    '2:5 chart charts/tills not found; name a folder that holds a Chart.yaml',
  ],
  [
    'a chart outside of the repository',
    'targets:\n  - path: ../till\n',
    "2:5 '../till' lies outside the repository; name a path inside the repository",
  ],
  [
    'values outside of the repository',
    'targets:\n  - path: charts/till\n    values: [a.yaml, ../../../b.yaml]\n',
    "3:22 '../../../b.yaml' lies outside the repository; name a path inside the repository",
  ],
  [
    'a chart listed twice',
    'targets:\n  - path: charts/till\n  - path: ./charts/till/\n',
    '3:5 charts/till is listed a second time; put its sets of values under variants',
  ],
  [
    'two variants of one name',
    'targets:\n  - path: charts/till\n    variants: [{ name: prod }, { name: prod }]\n',
    "3:34 a second variant is called 'prod'; give it another name",
  ],
])('%s', async (_, text, message) => {
  expect(await errorsOf(text)).toEqual([`${at}${message}`]);
});

test('aliases that unfold without end are refused', async () => {
  const rows = Array.from({ length: 9 }, (_, row) => `a${row + 1}: &a${row + 1} [${Array(9).fill(`*a${row}`)}]\n`);
  expect(await errorsOf(`a0: &a0 [x]\n${rows.join('')}`)).toEqual([
    `${at}1:1 its aliases unfold to too many values; write them out`,
  ]);
});

test('a level needs no quotes', async () => {
  expect(await errorsOf('rules:\n  probes/*: off\n  probes/readiness-required: on\n')).toEqual([]);
});
