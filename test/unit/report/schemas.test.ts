import { expect, test } from 'vitest';
import { describeCoverage } from '../../../src/report/describe.ts';
import { reportOf } from '../../support/report.ts';

function clauseOf(...kinds: readonly string[]): string | undefined {
  const unknown = kinds.map((kind) => ({ apiVersion: 'shop.example/v1', kind, objects: 1 }));
  const schemas = { objects: 9, validated: 9 - kinds.length, unknown };
  return describeCoverage({ ...reportOf([]), schemas }).find((clause) => clause.includes('schema'));
}

test('kinds without a schema are named, as far as there are few', () => {
  expect(clauseOf()).toBeUndefined();
  expect(clauseOf('Till')).toBe('8 of 9 objects validated against a schema; none for 1 Till');
  expect(clauseOf('A', 'B', 'C', 'D')).toBe(
    '5 of 9 objects validated against a schema; none for 1 A, 1 B, 1 C, 1 more kind',
  );
});

test('what can be no name of a kind is counted, and not quoted', () => {
  expect(clauseOf('a"]; <b>', 'Till')).toBe('7 of 9 objects validated against a schema; none for 1 Till, 1 more kind');
  expect(clauseOf('x'.repeat(99), '::error::')).toBe('7 of 9 objects validated against a schema; none for 2 kinds');
});
