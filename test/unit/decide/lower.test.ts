import { describe, expect, test } from 'vitest';
import { decide, reportOf } from '../../../src/decide/index.ts';
import { type Lowering, type LowerLevel, lowerSettings, repoPath } from '../../../src/model/index.ts';
import { plainTarget } from '../../support/manifests.ts';
import { locatedOf } from '../../support/report.ts';

const examples: Lowering = { by: 'examples', reason: 'examples is a folder of examples' };
const inExamples = { ...locatedOf(), lowering: examples };
const lower = lowerSettings();

describe('a finding that is less urgent', () => {
  test.each([
    ['error', 'info', 'info', { ...examples, from: 'error' }],
    ['error', 'warning', 'warning', { ...examples, from: 'error' }],
    ['error', 'keep', 'error', undefined],
    ['warning', 'warning', 'warning', undefined],
    ['warning', 'info', 'info', { ...examples, from: 'warning' }],
    ['info', 'warning', 'info', { ...examples, from: 'info' }],
    ['info', 'info', 'info', { ...examples, from: 'info' }],
  ] as const)('%s with the level %s is %s', (severity, level, becomes, lowered) => {
    const settings = lowerSettings({ examples: level });
    const [verdict] = decide([{ ...inExamples, severity }], [], { lower: settings });
    expect([verdict?.severity, verdict?.lowered]).toEqual([becomes, lowered]);
  });

  test('that says what it is at least is lowered no further', () => {
    const lowering: Lowering = { by: 'generated', reason: 'evidence', least: 'warning' };
    const of = (generated: LowerLevel): unknown =>
      decide([{ ...locatedOf(), lowering }], [], { lower: lowerSettings({ generated }) })[0]?.lowered;
    expect(of('info')).toEqual({ by: 'generated', reason: 'evidence', from: 'error' });
    expect(of('keep')).toBeUndefined();
    const [verdict] = decide([{ ...locatedOf(), lowering }], [], { lower });
    expect(verdict?.severity).toBe('warning');
  });

  test('stays open, is counted apart, and fails no run but one that infos fail', () => {
    const verdicts = decide([inExamples], [], { lower });
    const counted = (failOn: 'error' | 'info'): unknown => {
      const { counts, exitCode } = reportOf({
        ...{ verdicts, rendered: [], parsed: [], skipped: [], rules: [], excerpts: {} },
        failOn,
      });
      return [counts.error, counts.info, counts.lowered, exitCode];
    };
    expect(verdicts.map(({ label }) => label)).toEqual(['open']);
    expect(counted('error')).toEqual([0, 0, 1, 0]);
    expect(counted('info')).toEqual([0, 1, 0, 1]);
  });

  test('has the fingerprint that it has without', () => {
    const fingerprints = [lower, undefined].map(
      (settings) => decide([inExamples], [], { lower: settings })[0]?.fingerprint,
    );
    expect(fingerprints[0]).toBe(fingerprints[1]);
  });
});

test('what a target that is deployed says of the same line, or of another object on it, is not lowered', () => {
  const other = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'worker' };
  for (const deployed of [locatedOf({ target: 'overlays/prod' }), locatedOf({ object: other })]) {
    const verdicts = decide([inExamples, deployed], [], { lower });
    expect(verdicts.map(({ severity, lowered }) => [severity, lowered])).toEqual([['error', undefined]]);
  }
});

test('the defaults that a published chart leaves empty are one finding a chart, other findings one a line', () => {
  const at = (line: number, by: Lowering['by'], file = 'charts/api/values.yaml') => ({
    ...locatedOf({
      location: {
        span: { file: repoPath(file), start: { line, column: 1 }, end: { line, column: 9 } },
        precision: 'verified',
      },
    }),
    lowering: { by, reason: 'evidence' },
  });
  const count = (by: Lowering['by']): number =>
    decide([at(3, by), at(9, by), at(3, by, 'charts/web/values.yaml')], [], { lower }).length;
  expect([count('chartDefaults'), count('ciValues')]).toEqual([2, 3]);
});

test('a failure is lowered as other findings are', () => {
  const failure = { code: 'kustomization-missing-base', message: 'it is remote' } as const;
  const lowering = { by: 'remote', reason: 'it is not in the repository' } as const;
  const [verdict] = decide([], [{ failure, target: plainTarget('a.yaml'), lowering }], { lower });
  expect([verdict?.severity, verdict?.lowered?.by]).toEqual(['info', 'remote']);
});
