import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config/index.ts';
import {
  type Config,
  lowerSettings,
  noInputs,
  type RunOptions,
  repoPath,
  SeaworthyError,
} from '../../../src/model/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { wholeRepository } from '../../support/options.ts';
import { chart } from '../../support/shop.ts';

function configOf(
  texts: Readonly<Record<string, string>>,
  options: Partial<RunOptions> = {},
  start = '.',
): Promise<Config> {
  const files = memoryFiles(texts);
  return readConfig(files, wholeRepository(files.root, options), repoPath(start));
}

const mebibyte = 1_048_576;

const unsaid: Config = {
  profile: 'default',
  failOn: 'error',
  kubeVersion: '1.33.0',
  isVersionStated: false,
  exclude: [],
  external: [],
  targets: [],
  helm: { ...noInputs, includeCrds: false },
  schemas: { unknownKinds: 'silent' },
  kustomize: { enableHelm: true, loadRestrictor: 'rootOnly' },
  policies: [],
  rules: {},
  only: [],
  waivers: { inline: 'allow', entries: [] },
  lower: lowerSettings(),
  limits: { renderMs: 60_000, engineBytes: 1024 * mebibyte, fileBytes: 64 * mebibyte },
};

const everything = `profile: strict
failOn: warning
kubeVersion: v1.31
exclude: ["legacy/**"]
external: ["Service/shop/legacy-*"]
targets:
  - path: charts/till
    release: till
    namespace: shop
    values: [values-prod.yaml]
    set: [replicas=2]
rules:
  probes/*: warning
  probes/liveness-recommended: off
  probes/readiness-required:
    severity: info
    without_service: true
limits:
  renderSeconds: 5
  engineMiB: 512
  fileMiB: 0.5
kustomize: { enableHelm: false }
`;

describe('without a configuration file', () => {
  test('the defaults hold', async () => {
    expect(await configOf({})).toEqual(unsaid);
  });

  test('an empty file changes nothing', async () => {
    expect(await configOf({ 'seaworthy.yaml': '# nothing yet\n' })).toEqual(unsaid);
  });
});

test('every key of the file arrives, each rule setting with the line it stands on', async () => {
  const texts = { 'seaworthy.yaml': everything, 'charts/till/Chart.yaml': chart('till') };
  expect(await configOf(texts)).toEqual({
    ...unsaid,
    profile: 'strict',
    isVersionStated: true,
    failOn: 'warning',
    kubeVersion: '1.31.0',
    kustomize: { enableHelm: false, loadRestrictor: 'rootOnly' },
    exclude: ['legacy/**'],
    external: ['Service/shop/legacy-*'],
    targets: [
      {
        path: 'charts/till',
        release: 'till',
        namespace: 'shop',
        variants: [
          {
            name: 'values-prod.yaml, replicas=2',
            ...noInputs,
            values: ['charts/till/values-prod.yaml'],
            set: ['replicas=2'],
            release: 'till',
            namespace: 'shop',
          },
        ],
      },
    ],
    rules: {
      'probes/*': { level: 'warning', params: {}, from: 'seaworthy.yaml:13' },
      'probes/liveness-recommended': { level: 'off', params: {}, from: 'seaworthy.yaml:14' },
      'probes/readiness-required': { level: 'info', params: { without_service: true }, from: 'seaworthy.yaml:15' },
    },
    limits: { renderMs: 5000, engineBytes: 512 * mebibyte, fileBytes: mebibyte / 2 },
  });
});

test('the command line stands over the file', async () => {
  const options: Partial<RunOptions> = {
    profile: 'default',
    failOn: 'never',
    kubeVersion: '1.29.4',
    rules: ['probes/*'],
    release: 'till',
    namespace: 'shop',
    values: ['env/prod.yaml'],
    set: ['replicas=3'],
    includeCrds: true,
  };
  const texts = { 'seaworthy.yaml': 'profile: strict\nfailOn: info\nkubeVersion: "1.30"\n' };
  expect(await configOf(texts, options)).toEqual({
    ...unsaid,
    isVersionStated: true,
    failOn: 'never',
    kubeVersion: '1.29.4',
    only: ['probes/*'],
    helm: {
      ...noInputs,
      ...{ release: 'till', namespace: 'shop', values: ['env/prod.yaml'], set: ['replicas=3'], includeCrds: true },
    },
  });
});

