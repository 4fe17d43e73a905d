import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, project, seaworthy } from './cli.ts';
import { deployment, service } from './fixtures.ts';

const shelf = { 'shelf.yaml': service('shelf') };

describe('rules', () => {
  test('lists every rule with its state and where that comes from', () => {
    const config = 'rules:\n  "resources/*": off\n  hpa/min-replicas: error\n';
    const { code, stdout } = seaworthy(['rules'], repository({ 'seaworthy.yaml': config }));
    expect(stdout).toMatch(/^hpa\/min-replicas +error +seaworthy\.yaml:3 +/m);
    expect(stdout).toMatch(/^resources\/requests-and-limits +off +seaworthy\.yaml:2 +/m);
    expect(stdout).toMatch(/^gitops\/render-failed +error +default +Target must render$/m);
    expect(stdout).toMatch(/^hpa\/replica-range +off +only when named +/m);
    expect(code).toBe(0);
  });

  test('says how the profiles differ', () => {
    const { stdout } = seaworthy(['rules'], repository({}));
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '42 of 44 rules on; --profile strict fails on warnings, and also uses api/validation',
    );
    const config = 'rules: { resources/requests-and-limits: warning }\n';
    const root = repository({ 'till.yaml': deployment('till'), 'seaworthy.yaml': config });
    const only = ['check'];
    expect(seaworthy(only, root).code).toBe(0);
    const strict = seaworthy([...only, '--profile', 'strict'], root);
    expect(strict.code).toBe(1);
    expect(strict.stdout).toMatch(/ · fail-on warning\n$/);
    expect(seaworthy([...only, '--profile', 'strict', '--fail-on', 'error'], root).code).toBe(0);
  });

  test('can be read by programs', () => {
    const { stdout } = seaworthy(['rules', '--format', 'json', '--profile', 'strict'], repository({}));
    const rules: { id: string; state: string; severity: string; from: string; page: string }[] = JSON.parse(stdout);
    expect(rules.find(({ id }) => id === 'hpa/target-exists')).toMatchObject({
      state: 'on',
      severity: 'error',
      from: 'default',
      page: 'https://github.com/seaworthy-dev/seaworthy/blob/main/policies/hpa/target-exists/README.md',
    });
  });

  test('takes no options about rendering', () => {
    const { code, stderr } = seaworthy(['rules', '--values', 'a.yaml'], repository({}));
    expect(stderr).toContain("unknown option '--values' of rules");
    expect(code).toBe(2);
  });

  test('have a page each, which every finding links to', () => {
    const { stdout } = seaworthy(['rules', '--format', 'json'], repository({}));
    const rules: { page: string }[] = JSON.parse(stdout);
    const missing = rules.filter(({ page }) => !existsSync(join(project, page.split('/blob/main/')[1] ?? 'none')));
    expect(missing).toEqual([]);
    const root = repository({ 'till.yaml': deployment('till'), 'broken.yaml': 'kind: [\n' });
    const args = ['check', '--rule', 'resources/requests-and-limits', '--format'];
    const page = 'https://github.com/seaworthy-dev/seaworthy/blob/main/policies';
    for (const format of ['sarif', 'github', 'markdown', 'html']) {
      const report = seaworthy([...args, format], root).stdout;
      expect([format, report.includes(`${page}/resources/requests-and-limits/README.md`)]).toEqual([format, true]);
      expect([format, report.includes(`${page}/gitops/render-failed/README.md`)]).toEqual([format, true]);
    }
  });
});

describe('what is not rendered is a rule like any other', () => {
  const broken = { ...shelf, 'broken.yaml': 'kind: [\n' };

  test('with another severity', () => {
    const config = 'rules:\n  gitops/render-failed: warning\n';
    const { code, report } = checkAsJson(repository({ ...broken, 'seaworthy.yaml': config }));
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['gitops/render-failed', 'warning'],
    ]);
    expect(code).toBe(0);
  });

  test('off, which the last line counts', () => {
    const config = 'rules:\n  gitops/render-failed: off\n';
    const { code, stdout } = seaworthy(['check'], repository({ ...broken, 'seaworthy.yaml': config }));
    expect(stdout).toBe(
      'No findings · judged: 1 object of 1 of 2 targets by 37 rules · not judged: 1 failed target · lowered: 1 rule off\n',
    );
    expect(code).toBe(0);
  });

  test('off, and nothing is left to judge', () => {
    const files = { 'broken.yaml': 'kind: [\n', 'seaworthy.yaml': 'rules:\n  gitops/render-failed: off\n' };
    const { code, stdout } = seaworthy(['check'], repository(files));
    expect(stdout).toMatch(/^No objects judged: every target failed, and gitops\/render-failed is off;/);
    expect(code).toBe(2);
  });

  test('is explained', () => {
    expect(seaworthy(['explain', 'gitops/render-failed'], repository({})).stdout).toMatch(/Target must render/);
  });
});

