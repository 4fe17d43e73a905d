import { expect, test } from 'vitest';
import { deterministicChanges } from '../../../src/compare/index.ts';
import type { Json, ObjectChange } from '../../../src/model/index.ts';

const object = { apiVersion: 'v1', kind: 'Secret', namespace: 'shop', name: 'till' };

function changed(fields: Readonly<Record<string, Json>>, target = 'charts/till'): ObjectChange {
  const all = Object.entries(fields).map(([name, after]) => ({ path: ['data', name], before: 'old', after }));
  return { what: 'changed', object, target, fields: all };
}

const come = (name: string): ObjectChange => ({
  ...{ what: 'added', object: { ...object, name }, target: 'charts/till', fields: [] },
});

test('fields that differ in a second render of the same state are no change', () => {
  const drawn = [changed({ key: 'lot' })];
  expect(deterministicChanges([changed({ key: 'other' })], drawn)).toEqual({ changes: [], nondeterministic: 1 });
  expect(deterministicChanges([changed({ key: 'other', size: 3 })], drawn)).toEqual({
    changes: [changed({ size: 3 })],
    nondeterministic: 0,
  });
});

test('the same object of another target, and another field, are changes', () => {
  const all = [changed({ key: 'other' }, 'charts/cart'), changed({ size: 3 })];
  expect(deterministicChanges(all, [changed({ key: 'lot' })])).toEqual({ changes: all, nondeterministic: 0 });
});

test('an object whose name is drawn has not come, and what is gone is told', () => {
  const gone: ObjectChange = { ...come('till-x7'), what: 'removed' };
  expect(deterministicChanges([come('till-a1'), come('cart'), gone], [come('till-a1')])).toEqual({
    changes: [come('cart'), gone],
    nondeterministic: 1,
  });
});