describe('which file is read', () => {
  const strict = 'profile: strict\n';

  test.each(['seaworthy.yaml', '.seaworthy.yaml', '.github/seaworthy.yaml'])('%s of the root', async (path) => {
    expect(await configOf({ [path]: strict })).toEqual({ ...unsaid, profile: 'strict', failOn: 'warning' });
  });

  test('the nearest one at or above the first path', async () => {
    const texts = { 'seaworthy.yaml': strict, 'till/seaworthy.yaml': 'failOn: info\n', 'till/web/web.yaml': '' };
    expect(await configOf(texts, {}, 'till/web')).toEqual({ ...unsaid, failOn: 'info' });
  });

  test('the one that --config names, with its paths relative to its folder', async () => {
    const texts = {
      'seaworthy.yaml': strict,
      'ci/judge.yml': 'exclude: [old]\ntargets: [{ path: ../charts/till }]\n',
      'charts/till/Chart.yaml': chart('till'),
    };
    expect(await configOf(texts, { config: 'ci/judge.yml' })).toEqual({
      ...unsaid,
      exclude: ['ci/old'],
      targets: [{ path: 'charts/till', variants: [] }],
    });
  });

  test('paths in .github/seaworthy.yaml are relative to the repository', async () => {
    expect(await configOf({ '.github/seaworthy.yaml': 'exclude: [old]\n' })).toEqual({ ...unsaid, exclude: ['old'] });
  });

  test('one that --config names and that is not there is an error', async () => {
    await expect(configOf({}, { config: 'ci/judge.yaml' })).rejects.toMatchObject({
      failure: { code: 'path-missing', file: 'ci/judge.yaml' },
    });
  });
});

test.each([
  [{ config: '../judge.yaml' }, "'../judge.yaml' lies outside the repository"],
  [{ values: ['/etc/passwd'] }, "'/etc/passwd' lies outside the repository"],
])('a file outside of the repository is refused: %j', async (options, message) => {
  await expect(configOf({}, options)).rejects.toMatchObject({ failure: { code: 'outside-root', message } });
});

test('a Kubernetes version of the command line that is none is a mistake in the call', async () => {
  await expect(configOf({}, { kubeVersion: 'latest' })).rejects.toMatchObject({
    failure: { code: 'usage', message: "'latest' is not a Kubernetes version", hint: 'write it like 1.33.0' },
  });
});

describe('what `helm template` is given', () => {
  const shop = {
    'charts/till/Chart.yaml': chart('till'),
    'charts/till/files/ca.pem': 'CA\n',
    'charts/till/files/a,b.txt': 'comma\n',
    'env/ca.pem': 'other CA\n',
  };

  test('comes from a variant over its target, and API versions from the file too', async () => {
    const text = `apiVersions: [shop.dev/v1]
targets:
  - path: charts/till
    setString: [tag=1]
    variants:
      - name: prod
        setString: [tag=2]
        setFile: ['ca=files/ca.pem,list=files/a\\,b.txt']
        apiVersions: [policy/v1beta1]
`;
    const { targets, helm } = await configOf({ ...shop, 'seaworthy.yaml': text });
    expect(targets[0]?.variants).toEqual([
      {
        ...noInputs,
        name: 'prod',
        setString: ['tag=1', 'tag=2'],
        setFile: [
          { key: 'ca', file: 'charts/till/files/ca.pem' },
          { key: 'list', file: 'charts/till/files/a,b.txt' },
        ],
        apiVersions: ['policy/v1beta1'],
      },
    ]);
    expect(helm.apiVersions).toEqual(['shop.dev/v1']);
  });

  test('comes from the command line, with paths relative to the working folder', async () => {
    const options = { setString: ['tag=1'], setFile: ['tls.ca=env/ca.pem'], apiVersions: ['shop.dev/v1'] };
    const { helm } = await configOf(shop, options);
    expect(helm).toEqual({
      ...noInputs,
      includeCrds: false,
      setString: ['tag=1'],
      setFile: [{ key: 'tls.ca', file: 'env/ca.pem' }],
      apiVersions: ['shop.dev/v1'],
    });
  });

  test.each([
    ['a file outside the repository', 'ca=../ca.pem', 'outside-root', "'../ca.pem' lies outside the repository"],
    ['a file that is not there', 'ca=env/no.pem', 'usage', "'ca=env/no.pem': file env/no.pem not found"],
    ['a folder', 'ca=env', 'usage', "'ca=env': file env not found"],
    ['no path', 'ca', 'usage', "'ca' is not of the form key=path"],
  ])('with %s is refused at once', async (_, expression, code, message) => {
    await expect(configOf(shop, { setFile: [expression] })).rejects.toMatchObject({ failure: { code, message } });
  });

  test('with wrong files is refused with a line for each', async () => {
    const text =
      'targets:\n  - path: charts/till\n    setFile:\n      - ca=no.pem\n      - ca=../../../ca.pem\n      - ca\n';
    const error: unknown = await configOf({ ...shop, 'seaworthy.yaml': text }).catch((reason: unknown) => reason);
    const all = error instanceof SeaworthyError ? [error.failure, ...error.others] : [];
    expect(all.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "4 'ca=no.pem': file charts/till/no.pem not found",
      "5 '../../../ca.pem' lies outside the repository",
      "6 'ca' is not of the form key=path",
    ]);
  });
});
