import { expect, test } from 'vitest';
import { lastMinor, lowestOf, neededMinor } from '../../../src/repair/versions.ts';

test.each([
  ['^1.25.0-0', 25],
  ['>=1.16.0-0', 16],
  ['>= 1.23, < 1.31', 23],
  ['~1.30', 30],
  ['1.24 - 1.30', 24],
  ['v1.29.x', 29],
  ['>=1.22.0 <1.25.0 || >=1.28.0', 22],
  ['< 1.33.0', 0],
  ['*', undefined],
])('%s allows %s as its lowest minor version', (constraint, minor) => {
  expect(lowestOf(constraint)).toBe(minor);
});

const container = ['spec', 'template', 'spec', 'containers', 0];

test('a field counts wherever the edit begins', () => {
  const sleep = { sleep: { seconds: 5 } };
  expect(neededMinor({ path: [...container, 'lifecycle'], wanted: { op: 'set', value: { preStop: sleep } } })).toBe(30);
  expect(neededMinor({ path: [...container, 'lifecycle', 'preStop'], wanted: { op: 'set', value: sleep } })).toBe(30);
  expect(
    neededMinor({ path: [...container, 'startupProbe'], wanted: { op: 'set', value: { periodSeconds: 5 } } }),
  ).toBe(18);
  expect(neededMinor({ path: ['spec', 'replicas'], wanted: { op: 'remove' } })).toBe(0);
});

test('the API that ends first counts', () => {
  const object = (apiVersion: string, kind: string) => ({ id: { apiVersion, kind, namespace: 'shop', name: 'api' } });
  const budget = object('policy/v1beta1', 'PodDisruptionBudget');
  expect(lastMinor([object('apps/v1', 'Deployment'), budget])).toBe(24);
  expect(lastMinor([budget, object('extensions/v1beta1', 'Ingress'), object('extensions/v1beta1', 'Deployment')])).toBe(
    15,
  );
  expect(lastMinor([object('apps/v1', 'Deployment')])).toBe(Number.POSITIVE_INFINITY);
});
