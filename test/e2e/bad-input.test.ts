import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, type JsonFinding, seaworthy } from './cli.ts';
import { chart, deployment, kustomization, service } from './fixtures.ts';

/** What must be said about a repository that cannot be read as it stands. */
interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly place: string;
  readonly message: RegExp;
}

const cases: readonly Case[] = [
  {
    what: 'broken YAML',
    files: { 'manifests/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: [till\nspec: {}\n' },
    place: 'manifests/service.yaml:5',
    message: /^not valid YAML: /,
  },
  {
    what: 'tab indentation',
    files: { 'manifests/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n\tname: till\n' },
    place: 'manifests/service.yaml:4',
    message: /^not valid YAML: .*tab/,
  },
  {
    what: 'a template that fails',
    files: chart('charts/till', {
      'service.yaml': 'kind: Service\nmetadata:\n  name: {{ .Values.names.till.short }}\n',
    }),
    place: 'charts/till/templates/service.yaml:3',
    message: /nil pointer|<nil>|names\.till/,
  },
  {
    what: 'a template that is not a template',
    files: chart('charts/till', { 'service.yaml': 'kind: Service\nmetadata:\n  name: {{ .Values.name }\n' }),
    place: 'charts/till/templates/service.yaml:3',
    message: /unexpected "}"/,
  },
  {
    what: 'a missing base',
    files: { 'apps/till/prod/kustomization.yaml': kustomization('../base') },
    place: 'apps/till/prod/kustomization.yaml:4',
    message: /\.\.\/base/,
  },
  {
    what: 'kustomizations that build on each other',
    files: {
      'apps/till/base/kustomization.yaml': kustomization('../prod'),
      'apps/till/prod/kustomization.yaml': kustomization('../base'),
    },
    place: 'apps/till/prod/kustomization.yaml:4',
    message: /circle.*base.*prod.*base/,
  },
];

describe('bad input is one clear finding, exit code 1, and the rest is judged', () => {
  test.each(cases)('$what', ({ files, place, message }) => {
    const root = repository({ ...files, 'manifests/good/service.yaml': service('shelf') });
    const { code, report } = checkAsJson(root);
    const failures = report.findings.filter(({ rule }) => rule === 'gitops/render-failed');
    expect(failures.map(where)).toEqual([place]);
    expect(failures[0]?.message).toMatch(message);
    expect(report.targets.find(({ id }) => id === 'manifests/good/service.yaml')?.status).toBe('rendered');
    expect(code).toBe(1);
  });

  test('a link out of the repository', () => {
    const root = repository({ 'manifests/service.yaml': service('till') });
    const elsewhere = repository({ 'secret.yaml': service('elsewhere') });
    symlinkSync(join(elsewhere, 'secret.yaml'), join(root, 'manifests/secret.yaml'));
    const { code, report } = checkAsJson(root);
    const [failure] = report.findings.filter(({ rule }) => rule === 'gitops/render-failed');
    expect(failure).toMatchObject({ message: expect.stringMatching(/outside the repository root/) });
    expect(where(failure)).toBe('manifests/secret.yaml:1');
    expect(code).toBe(1);
  });

  test('a file that cannot be read', () => {
    const root = repository({ 'manifests/service.yaml': service('till') });
    symlinkSync('loop.yaml', join(root, 'manifests/loop.yaml')); // not even root can open a link to itself
    const { code, report } = checkAsJson(root);
    const [failure] = report.findings.filter(({ rule }) => rule === 'gitops/render-failed');
    expect(failure).toMatchObject({ message: expect.stringMatching(/symbolic link that leads to itself/) });
    expect(where(failure)).toBe('manifests/loop.yaml:1');
    expect(code).toBe(1);
  });

  test('a manifest of 50 MB above the limit is refused by its size, not read', () => {
    const root = repository({
      'seaworthy.yaml': 'limits:\n  fileMiB: 49\n',
      'manifests/service.yaml': service('till'),
      'dumps/everything.yaml': fiftyMegabytes(),
    });
    const { code, report } = checkAsJson(root);
    const [failure] = report.findings.filter(({ rule }) => rule === 'gitops/render-failed');
    expect(failure).toMatchObject({ message: expect.stringMatching(/more than the limit of/) });
    expect(where(failure)).toBe('dumps/everything.yaml:1');
    expect(code).toBe(1);
  });
});

test('a manifest of 50 MB is judged to its last line', () => {
  const dump = fiftyMegabytes();
  const root = repository({ 'dumps/everything.yaml': `${dump}${deployment('till')}` });
  const { code, report } = checkAsJson(root, ['--rule', 'resources/requests-and-limits', '--fail-on', 'warning']);
  const [finding] = report.findings;
  expect(report.findings.length).toBe(1);
  expect(where(finding)).toBe(`dumps/everything.yaml:${dump.split('\n').length + 13}`);
  expect(finding?.message).toMatch(/^Container till has no cpu request/);
  expect(code).toBe(1);
});

function fiftyMegabytes(): string {
  const entry = `${service('till')}---\n`;
  return entry.repeat(Math.ceil(52_428_800 / entry.length));
}

describe('where the work cannot begin, the exit code is 2 and standard error says why', () => {
  test('an unknown key of the configuration', () => {
    const root = repository({ 'seaworthy.yaml': 'failOn: error\nkubeVersoin: "1.33.0"\n' });
    const { code, stdout, stderr } = seaworthy(['check'], root);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/seaworthy\.yaml:2/);
    expect(stderr).toMatch(/'kubeVersoin'.*'kubeVersion'/s);
  });

  test('an unknown rule in the configuration', () => {
    const root = repository({ 'seaworthy.yaml': 'rules:\n  hpa/target-exist: off\n' });
    const { code, stderr } = seaworthy(['check'], root);
    expect(code).toBe(2);
    expect(stderr).toMatch(/seaworthy\.yaml:2/);
    expect(stderr).toMatch(/'hpa\/target-exist'.*'hpa\/target-exists'/s);
  });

  test('a path that does not exist', () => {
    const { code, stderr } = seaworthy(['check', 'manifest'], repository({ 'manifests/a.yaml': deployment('till') }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/'manifest' does not exist/);
  });

  test('an option that does not exist', () => {
    const { code, stderr } = seaworthy(['check', '--fail-om', 'never'], repository({}));
    expect(code).toBe(2);
    expect(stderr).toMatch(/--fail-om.*--fail-on/s);
  });
});

test('an empty repository is nothing to judge, and says so', () => {
  const { code, stdout } = seaworthy(['check'], repository({}));
  expect(stdout).toMatch(/^No objects judged: no chart, kustomization or manifest found/);
  expect(code).toBe(2);
});

function where(finding: JsonFinding | undefined): string {
  return `${finding?.location.file}:${finding?.location.line}`;
}
