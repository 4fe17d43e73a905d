import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedPolicies, testedPolicies } from '../../../src/rules.ts';
import { repository } from '../../support/repository.ts';
import { constraint, privileged } from './gatekeeper.ts';
import { optionsIn } from './judged.ts';

function examples(): string {
  const root = repository({});
  cpSync(join(import.meta.dirname, '../../../examples/policies'), root, { recursive: true });
  return root;
}

test('the rules of policies are listed with their lines', async () => {
  const { rules } = await checkedPolicies(optionsIn(examples(), { rules: [] }));
  expect(rules.map(({ id, severity, source }) => `${id} ${severity} ${source?.file}:${source?.line}`)).toEqual([
    'acme/owner-label warning rules/acme/owner-label/rule.rego:1',
    'conftest/main/deny error conftest/policy/images.rego:6',
    'conftest/main/warn_single_replica warning conftest/policy/replicas.rego:5',
    'gatekeeper/AcmeContainerLimits/memory warning gatekeeper/constraints.yaml:1',
  ]);
});

async function told(root: string): Promise<readonly string[]> {
  const tested = await testedPolicies(optionsIn(root, { rules: [] }));
  return tested.flatMap(({ source, results }) => [
    source.path,
    ...results.map(({ name, status, file, row }) => `${file}:${row} ${name} ${status}`),
  ]);
}

test('tests of policies for conftest are run with their data', async () => {
  const policy = 'package main\n\ndeny contains "port" if input.port in data.ports\n';
  const tests = [
    'package main_test\n\nimport data.main',
    'test_pass_denied if main.deny == {"port"} with input as {"port": 22}',
    'test_fail_allowed if main.deny == set() with input as {"port": 22}',
  ].join('\n\n');
  const root = repository({
    'seaworthy.yaml': 'policies: [{ conftest: policy, data: [ports.yaml] }]\n',
    'ports.yaml': 'ports: [22]\n',
    'policy/deny.rego': policy,
    'policy/deny_test.rego': `${tests}\n`,
  });
  expect(await told(root)).toEqual([
    'policy',
    'policy/deny_test.rego:5 test_pass_denied pass',
    'policy/deny_test.rego:7 test_fail_allowed fail',
  ]);
});

test('tests of rules are run with the library', async () => {
  const own = 'rules/acme/owner-label/rule_test.rego';
  expect(await told(examples())).toEqual([
    'rules',
    `${own}:8 test_fail_without_the_label pass`,
    `${own}:15 test_pass_with_the_label pass`,
    'conftest/policy',
    'gatekeeper',
  ]);
});

test('suites of Gatekeeper are run, each case on its line', async () => {
  const suite = `apiVersion: test.gatekeeper.sh/v1alpha1
kind: Suite
metadata: { name: privileged }
tests:
  - name: none
    template: template.yaml
    constraint: constraint.yaml
    cases:
      - name: allowed
        object: samples/allowed.yaml
      - name: refused
        object: samples/refused.yaml
        assertions: [{ violations: 1, message: "^web is " }]
      - name: wrong
        object: samples/refused.yaml
        assertions: [{ violations: no }]
      - name: later
        skip: true
        object: samples/allowed.yaml
`;
  const pod = (isPrivileged: boolean) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, securityContext: { privileged: ${isPrivileged} } }] }\n`;
  const root = repository({
    'seaworthy.yaml': 'policies: [{ gatekeeper: library }]\n',
    'library/template.yaml': privileged,
    'library/constraint.yaml': constraint('Privileged', 'none'),
    'library/suite.yaml': suite,
    'library/samples/allowed.yaml': pod(false),
    'library/samples/refused.yaml': pod(true),
  });
  const [tested] = await testedPolicies(optionsIn(root, { rules: [] }));
  expect(
    tested?.results.map(({ file, row, name, status, message }) => [`${file}:${row}`, name, status, message]),
  ).toEqual([
    ['library/suite.yaml:9', 'none allowed', 'pass', undefined],
    ['library/suite.yaml:11', 'none refused', 'pass', undefined],
    ['library/suite.yaml:14', 'none wrong', 'fail', 'expected no violation; found web is privileged'],
    ['library/suite.yaml:17', 'none later', 'skip', undefined],
  ]);
});

test('without policies it is said how to name some', async () => {
  await expect(checkedPolicies(optionsIn(repository({}), { rules: [] }))).rejects.toThrow(
    'there are no policies of your own',
  );
});
