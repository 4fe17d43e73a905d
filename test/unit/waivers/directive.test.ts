import { expect, test } from 'vitest';
import { commentDirective, directive } from '../../../src/waivers/directive.ts';

const known = new Set(['hpa/min-replicas', 'hpa/target-exists', 'hpa/*', 'all']);

test('a waiver names a rule and a reason', () => {
  expect(commentDirective(' seaworthy: ignore hpa/min-replicas because one replica is enough', known)).toEqual({
    ok: true,
    terms: { rules: ['hpa/min-replicas'], reason: 'one replica is enough' },
  });
});

test('several rules are separated by commas, each counts once', () => {
  const text = 'hpa/min-replicas,hpa/target-exists , hpa/min-replicas because of the trial';
  expect(directive(text, known)).toEqual({
    ok: true,
    terms: { rules: ['hpa/min-replicas', 'hpa/target-exists'], reason: 'of the trial' },
  });
});

test.each([
  'all because it is a demo until 2027-01-31 owner @shop/platform',
  'all because it is a demo owner @shop/platform until 2027-01-31',
])('day and owner stand behind the reason, in any order: %s', (text) => {
  expect(directive(text, known)).toEqual({
    ok: true,
    terms: { rules: ['all'], reason: 'it is a demo', until: '2027-01-31', owner: '@shop/platform' },
  });
});

test('a reason may speak of until and owner', () => {
  expect(directive('hpa/* because the owner waits until the pool exists', known)).toEqual({
    ok: true,
    terms: { rules: ['hpa/*'], reason: 'the owner waits until the pool exists' },
  });
});

test.each([
  ['seaworthy: ignore hpa/min-replicas', 'it has no reason'],
  ['seaworthy: ignore hpa/min-replicas because', 'it has no reason'],
  ['seaworthy: ignore hpa/min-replicas because until 2027-01-31', 'it has no reason'],
  ['seaworthy: ignore because of me', 'it names no rule'],
  ['seaworthy: ignore', 'it names no rule'],
  ['seaworthy: disable hpa/min-replicas', "'disable' is not known behind `seaworthy:`"],
  ['seaworthy:', 'it says nothing'],
  ['seaworthy: ignore hpa/min-replica because x', "unknown rule 'hpa/min-replica'"],
  ['seaworthy: ignore constructor because x', "unknown rule 'constructor'"],
  ['seaworthy: ignore gitops/render-failed because x', "unknown rule 'gitops/render-failed'"],
  ['seaworthy: ignore hpa/* because x until 2027-02-30', "'2027-02-30' is not a day"],
  ['seaworthy: ignore hpa/* because x until 31.1.2027', "'31.1.2027' is not a day"],
])('%s is malformed', (text, message) => {
  expect(commentDirective(text, known)).toMatchObject({ ok: false, message });
});

test('a name that is close to a rule is suggested', () => {
  expect(directive('hpa/min-replica because x', known)).toMatchObject({ hint: "did you mean 'hpa/min-replicas'?" });
});

test.each(['see seaworthy: ignore', 'Seaworthy checks this', 'trivy:ignore:KSV-0015', ''])(
  '%s is no waiver',
  (text) => {
    expect(commentDirective(text, known)).toBeUndefined();
  },
);

test('a reason that is very long is cut, since every finding repeats it', () => {
  const read = directive(`all because ${'word '.repeat(100_000)}`, known);
  expect(read.ok && read.terms.reason.length).toBe(500);
});
