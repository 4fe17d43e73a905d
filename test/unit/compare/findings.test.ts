import { expect, test } from 'vitest';
import { compareFindings } from '../../../src/compare/index.ts';
import type { Finding, Manifest, RuleId } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

const deployment = (containers: readonly string[], name = 'api'): string =>
  [
    'apiVersion: apps/v1',
    'kind: Deployment',
    `metadata: { name: ${name}, namespace: shop }`,
    'spec:',
    '  template:',
    '    spec:',
    '      containers:',
    ...containers.map((each) => `        - name: ${each}`),
    '',
  ].join('\n');

function only(files: Readonly<Record<string, string>>): Manifest {
  const [manifest] = manifestsOf(files);
  if (manifest === undefined) throw new Error('no object');
  return manifest;
}

function finding(manifest: Manifest, container: number, message = 'no probe'): Finding {
  const path = ['spec', 'template', 'spec', 'containers', container, 'readinessProbe'];
  return { rule: 'probes/readiness-required' as RuleId, severity: 'error', message, manifest, path };
}

test('a finding whose file was moved and whose lines shifted is the same', () => {
  const before = finding(only({ 'old/api.yaml': deployment(['api']) }), 0);
  const now = finding(only({ 'new/api.yaml': `# a comment\n\n${deployment(['api'])}` }), 0);
  const { baselineState, fixed } = compareFindings([now], [before]);
  expect([baselineState.get(now), fixed]).toEqual(['unchanged', []]);
});

test('a container put before another does not make its finding new', () => {
  const before = finding(only({ 'api.yaml': deployment(['api']) }), 0);
  const manifest = only({ 'api.yaml': deployment(['proxy', 'api']) });
  const [proxy, api] = [finding(manifest, 0), finding(manifest, 1)];
  const { baselineState, fixed } = compareFindings([proxy, api], [before]);
  expect([baselineState.get(proxy), baselineState.get(api), fixed]).toEqual(['new', 'unchanged', []]);
});

test('a finding that says something else has changed', () => {
  const manifest = only({ 'api.yaml': deployment(['api']) });
  const now = finding(manifest, 0, 'no probe, and two Services');
  expect(compareFindings([now], [finding(manifest, 0)]).baselineState.get(now)).toBe('updated');
});

test('a finding that has become milder is no news, a graver one is', () => {
  const manifest = only({ 'api.yaml': deployment(['api']) });
  const [grave, mild] = [finding(manifest, 0), { ...finding(manifest, 0), severity: 'warning' } as const];
  expect(compareFindings([mild], [grave]).baselineState.get(mild)).toBe('unchanged');
  expect(compareFindings([grave], [mild]).baselineState.get(grave)).toBe('updated');
});

test('what is gone is fixed, and another object is another finding', () => {
  const gone = finding(only({ 'api.yaml': deployment(['api']) }), 0);
  const other = finding(only({ 'web.yaml': deployment(['api'], 'web') }), 0);
  const { baselineState, fixed } = compareFindings([other], [gone]);
  expect([baselineState.get(other), fixed]).toEqual(['new', [gone]]);
});

test('of one object in two targets only the finding of the new target is new', () => {
  const staging = finding(only({ 'staging.yaml': deployment(['api']) }), 0);
  const prod = finding(only({ 'prod.yaml': deployment(['api']) }), 0);
  const { baselineState } = compareFindings(
    [prod, staging],
    [finding(only({ 'staging.yaml': deployment(['api']) }), 0)],
  );
  expect([baselineState.get(staging), baselineState.get(prod)]).toEqual(['unchanged', 'new']);
});
