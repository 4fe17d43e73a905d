import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJudgements, type StoredJudgements } from '../../../src/cache/judgements.ts';
import type { Violation } from '../../../src/evaluate/index.ts';
import { digestOf, openStore } from '../../../src/host/index.ts';
import type { EnabledRule, Json, PolicySet, RuleId } from '../../../src/model/index.ts';
import { graceRule } from '../../support/report.ts';
import { repository } from '../../support/repository.ts';

const violation: Violation = {
  ...{ rule: 'hpa/max-above-min', path: ['spec', 'metrics', 0], message: 'max is not above min', severity: 'warning' },
  fix: { op: 'replace', path: ['spec', 'maxReplicas'], value: 10 },
};
const rule = (id: string, digest = 'a', params: Readonly<Record<string, Json>> = {}): EnabledRule => ({
  meta: { ...graceRule, id: id as RuleId, digest },
  severity: undefined,
  params,
  from: 'default',
});
const max = rule('hpa/max-above-min');
const min = rule('hpa/min-replicas');
const policySet: PolicySet = {
  id: 'built-in',
  digest: 'x',
  trust: 'built-in',
  rules: [],
  open: () => new Uint8Array(),
};

const folderOf = (): string => join(repository({}), 'cache');
const opened = (folder: string): StoredJudgements => openJudgements(openStore(folder), policySet);

/** A folder in which a run has left that of `a`, one rule says something and the other nothing. */
function left(): string {
  const folder = folderOf();
  const judgements = opened(folder);
  judgements.keep(digestOf('a'), [max, min], [violation]);
  judgements.save();
  return folder;
}

test('the same rules say the same of the same input', () => {
  const judgements = opened(left());
  expect(judgements.find('a', [max, min])).toEqual({ key: digestOf('a'), violations: [violation], missing: [] });
  expect(judgements.find('b', [max, min])).toEqual({ key: digestOf('b'), violations: [], missing: [max, min] });
});

test('a rule that changed is asked again, and no other', () => {
  const judgements = opened(left());
  const changed = rule('hpa/max-above-min', 'b');
  expect(judgements.find('a', [changed, min])).toEqual({ key: digestOf('a'), violations: [], missing: [changed] });
});

test('a parameter that changed asks its rule again, and no other', () => {
  const judgements = opened(left());
  const stricter = rule('hpa/min-replicas', 'a', { minimum: 3 });
  expect(judgements.find('a', [max, stricter])).toEqual({
    key: digestOf('a'),
    violations: [violation],
    missing: [stricter],
  });
});

test('a rule that is off now says nothing, and one that is new is missing', () => {
  const judgements = opened(left());
  const target = rule('hpa/target-exists');
  expect(judgements.find('a', [min, target])).toEqual({ key: digestOf('a'), violations: [], missing: [target] });
});

test('what was asked in several goes is known as a whole', () => {
  const folder = left();
  const second = opened(folder);
  const target = rule('hpa/target-exists');
  const other = { ...violation, rule: 'hpa/target-exists' };
  expect(second.find('a', [max, min, target]).missing).toEqual([target]);
  second.keep(digestOf('a'), [target], [other]);
  second.save();
  const all = [max, min, target];
  expect(opened(folder).find('a', all)).toEqual({ key: digestOf('a'), violations: [violation, other], missing: [] });
});

test.each([
  { what: 'no JSON', text: 'sail' },
  { what: 'a list', text: '[]' },
  {
    what: 'a violation without a message',
    text: JSON.stringify({
      groups: [['k']],
      inputs: { [digestOf('a')]: [{ group: 0, violations: [{ rule: 'hpa/x', path: [] }] }] },
    }),
  },
  {
    what: 'a group that does not exist',
    text: JSON.stringify({ groups: [], inputs: { [digestOf('a')]: [{ group: 7, violations: [] }] } }),
  },
])('$what is as good as nothing', ({ text }) => {
  const folder = left();
  openStore(folder).write(`judgements.${digestOf('built-in')}`, text);
  expect(opened(folder).find('a', [max])).toEqual({ key: digestOf('a'), violations: [], missing: [max] });
});
