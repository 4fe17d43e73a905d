import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../support/repository.ts';
import { judged } from './judged.ts';

test("a team's own rules, policies for conftest and constraints judge beside each other, on lines, with exceptions", async () => {
  const root = repository({});
  cpSync(join(import.meta.dirname, '../../../examples/policies'), root, { recursive: true });
  const allowed = 'which is from none of ["ghcr.io/acme/", "registry.acme.example/"]';
  expect(await judged(root, { rules: ['acme/*', 'conftest/*', 'gatekeeper/*'] })).toEqual([
    'open error acme/owner-label deploy/storefront.yaml:3 exact Deployment storefront has no label acme.example/owner, so nobody is called when it fails',
    'open warning conftest/main/warn_single_replica deploy/storefront.yaml:7 exact storefront has one replica',
    'open warning gatekeeper/AcmeContainerLimits/memory deploy/storefront.yaml:10 nearest container storefront has no limit for memory',
    `open error conftest/main/deny deploy/storefront.yaml:16 inferred container storefront has the image docker.io/library/nginx:1.29.3, ${allowed}`,
    `waived error conftest/main/deny deploy/storefront.yaml:18 nearest container exporter has the image quay.io/prometheus/node-exporter:v1.10.2, ${allowed}`,
  ]);
});

test('the line that a policy names is used when it is a line of the repository', async () => {
  const policy = (file: string) =>
    `package main\n\ndeny contains {"msg": "old", "_loc": {"file": "${file}", "line": 4}} if input.kind == "ConfigMap"\n`;
  const text = readFileSync(join(import.meta.dirname, '../../../examples/policies/deploy/storefront.yaml'), 'utf8');
  const object = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n';
  const at = async (file: string) => {
    const files = { 'policy/old.rego': policy(file), 'deploy.yaml': object, 'other.yaml': text };
    return judged(repository(files), { policies: ['policy'], rules: ['conftest/*'] });
  };
  expect(await at('deploy.yaml')).toEqual(['open error conftest/main/deny deploy.yaml:4 exact old']);
  expect(await at('../deploy.yaml')).toEqual(['open error conftest/main/deny deploy.yaml:2 inferred old']);
  expect(await at('gone.yaml')).toEqual(['open error conftest/main/deny deploy.yaml:1 nearest old']);
});
