import { expect, test } from 'vitest';
import { type Json, type Scale, scaleOf } from '../../../src/model/index.ts';

function hpa(spec: Json): Scale | undefined {
  return scaleOf({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' }, { spec });
}

function scaledObject(spec: Json): Scale | undefined {
  return scaleOf({ apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject' }, { spec });
}

test('an HPA has a minimum of 1 where it says none, and no maximum', () => {
  const fields = { minField: 'minReplicas', maxField: 'maxReplicas' };
  expect(hpa({ minReplicas: 2, maxReplicas: 9 })).toEqual({ minReplicas: 2, maxReplicas: 9, ...fields });
  expect(hpa({})).toEqual({ minReplicas: 1, ...fields });
  expect(hpa({ minReplicas: '2', maxReplicas: null })).toEqual({ minReplicas: 1, ...fields });
});

test('a ScaledObject scales a Deployment between 0 and 100 where it says nothing else', () => {
  expect(scaledObject({ scaleTargetRef: { name: 'parcels' } })).toEqual({
    target: { group: 'apps', kind: 'Deployment', name: 'parcels' },
    ...{ minReplicas: 0, maxReplicas: 100, minField: 'minReplicaCount', maxField: 'maxReplicaCount' },
  });
});

test.each([
  [{ apiVersion: 'apps/v1', kind: 'Deployment' }, 'apps'],
  [{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' }, 'argoproj.io'],
  [{ apiVersion: 'v1', kind: 'Deployment' }, ''],
  [{ kind: 'Deployment' }, 'apps'],
  [{ kind: 'ReplicationController' }, ''],
  [{ kind: 'Rollout' }, ''],
])('the target %j has the group %j', (reference, group) => {
  const { kind } = reference;
  expect(hpa({ scaleTargetRef: { ...reference, name: 'api' } })?.target).toEqual({ group, kind, name: 'api' });
});

test.each([
  null,
  'api',
  {},
  { name: 'api' },
  { kind: 'Deployment' },
  { kind: 5, name: 'api' },
  { kind: 'Deployment', name: null },
  { apiVersion: 1, kind: 'Pod', name: 'api' },
])('an HPA with the reference %j names no target', (scaleTargetRef) => {
  expect(hpa({ scaleTargetRef })?.target).toBeUndefined();
});

test.each([
  ['apps/v1', 'Deployment'],
  ['autoscaling.shop.example/v1', 'HorizontalPodAutoscaler'],
  ['v1', 'constructor'],
])('%s %s is no autoscaler', (apiVersion, kind) => {
  expect(scaleOf({ apiVersion, kind }, { spec: { minReplicas: 2 } })).toBeUndefined();
});
