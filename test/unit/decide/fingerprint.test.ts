import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { type Failure, repoPath, type Verdict } from '../../../src/model/index.ts';
import { plainTarget } from '../../support/manifests.ts';
import { locatedOf, verdictOf } from '../../support/report.ts';

function prints(...changes: readonly Partial<Verdict>[]): readonly string[] {
  return decide(changes.map(locatedOf), []).map(({ fingerprint }) => fingerprint);
}

function at(line: number, file = 'apps/api/deployment.yaml'): Pick<Verdict, 'location'> {
  const span = { file: repoPath(file), start: { line, column: 7 }, end: { line, column: 40 } };
  return { location: { span, precision: 'exact' } };
}

test('a fingerprint survives moved lines and changed figures', () => {
  expect(prints({ ...at(40), message: 'api is killed while it drains: 50 s, grace period 30 s' })).toEqual(prints({}));
});

test('it differs for another rule, object or field', () => {
  const [first] = prints({});
  const { object } = verdictOf();
  if (object === undefined) throw new Error('a finding of the shop without an object');
  const others = [
    prints({ rule: 'shutdown/prestop-required' as Verdict['rule'] }),
    prints({ object: { ...object, namespace: 'shop-staging' } }),
    prints({ path: ['spec', 'replicas'] }),
  ].flat();
  expect(new Set([first, ...others]).size).toBe(4);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
});

test('a fingerprint survives a move to another file, as a comparison with a base does', () => {
  expect(prints(at(12, 'apps/cart/deployment.yaml'))).toEqual(prints({}));
});

test('findings of the same identity are numbered in their order', () => {
  const [one, two] = prints(at(12), { ...at(30), message: 'the same field of a second document' });
  expect(one).toBe(prints({})[0]);
  expect(two).not.toBe(one);
});

test('a failure is told by rule, file and target, since its message may name lines', () => {
  const failure = (line: number): Failure => ({
    code: 'yaml-invalid',
    message: `not valid YAML at line ${line}`,
    file: repoPath('a.yaml'),
    line,
  });
  const [before] = decide([], [{ failure: failure(3), target: plainTarget('a.yaml') }]);
  const [after] = decide([], [{ failure: failure(9), target: plainTarget('a.yaml') }]);
  expect(after?.fingerprint).toBe(before?.fingerprint);
});
