import { expect, test } from 'vitest';
import { run } from '../../../src/run.ts';
import { changedRepository, type Texts } from '../../e2e/changed.ts';
import { constraint, ingress, labels, uniqueHost } from './gatekeeper.ts';
import { optionsIn } from './judged.ts';

const config = 'policies: [{ conftest: policy }]\n';
const deny = 'package main\n\ndeny contains "no port" if not input.data.port\n';
const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n';

/** What is said of a branch: findings as `label rule message`, relaxations with their place and whether they are in effect. */
async function saidOf(before: Texts, after: Texts, acceptConfigChanges = false): Promise<readonly string[]> {
  const root = changedRepository({ 'seaworthy.yaml': config, 'policy/deny.rego': deny, ...before }, after);
  const { verdicts, relaxations = [] } = await run(
    optionsIn(root, { rules: ['conftest/*'], base: 'main', acceptConfigChanges }),
  );
  return [
    ...verdicts.map(({ label, rule, message }) => `${label} ${rule} ${message}`),
    ...relaxations.map(
      ({ file, line, message, inEffect }) => `${file}:${line} ${message}${inEffect ? '' : ' (not in effect)'}`,
    ),
  ];
}

test('a change that makes a policy less strict is judged by the policy of the base', async () => {
  const weaker = { 'policy/deny.rego': deny.replace('not input.data.port', 'false'), 'deploy.yaml': settings };
  const changed = 'policy:1 the policies are not those of the base';
  expect(await saidOf({}, weaker)).toEqual(['open conftest/main/deny no port', `${changed} (not in effect)`]);
  expect(await saidOf({}, weaker, true)).toEqual([changed]);
});

test('a change that no longer names the policies is judged by them', async () => {
  expect(await saidOf({}, { 'seaworthy.yaml': '{}\n', 'deploy.yaml': settings })).toEqual([
    'open conftest/main/deny no port',
    'seaworthy.yaml:1 rule conftest/main/deny is off (not in effect)',
  ]);
});

test('a policy that the change adds judges too', async () => {
  const added = { 'policy/warn.rego': 'package main\n\nwarn_old contains "old" if true\n', 'deploy.yaml': settings };
  expect(await saidOf({}, added)).toEqual([
    'open conftest/main/deny no port',
    'open conftest/main/warn_old old',
    'policy:1 the policies are not those of the base (not in effect)',
  ]);
});

test('a change that makes a constraint of Gatekeeper less strict is judged by that of the base', async () => {
  const before = {
    'seaworthy.yaml': 'policies: [{ gatekeeper: library }]\n',
    'library/template.yaml': labels,
    'library/owner.yaml': constraint('Labels', 'owner', '{ parameters: { labels: [owner] } }'),
  };
  const weaker = { 'library/owner.yaml': constraint('Labels', 'owner', '{ parameters: { labels: [] } }') };
  const root = changedRepository(before, { ...weaker, 'deploy.yaml': settings });
  const { verdicts, relaxations = [] } = await run(optionsIn(root, { rules: ['gatekeeper/*'], base: 'main' }));
  const ofChange = verdicts.filter(({ location }) => location.span.file === 'deploy.yaml');
  expect(ofChange.map(({ label, rule, message }) => `${label} ${rule} ${message}`)).toEqual([
    'open gatekeeper/Labels/owner ConfigMap settings needs {"owner"}',
  ]);
  expect(relaxations.map(({ file, message, inEffect }) => `${file} ${message} ${inEffect}`)).toEqual([
    'library the policies are not those of the base false',
  ]);
});

test('a chart of constraints that the change makes less strict is rendered as the base has it', async () => {
  const severity = 'spec: { enforcementAction: {{ .Values.action }}, parameters: { labels: [owner] } }';
  const before = {
    'seaworthy.yaml': 'policies: [{ gatekeeper: library }]\n',
    'library/Chart.yaml': 'apiVersion: v2\nname: library\nversion: 1.0.0\n',
    'library/values.yaml': 'action: deny\n',
    'library/templates/template.yaml': labels,
    'library/templates/owner.yaml': constraint('Labels', 'owner').replace('spec: {}', severity),
  };
  const root = changedRepository(before, { 'library/values.yaml': 'action: dryrun\n', 'deploy.yaml': settings });
  const { verdicts } = await run(optionsIn(root, { rules: ['gatekeeper/*'], base: 'main' }));
  const ofChange = verdicts.filter(({ location }) => location.span.file === 'deploy.yaml');
  expect(ofChange.map(({ severity: said, message }) => `${said} ${message}`)).toEqual([
    'error ConfigMap settings needs {"owner"}',
  ]);
});

test('what a change makes wrong with an object of another namespace, which policies look up, is new', async () => {
  const before = {
    'seaworthy.yaml': 'policies: [{ gatekeeper: library }]\n',
    'library/unique.yaml': `${uniqueHost}---\n${constraint('UniqueHost', 'all')}`,
    'a.yaml': ingress('a', 'shop.example', 'one'),
  };
  const root = changedRepository(before, { 'b.yaml': ingress('b', 'shop.example', 'two') });
  const { verdicts } = await run(optionsIn(root, { rules: ['gatekeeper/*'], base: 'main' }));
  expect(verdicts.map(({ label, message }) => `${label} ${message}`)).toEqual([
    'open shop.example is the host of two/b too',
    'open shop.example is the host of one/a too',
  ]);
});

test('what is not judged of policies that a change touches is said once', async () => {
  const before = {
    'seaworthy.yaml': 'policies: [{ gatekeeper: library }]\n',
    'library/none.yaml': constraint('Nowhere', 'none'),
    'library/labels.yaml': `${labels}---\n${constraint('Labels', 'owner', '{ parameters: { labels: [] } }')}`,
  };
  const after = { 'library/labels.yaml': `${labels}---\n${constraint('Labels', 'owner')}` };
  const root = changedRepository(before, after);
  const { verdicts } = await run(optionsIn(root, { rules: ['gatekeeper/*'], base: 'main' }));
  expect(verdicts.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'warning constraint none is not judged: no template makes the kind Nowhere',
  ]);
});
