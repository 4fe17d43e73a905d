import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { locatedOf } from '../../support/report.ts';

/** Fingerprint of a finding without a label. */
function fingerprintOf(changed = {}): string {
  const [verdict] = decide([locatedOf(changed)], []);
  return verdict?.fingerprint ?? '';
}

test('a finding that nothing else is known of is open', () => {
  expect(decide([locatedOf()], [])).toMatchObject([{ label: 'open' }]);
});

test('a finding of the baseline is labelled so, with the reason', () => {
  const baseline = new Set([fingerprintOf()]);
  expect(decide([locatedOf()], [], { baseline })).toMatchObject([
    { label: 'baselined', reason: 'the baseline holds it' },
  ]);
});

test('the first labeler that has something to say decides', () => {
  const baseline = new Set([fingerprintOf()]);
  expect(decide([locatedOf({ baselineState: 'unchanged' })], [], { baseline })).toMatchObject([{ label: 'unchanged' }]);
});
