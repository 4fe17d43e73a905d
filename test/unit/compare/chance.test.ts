import { expect, test } from 'vitest';
import { withoutChance } from '../../../src/compare/index.ts';
import type { DeployChange, Json } from '../../../src/model/index.ts';

const object = { apiVersion: 'v1', kind: 'Secret', namespace: 'shop', name: 'till' };

function changed(fields: Readonly<Record<string, Json>>, target = 'charts/till'): DeployChange {
  const all = Object.entries(fields).map(([name, after]) => ({ path: ['data', name], before: 'old', after }));
  return { what: 'changed', object, target, fields: all };
}

const come = (name: string): DeployChange => ({
  ...{ what: 'added', object: { ...object, name }, target: 'charts/till', fields: [] },
});

test('fields that differ in a second render of the same state are no change', () => {
  const drawn = [changed({ key: 'lot' })];
  expect(withoutChance([changed({ key: 'other' })], drawn)).toEqual({ deploys: [], byChance: 1 });
  expect(withoutChance([changed({ key: 'other', size: 3 })], drawn)).toEqual({
    deploys: [changed({ size: 3 })],
    byChance: 0,
  });
});

test('the same object of another target, and another field, are changes', () => {
  const all = [changed({ key: 'other' }, 'charts/cart'), changed({ size: 3 })];
  expect(withoutChance(all, [changed({ key: 'lot' })])).toEqual({ deploys: all, byChance: 0 });
});

test('an object whose name is drawn has not come, and what is gone is told', () => {
  const gone: DeployChange = { ...come('till-x7'), what: 'removed' };
  expect(withoutChance([come('till-a1'), come('cart'), gone], [come('till-a1')])).toEqual({
    deploys: [come('cart'), gone],
    byChance: 1,
  });
});
