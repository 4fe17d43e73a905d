import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { seaworthy } from './cli.ts';

const deployment = (name: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name} } }\n    spec:\n      containers:\n        - name: ${name}\n          image: ${name}:1\n`;
const rule = ['--rule', 'resources/requests-and-limits'];
const check = ['check', ...rule, '--fail-on', 'warning', '--baseline', 'baseline.json'];
const totals = (stdout: string): string | undefined => stdout.trimEnd().split('\n').at(-1);

test('a finding of the baseline does not count, even when its line has moved, and resolved entries are counted', () => {
  const root = repository({ 'api.yaml': deployment('api'), 'web.yaml': deployment('web') });
  const written = seaworthy([...check, '--update-baseline'], root);
  expect({ code: written.code, stderr: written.stderr }).toEqual({
    code: 0,
    stderr: `wrote 2 findings to ${join(root, 'baseline.json')}\n`,
  });
  expect(JSON.parse(readFileSync(join(root, 'baseline.json'), 'utf8'))).toMatchObject({
    version: 1,
    findings: [{ rule: 'resources/requests-and-limits' }, { rule: 'resources/requests-and-limits' }],
  });

  writeFileSync(join(root, 'api.yaml'), `# moved down\n\n${deployment('api')}`);
  writeFileSync(join(root, 'web.yaml'), deployment('shop'));
  const again = seaworthy(check, root);
  expect({ code: again.code, totals: totals(again.stdout) }).toEqual({
    code: 1,
    totals:
      '0 errors, 1 warning · judged: 2 objects of 2 targets by 1 rule · 1 in the baseline · 1 resolved baseline entry: remove with --update-baseline · fail-on warning',
  });
});

test.each([
  ['a baseline that is not there', undefined, 'the baseline does not exist; write it with --update-baseline'],
  [
    'a baseline that is no JSON',
    '{',
    /^seaworthy: baseline.json the baseline is not JSON: .*; write it again with --update-baseline/,
  ],
  [
    'a baseline of another kind',
    '{"version":2}',
    /the baseline is not one of version 1: .*; write it again with --update-baseline/,
  ],
])('%s is an error that says what to do', (_, text, message) => {
  const root = repository({ 'api.yaml': deployment('api'), ...(text === undefined ? {} : { 'baseline.json': text }) });
  const { code, stderr } = seaworthy(check, root);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('a new baseline needs a name', () => {
  const { code, stderr } = seaworthy(['check', '--update-baseline'], repository({ 'api.yaml': deployment('api') }));
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'seaworthy: --update-baseline needs a file; name it with --baseline FILE\n',
  });
});

test('baseline and base agree on what is the same finding, when a container is inserted before it and its file moves', () => {
  const root = repository({ 'api.yaml': deployment('api') });
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  };
  git('init', '-q', '-b', 'main');
  seaworthy([...check, '--update-baseline'], root);
  git('add', '-A');
  git('commit', '-q', '-m', 'a baseline');

  rmSync(join(root, 'api.yaml'));
  const sidecar =
    '        - name: proxy\n          image: proxy:1\n          resources: { requests: { cpu: 10m, memory: 64Mi }, limits: { memory: 64Mi } }\n';
  const inserted = deployment('api').replace('containers:\n', `containers:\n${sidecar}`);
  writeFileSync(join(root, 'moved.yaml'), inserted);
  const labels = (args: readonly string[]): readonly unknown[] => {
    const report: { findings: readonly { path: unknown; status: string }[] } = JSON.parse(
      seaworthy(['check', ...rule, '--format', 'json', ...args], root).stdout,
    );
    return report.findings.map(({ path, status }) => [path, status]);
  };
  const path = ['spec', 'template', 'spec', 'containers', 1, 'resources'];
  expect(labels(['--baseline', 'baseline.json'])).toEqual([[path, 'baselined']]);
  expect(labels(['--base', 'HEAD'])).toEqual([[path, 'unchanged']]);
});
