import { expect, test } from 'vitest';
import { exemptNamespaces, type Matchable, matches } from '../../../src/gatekeeper/index.ts';

const pod: Matchable = {
  group: '',
  kind: 'Pod',
  name: 'web-1',
  namespace: 'kube-system',
  labels: { app: 'web' },
  namespaceLabels: {},
};
const namespace: Matchable = { ...pod, kind: 'Namespace', name: 'shop', namespace: '' };
const role: Matchable = {
  ...pod,
  group: 'rbac.authorization.k8s.io',
  kind: 'ClusterRole',
  name: 'admin',
  namespace: '',
};

test.each([
  [{}, true],
  [{ kinds: [] }, true],
  [{ kinds: [{ apiGroups: [''], kinds: ['Pod'] }] }, true],
  [{ kinds: [{ apiGroups: ['*'], kinds: ['*'] }] }, true],
  [{ kinds: [{ apiGroups: ['apps'], kinds: ['Pod'] }] }, false],
  [{ kinds: [{ kinds: ['Service'] }, { apiGroups: [''] }] }, true],
  [{ namespaces: ['kube-*'] }, true],
  [{ namespaces: ['*-system'] }, true],
  [{ namespaces: ['*be-sy*'] }, true],
  [{ namespaces: ['kube', 'shop'] }, false],
  [{ excludedNamespaces: ['kube-system'] }, false],
  [{ excludedNamespaces: ['shop'] }, true],
  [{ name: 'web-*' }, true],
  [{ name: 'db-*' }, false],
  [{ scope: 'Namespaced' }, true],
  [{ scope: 'Cluster' }, false],
  [{ labelSelector: { matchLabels: { app: 'web' } } }, true],
  [{ labelSelector: { matchLabels: { app: 'db' } } }, false],
  [{ labelSelector: { matchLabels: { constructor: 'x' } } }, false],
  [{ labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['web'] }] } }, true],
  [{ labelSelector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] } }, false],
  [{ labelSelector: { matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] } }, true],
  [{ labelSelector: { matchExpressions: [{ key: 'tier', operator: 'Exists' }] } }, false],
])('%j of a Pod in kube-system: %s', (match, expected) => {
  expect(matches(match, pod)).toBe(expected);
});

test('the labels of the namespace decide', () => {
  const match = { namespaceSelector: { matchLabels: { team: 'shop' } } };
  const labelled = { ...pod, namespaceLabels: { team: 'shop' } };
  expect([matches(match, labelled), matches(match, pod), matches(match, role)]).toEqual([true, false, true]);
});

test('namespaces say nothing of an object that is in none', () => {
  const asked = [{ namespaces: ['shop'] }, { excludedNamespaces: ['shop'] }, { scope: 'Cluster' }];
  expect(asked.map((match) => [matches(match, role), matches(match, namespace)])).toEqual([
    [true, true],
    [true, false],
    [true, true],
  ]);
});

test('a Config exempts namespaces from admission', () => {
  const match = [
    { processes: ['audit'], excludedNamespaces: ['audited'] },
    { processes: ['*'], excludedNamespaces: ['kube-*'] },
  ];
  const config = { apiVersion: 'config.gatekeeper.sh/v1alpha1', kind: 'Config', spec: { match } };
  expect([exemptNamespaces(config), exemptNamespaces({ ...config, kind: 'Other' })]).toEqual([['kube-*'], []]);
});
