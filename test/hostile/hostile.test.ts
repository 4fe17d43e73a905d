import { expect, test } from 'vitest';
import { seaworthy } from '../e2e/cli.ts';
import { service } from '../e2e/fixtures.ts';
import { createRandom } from '../support/random.ts';
import { repository } from '../support/repository.ts';
import { type Check, checks, crash } from './checks.ts';
import { contentKinds, hostileText, manifestWith } from './contents.ts';
import { inputOf } from './inputs.ts';
import { endless, pending } from './pending.ts';
import { judge } from './run.ts';

/** 20 kinds with 26 each: 520 inputs. */
const inputsOfKind = 26;
const threeMinutes = 180_000;

const kinds = contentKinds.filter((kind) => !endless.has(kind));

test.each(kinds)(
  '%s end no run, hide nothing and publish nothing',
  (kind) => {
    const inputs = Array.from({ length: inputsOfKind }, (_, at) => inputOf(kind, at, '../../outside'));
    const run = judge(inputs);
    const failing = Object.entries(checks).flatMap(([name, check]) =>
      check(run, inputs)
        .slice(0, 4)
        .map((what) => [name, what]),
    );
    const later: readonly Check[] = pending[kind] ?? [];
    expect(failing.filter(([name]) => !later.some((each) => each === name))).toEqual([]);
    expect(later.filter((name) => !failing.some(([each]) => each === name))).toEqual([]);
  },
  threeMinutes,
);

test.each(kinds)('a configuration and a baseline with %s are refused or used', (kind) => {
  const random = createRandom(kind.length);
  const text = hostileText(kind, random, 'mark');
  const root = repository({
    'seaworthy.yaml': `exclude: [${text}]\nrules: {${text}: off}\nhelm: {${text}: ${text}}\n`,
    'other.yaml': manifestWith(kind, random, 'mark'),
    'baseline.json': `{"version": 1, "findings": [{"rule": ${text}}]}`,
    'service.yaml': service('shelf'),
  });
  for (const args of [[], ['--config', 'other.yaml'], ['--config', 'none.yaml', '--baseline', 'baseline.json']]) {
    const { code, stdout, stderr } = seaworthy(['check', ...args], root);
    expect([0, 1, 2]).toContain(code);
    expect(stdout + stderr).not.toMatch(crash);
    expect(code === 2 ? stderr : stdout).not.toBe('');
  }
});
