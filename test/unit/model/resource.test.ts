import { describe, expect, test } from 'vitest';
import {
  definedType,
  isKnownType,
  matchesKind,
  podTemplatePath,
  resourceTypes,
  servedGroup,
} from '../../../src/model/index.ts';

const definition = (scope: string): Parameters<typeof definedType>[0] => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  spec: { group: 'shop.example', names: { kind: 'Region' }, scope },
});

describe('the scope of a type', () => {
  test.each([
    ['v1', 'Namespace', 'Cluster'],
    ['v1', 'Service', 'Namespaced'],
    ['rbac.authorization.k8s.io/v1beta1', 'ClusterRole', 'Cluster'],
    ['v1', 'ClusterRole', 'Cluster'],
    ['resource.k8s.io/v1', 'DeviceClass', 'Cluster'],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'Cluster'],
    ['apiregistration.k8s.io/v1', 'APIService', 'Cluster'],
    ['cert-manager.io/v1', 'ClusterIssuer', 'Cluster'],
    ['constraints.gatekeeper.sh/v1beta1', 'K8sRequiredLabels', 'Cluster'],
    ['gateway.networking.k8s.io/v1', 'GatewayClass', 'Cluster'],
    ['shop.example/v1', 'Region', 'Namespaced'],
    ['shop.example/v1', 'Namespace', 'Namespaced'],
  ])('of %s %s is %s', (apiVersion, kind, scope) => {
    expect(resourceTypes().scopeOf({ apiVersion, kind })).toBe(scope);
  });

  test('is that of a CustomResourceDefinition where there is one', () => {
    const types = resourceTypes([definedType(definition('Cluster'))].flatMap((each) => each ?? []));
    expect(types.scopeOf({ apiVersion: 'shop.example/v2', kind: 'Region' })).toBe('Cluster');
    expect(types.scopeOf({ apiVersion: 'other.example/v2', kind: 'Region' })).toBe('Namespaced');
  });

  test('is not taken from a definition that lacks a part, nor from another object', () => {
    expect(definedType(definition('Planet'))).toBeUndefined();
    expect(definedType({ ...definition('Cluster'), spec: null })).toBeUndefined();
    expect(definedType({ ...definition('Cluster'), apiVersion: 'v1' })).toBeUndefined();
  });
});

test.each([
  ['apps/v1', 'Deployment', 'apps'],
  ['extensions/v1beta1', 'Deployment', 'apps'],
  ['extensions/v1beta1', 'Ingress', 'networking.k8s.io'],
  ['v1', 'Deployment', 'apps'],
  ['v1', 'Event', ''],
  ['v1', 'Region', ''],
  ['apps.shop.example/v1', 'Deployment', 'apps.shop.example'],
])('%s %s is served in the group %j', (apiVersion, kind, group) => {
  expect(servedGroup({ apiVersion, kind })).toBe(group);
});

test.each([
  ['Service', 'v1', 'Service', true],
  ['Service', 'serving.knative.dev/v1', 'Service', false],
  ['apps/Deployment', 'apps/v1', 'Deployment', true],
  ['apps/Deployment', 'extensions/v1beta1', 'Deployment', true],
  ['apps/Deployment', 'apps.shop.example/v1', 'Deployment', false],
  ['apps/Deployment', 'apps/v1', 'StatefulSet', false],
  ['keda.sh/ScaledObject', 'keda.sh/v1alpha1', 'ScaledObject', true],
])('%s names %s %s: %s', (token, apiVersion, kind, expected) => {
  expect(matchesKind(token, { apiVersion, kind, isWorkload: false })).toBe(expected);
});

test('workload names every object that makes pods, and no other', () => {
  const object = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' };
  expect(matchesKind('workload', { ...object, isWorkload: true })).toBe(true);
  expect(matchesKind('workload', { ...object, isWorkload: false })).toBe(false);
});

const template = { spec: { template: { spec: { containers: [] } } } };

test.each([
  ['v1', 'Pod', []],
  ['batch/v1beta1', 'CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ['extensions/v1beta1', 'DaemonSet', ['spec', 'template']],
  ['argoproj.io/v1alpha1', 'Rollout', ['spec', 'template']],
  ['apps.openshift.io/v1', 'DeploymentConfig', ['spec', 'template']],
  ['v1', 'DeploymentConfig', ['spec', 'template']],
  ['serving.knative.dev/v1', 'Service', undefined],
  ['apps.shop.example/v1', 'Deployment', undefined],
  ['apps/v1', 'ControllerRevision', undefined],
])('%s %s keeps its pod template at %j', (apiVersion, kind, path) => {
  expect(podTemplatePath({ apiVersion, kind }, template)).toEqual(path);
});

test('an object of Argo whose template is not of a pod makes no pods', () => {
  const applications = { spec: { template: { spec: { project: 'shop' } } } };
  expect(podTemplatePath({ apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet' }, applications)).toBeUndefined();
});

test('a kind is known together with its group', () => {
  expect([isKnownType('keda.sh', 'ScaledObject'), isKnownType('', 'ScaledObject')]).toEqual([true, false]);
});