describe('a wrong name is answered with the nearest one, all at once', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a command', ['chekc'], ["'chekc' does not exist; did you mean the command 'check'?"]],
    [
      'options',
      ['--foramt', 'json', '--fail-om=never'],
      [
        "unknown option '--foramt' of check; did you mean '--format'?",
        "unknown option '--fail-om' of check; did you mean '--fail-on'?",
      ],
    ],
    [
      'options of another command',
      ['render', '--formt'],
      ["unknown option '--formt' of render; see `seaworthy render --help`"],
    ],
    [
      'rules',
      ['--rule', 'hpa/target-exist', '--rule', 'hap/*'],
      [
        "unknown rule 'hpa/target-exist'; did you mean 'hpa/target-exists'?",
        "unknown rule 'hap/*'; did you mean 'hpa/*'?",
      ],
    ],
  ])('%s', (_, args, messages) => {
    const { code, stdout, stderr } = seaworthy(args, repository(shelf));
    expect(stderr).toBe(messages.map((message) => `seaworthy: ${message}\n`).join(''));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('options that would do nothing, or undo each other, are refused', () => {
  test.each<[readonly string[], string]>([
    [
      ['--format', 'json', '--format', 'text'],
      'the formats json and text are both written to standard output; name a file for one of them, as in --format NAME=FILE',
    ],
    [
      ['--format', 'json=a', '--format', 'sarif=./a'],
      "the formats json and sarif are both written to './a'; name a file for one of them, as in --format NAME=FILE",
    ],
    [
      ['--accept-config-changes'],
      '--accept-config-changes has no effect without --base; remove it, or add what it needs',
    ],
    [
      ['--stdin-filename', 'a.yaml'],
      '--stdin-filename has no effect without the path -; remove it, or add what it needs',
    ],
    [
      ['--verbose', '--format', 'json'],
      '--verbose has no effect without the format text; remove it, or add what it needs',
    ],
    [['fix', '--show-secrets'], '--show-secrets has no effect without --dry-run; remove it, or add what it needs'],
    [
      ['--set', 'a=b', '--release', 'c'],
      '--set, --release have no effect: no chart is judged; name a chart, or remove the option',
    ],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = seaworthy(args, repository(shelf));
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `seaworthy: ${message}\n` });
  });
});

test('--version names the engines', () => {
  const { stdout } = seaworthy(['--version'], repository({}));
  expect(stdout).toBe('0.1.0\nHelm 4.3.1, Kustomize 5.8.2, OPA 1.22.2\n');
  const goMod = readFileSync(join(project, 'engines/go.mod'), 'utf8');
  const native = readFileSync(join(project, 'engines/kustomize/testdata/charts/native.sh'), 'utf8');
  expect(goMod).toContain('helm.sh/helm/v4 v4.3.1\n');
  expect(goMod).toContain('github.com/open-policy-agent/opa v1.22.2\n');
  expect(native).toContain('kustomize v5.8.2 ');
});

describe('init', () => {
  test('writes a configuration in which every line is a comment, and valid without the marks', () => {
    const root = repository(shelf);
    const { code, stdout } = seaworthy(['init'], root);
    const file = join(root, 'seaworthy.yaml');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${file} written; every setting in it is commented out, so nothing has changed\n`,
    });
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/dist\/config\.schema\.json\n/);
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    expect(seaworthy(['check'], root).code).toBe(0);

    const settings = text
      .split('\n')
      .filter((line) => /^# (?: |-|[a-zA-Z]+:(?: |$))/.test(line) && !line.startsWith('# yaml-'));
    const values = { 'charts/api/values-staging.yaml': '', 'charts/api/values-prod.yaml': '' };
    const used = repository({
      ...shelf,
      ...values,
      'charts/api/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 0.1.0\n',
      'policy/none.rego': 'package main\n\ndeny contains "never" if false\n',
      'gatekeeper/limits.yaml': readFileSync(`${project}/examples/policies/gatekeeper/container-limits.yaml`, 'utf8'),
      'rules/acme/owner-label/rule.rego': readFileSync(
        `${project}/examples/policies/rules/acme/owner-label/rule.rego`,
        'utf8',
      ),
      'seaworthy.yaml': settings.map((line) => line.slice(2)).join('\n'),
    });
    const all = seaworthy(['check'], used);
    expect({ code: all.code, stderr: all.stderr }).toEqual({ code: 0, stderr: '' });
    const keys = settings.flatMap((line) => /^# ([a-zA-Z]+):/.exec(line)?.[1] ?? []);
    expect(keys).toEqual([
      'kubeVersion',
      'failOn',
      'profile',
      'exclude',
      'policies',
      'external',
      'schemas',
      'targets',
      'kustomize',
      'rules',
      'lower',
      'limits',
    ]);
  });

  test('leaves a configuration that is there', () => {
    const root = repository({ '.github/seaworthy.yaml': 'failOn: never\n' });
    const { code, stderr } = seaworthy(['init'], root);
    expect(stderr).toBe(`seaworthy: ${root}/.github/seaworthy.yaml exists; edit it, or remove it first\n`);
    expect(code).toBe(2);
  });
});
