import { describe, expect, test } from 'vitest';
import { baselineOf, decide, resolvedEntries } from '../../../src/decide/index.ts';
import {
  type LocatedFinding,
  type Lowering,
  lowerSettings,
  type RepoPath,
  repoPath,
} from '../../../src/model/index.ts';
import { locatedOf } from '../../support/report.ts';

const lower = lowerSettings();
const generated: Lowering = { by: 'generated', reason: 'line 1 says so' };
const files: readonly RepoPath[] = ['base/api.yaml', 'manifests/api.yaml', 'release/all.yaml'].map(repoPath);

/** The finding that a copy of the object has in a file. */
function copyIn(file: RepoPath | undefined, changed: Partial<LocatedFinding> = {}): LocatedFinding {
  const { location } = locatedOf();
  const span = { ...location.span, file: file ?? repoPath('.') };
  return { ...locatedOf({ target: span.file, location: { span, precision: 'exact' } }), copy: 'a', ...changed };
}

const [first, second, third] = files;
const placesOf = (found: readonly LocatedFinding[], changed: readonly RepoPath[] = []): unknown =>
  decide(found, [], { lower, changed: new Map(changed.map((file) => [file, 'all'])) }).map((verdict) =>
    [verdict, ...(verdict.otherObjects ?? [])].map(({ location }) => location.span.file),
  );

describe('what copies of an object have in several files', () => {
  test('is one finding, at the first of them', () => {
    expect(placesOf(files.map((file) => copyIn(file)))).toEqual([files]);
  });

  test('is at the one that is not generated, and at the most severe', () => {
    const other: Lowering = { by: 'examples', reason: 'examples is a folder of examples' };
    expect(placesOf([copyIn(first, { lowering: generated }), copyIn(second)])).toEqual([[second, first]]);
    const examples = [copyIn(first, { lowering: generated }), copyIn(second, { lowering: other })];
    expect(placesOf(examples)).toEqual([[second, first]]);
    const [verdict] = decide(examples, [], { lower });
    expect(verdict?.lowered?.by).toBe('examples');
  });

  test('is at one that the change made', () => {
    expect(placesOf([copyIn(first), copyIn(second), copyIn(third)], files.slice(1))).toEqual([[second, third, first]]);
  });

  test('is another finding where only a copy that does not speak for the rest is in the diff', () => {
    const found = [copyIn(first, { lowering: generated }), copyIn(second), copyIn(third)];
    expect(placesOf(found, files.slice(0, 1))).toEqual([[first], [second, third]]);
  });

  test('stays apart where a waiver or the base answers one of them, and where the values differ', () => {
    const old = copyIn(second, { baselineState: 'unchanged' });
    expect(placesOf([copyIn(first, { baselineState: 'new' }), old])).toEqual([[first], [second]]);
    expect(placesOf([copyIn(first), copyIn(second, { copy: 'b' })])).toEqual([[first], [second]]);
    const { copy: _, ...alone } = copyIn(third);
    expect(placesOf([copyIn(first), alone])).toEqual([[first], [third]]);
  });

  test('has the objects that share its line as well', () => {
    const worker = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'worker' };
    const found = [copyIn(first), copyIn(first, { object: worker, message: 'worker', copy: 'b' }), copyIn(second)];
    expect(placesOf(found)).toEqual([[first, first, second]]);
  });

  test('has a fingerprint for each, so that a baseline holds copy by copy', () => {
    const verdicts = decide(
      files.map((file) => copyIn(file)),
      [],
      { lower },
    );
    const entries = baselineOf(verdicts);
    expect([entries.length, resolvedEntries(entries, verdicts)]).toEqual([3, []]);
    const alone = files.map((file) => decide([copyIn(file)], [])[0]?.fingerprint);
    expect(entries.map(({ fingerprint }) => fingerprint)).toContain(alone[0]);
    expect(verdicts[0]).not.toHaveProperty('copy');
  });
});
