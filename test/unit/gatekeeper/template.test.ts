import { expect, test } from 'vitest';
import { inventoryOf, readConstraint, readTemplate, ruleIdOf, type Template } from '../../../src/gatekeeper/index.ts';
import type { JsonObject } from '../../../src/model/index.ts';

const schema = { type: 'object', properties: { labels: { type: 'array', items: { type: 'string' } } } };

const template = (target: JsonObject, annotations: JsonObject = {}): JsonObject => ({
  apiVersion: 'templates.gatekeeper.sh/v1',
  kind: 'ConstraintTemplate',
  metadata: { name: 'k8slabels', annotations },
  spec: {
    crd: { spec: { names: { kind: 'K8sLabels' }, validation: { openAPIV3Schema: schema } } },
    targets: [{ target: 'admission.k8s.gatekeeper.sh', ...target }],
  },
});

const plain: Template = {
  kind: 'K8sLabels',
  schema,
  title: '',
  description: '',
  rego: 'package a',
  path: ['spec', 'targets', 0, 'rego'],
  libs: [],
  version: 'v0',
  synced: undefined,
};

test('Rego of a target, in both forms', () => {
  const code = [
    { engine: 'K8sNativeValidation', source: { validations: [] } },
    { engine: 'Rego', source: { version: 'v1', rego: 'package b', libs: ['package lib.c'] } },
  ];
  const path = ['spec', 'targets', 0, 'code', 1, 'source', 'rego'];
  expect([readTemplate(template({ rego: 'package a', libs: [] })), readTemplate(template({ code }))]).toEqual([
    { ok: true, template: plain },
    { ok: true, template: { ...plain, rego: 'package b', path, libs: ['package lib.c'], version: 'v1' } },
  ]);
});

test('a template in CEL alone is not judged', () => {
  const code = [{ engine: 'K8sNativeValidation', source: { validations: [] } }];
  const reason = 'it is written in CEL alone';
  expect(readTemplate(template({ code }))).toEqual({ ok: false, kind: 'K8sLabels', reason, isCel: true });
});

test('annotations say what a template is about, and what it looks up', () => {
  const needed = '[[{"groups": ["extensions"], "versions": ["v1beta1"], "kinds": ["Ingress"]}]]';
  const annotations = {
    description: 'Hosts are unique.\n',
    'metadata.gatekeeper.sh/title': 'Unique host',
    'metadata.gatekeeper.sh/requires-sync-data': `"${needed}"\n`,
  };
  expect(readTemplate(template({ rego: 'package a' }, annotations))).toEqual({
    ok: true,
    template: {
      ...plain,
      title: 'Unique host',
      description: 'Hosts are unique.',
      synced: [{ group: 'extensions', kind: 'Ingress' }],
    },
  });
});

test('before v1 a schema allows fields that it does not name', () => {
  const read = readTemplate({ ...template({ rego: 'package a' }), apiVersion: 'templates.gatekeeper.sh/v1beta1' });
  const open = { ...schema, 'x-kubernetes-preserve-unknown-fields': true };
  expect(read).toEqual({ ok: true, template: { ...plain, schema: open } });
});

const constraint = (spec: JsonObject) =>
  readConstraint({
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: 'K8sLabels',
    metadata: { name: 'owner' },
    spec,
  });

test('the enforcement action is the severity', () => {
  const specs = ['deny', 'warn', 'dryrun', 'stop'].map((enforcementAction) => ({ enforcementAction }));
  const actions = [{ action: 'dryrun' }, { action: 'warn' }];
  const scoped = { enforcementAction: 'scoped', scopedEnforcementActions: actions };
  const severities = [...specs, {}, scoped].map((spec) => constraint(spec).severity);
  expect(severities).toEqual(['error', 'warning', 'info', undefined, 'error', 'warning']);
  expect(ruleIdOf(constraint({}))).toBe('gatekeeper/K8sLabels/owner');
});

test('objects of the inventory say which namespace they are in', () => {
  const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: 'r' } };
  const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n' } };
  const placed = { ...role, metadata: { name: 'r', namespace: 'shop' } };
  expect(
    inventoryOf([
      { value: role, namespace: 'shop' },
      { value: node, namespace: '' },
    ]),
  ).toEqual({
    cluster: { v1: { Node: { n: node } } },
    namespace: { shop: { 'rbac.authorization.k8s.io/v1': { Role: { r: placed } } } },
  });
});
