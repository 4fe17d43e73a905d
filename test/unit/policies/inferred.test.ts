import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../support/repository.ts';
import { judged as judgedBy } from './judged.ts';

const judged: typeof judgedBy = (root, options) => judgedBy(root, { rules: ['conftest/*'], ...options });

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata:
      labels: { app: api }
    spec:
      containers:
        - name: web
          image: shop/web:1.0
          resources:
            limits:
              memory: 64Mi
        - name: proxy
          image: shop/proxy:latest
          resources:
            limits:
              cpu: 100m
`;

const limits = `package main

deny contains msg if {
	input.kind == "Deployment"
	some container in input.spec.template.spec.containers
	not container.resources.limits.memory
	msg := sprintf("container %s has no memory limit", [container.name])
}
`;

const tags = `package main

import data.containers

deny_latest contains {"msg": msg} if {
	some container in containers.all
	endswith(container.image, ":latest")
	msg := sprintf("container %s runs a moving tag", [container.name])
}
`;

const containers = 'package containers\n\nall contains input.spec.template.spec.containers[_]\n';

function withPolicies(
  policies: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): string {
  return repository({
    'seaworthy.yaml': 'policies: [{ conftest: policy }]\n',
    'app.yaml': deployment,
    ...policies,
    ...files,
  });
}

const limitLine = 'open error conftest/main/deny app.yaml:20 inferred container proxy has no memory limit';

test('a finding of a policy that says no field is on the field that it looked at', async () => {
  const root = withPolicies({ 'policy/limits.rego': limits });
  expect(await judged(root)).toEqual([limitLine]);
});

test('fields are followed through rules and packages', async () => {
  const root = withPolicies({ 'policy/tags.rego': tags, 'policy/containers.rego': containers });
  expect(await judged(root)).toEqual([
    'open error conftest/main/deny_latest app.yaml:18 inferred container proxy runs a moving tag',
  ]);
});

test('a policy that looks at the kind alone is about the kind', async () => {
  const root = withPolicies({
    'policy/kind.rego': 'package main\n\ndeny contains "no Deployments here" if input.kind == "Deployment"\n',
  });
  expect(await judged(root)).toEqual(['open error conftest/main/deny app.yaml:2 inferred no Deployments here']);
});

test('a line of METADATA says the field in place of what was looked at', async () => {
  const named = limits.replace('deny contains', '# METADATA\n# custom:\n#   path: spec.selector\ndeny contains');
  expect(await judged(withPolicies({ 'policy/limits.rego': named }))).toEqual([
    'open error conftest/main/deny app.yaml:6 exact container proxy has no memory limit',
  ]);
});

test('a star in METADATA stands for the item that was looked at', async () => {
  const path = 'spec.template.spec.containers.*.image';
  const named = limits.replace('deny contains', `# METADATA\n# custom:\n#   path: ${path}\ndeny contains`);
  expect(await judged(withPolicies({ 'policy/limits.rego': named }))).toEqual([
    'open error conftest/main/deny app.yaml:18 inferred container proxy has no memory limit',
  ]);
});

test('a comment on the line of the field waives the finding', async () => {
  const root = withPolicies(
    { 'policy/tags.rego': tags, 'policy/containers.rego': containers },
    {
      'app.yaml': deployment.replace(
        'shop/proxy:latest',
        'shop/proxy:latest # seaworthy: ignore conftest/main/deny_latest because the proxy is pinned by its chart',
      ),
    },
  );
  expect(await judged(root)).toEqual([
    'waived error conftest/main/deny_latest app.yaml:18 inferred container proxy runs a moving tag',
  ]);
});

test('fields that were inferred are the same with a cache', async () => {
  const root = withPolicies({ 'policy/limits.rego': limits });
  const cache = mkdtempSync(join(tmpdir(), 'seaworthy-inferred-'));
  expect([await judged(root, { cache }), await judged(root, { cache })]).toEqual([[limitLine], [limitLine]]);
});

test('a policy that cannot be followed to its end leaves the finding on the object', async () => {
  const endless = `package main

deny contains "too many" if {
	some i in numbers.range(1, 330)
	some j in numbers.range(1, 330)
	i * j == 108900
}
`;
  expect(await judged(withPolicies({ 'policy/endless.rego': endless }))).toEqual([
    'open error conftest/main/deny app.yaml:1 nearest too many',
  ]);
}, 180_000);
