import { expect, test } from 'vitest';
import { type ConfigWaiver, type LocatedFinding, type Related, repoPath, wholeLine } from '../../../src/model/index.ts';
import { answered, placeOf } from '../../../src/waivers/answer.ts';
import { commentWaivers } from '../../../src/waivers/read.ts';
import { unitsOf } from '../../../src/waivers/units.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { locatedOf } from '../../support/report.ts';

const file = repoPath('values.yaml');
const [manifest] = manifestsOf({ 'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n' });
const known = new Set(['shutdown/grace-covers-drain', 'shutdown/*', 'all']);

/** The reason of the waiver of one finding of `shutdown/grace-covers-drain`, at line 2 of the file unless said otherwise. */
function reasonFor(
  text: string,
  { line = 2, related = [], entries = [], today = '2026-11-23' }: Asked = {},
): string | undefined {
  if (manifest === undefined) return 'no manifest';
  const location = { span: wholeLine(related.length === 0 ? file : repoPath('other.yaml'), line), precision: 'exact' };
  const finding: LocatedFinding = { ...locatedOf({ related }), location: { ...location, precision: 'exact' } };
  const units = unitsOf({ comments: commentWaivers(file, text, known), annotations: [] });
  const { findings } = answered(
    [{ finding, manifest }],
    { units, entries },
    {
      today,
      holds: ({ terms: { until } }) => ({ until }),
      lineOf: ({ from }) => placeOf(from),
    },
  );
  return findings[0]?.waiver?.reason;
}

interface Asked {
  readonly line?: number;
  readonly related?: readonly Related[];
  readonly entries?: readonly ConfigWaiver[];
  readonly today?: string;
}

const above = (more = ''): string => `# seaworthy: ignore shutdown/* because of it${more}\ngrace: 1\nother: 2\n`;

test('a waiver holds up to its last day, and no longer', () => {
  expect(reasonFor(above(' until 2026-11-23'))).toBe('of it');
  expect(reasonFor(above(' until 2026-11-22'))).toBeUndefined();
  expect(reasonFor(above(' until 2026-11-22'), { today: '2026-01-01' })).toBe('of it');
});

test('a comment holds for its line alone', () => {
  expect(reasonFor(above(), { line: 2 })).toBe('of it');
  expect(reasonFor(above(), { line: 1 })).toBeUndefined();
  expect(reasonFor(above(), { line: 3 })).toBeUndefined();
});

test.each<[Related['role'], string | undefined]>([
  ['template', 'of it'],
  ['values', 'of it'],
  ['resource', 'of it'],
  ['kustomization', undefined],
  ['chart', undefined],
])('a comment at a related location of role %s', (role, reason) => {
  expect(reasonFor(above(), { related: [{ span: wholeLine(file, 2), role }] })).toBe(reason);
});

test('the first waiver that has not expired counts, and comments before the configuration', () => {
  const entry: ConfigWaiver = { source: 'configuration', file, line: 9, rules: ['all'], reason: 'of the entry' };
  const text = `# seaworthy: ignore all because of the first until 2001-01-31\n# seaworthy: ignore all because of the second\na: 1\n`;
  expect(reasonFor(text, { line: 3, entries: [entry] })).toBe('of the second');
  expect(reasonFor('', { entries: [entry] })).toBe('of the entry');
  expect(reasonFor('', { entries: [{ ...entry, until: '2001-01-31' }] })).toBeUndefined();
  expect(reasonFor('# trivy:ignore:KSV-0015\na: 1\n')).toBeUndefined();
});

test.each<[string, Partial<ConfigWaiver>, boolean]>([
  ['its folder', { files: ['other'] }, false],
  ['its file', { files: ['*.yaml'] }, true],
  ['a related file', { files: ['values.yaml'] }, true],
  ['its object', { objects: ['Deployment/shop/*'] }, true],
  ['another object', { objects: ['Deployment/*/other'] }, false],
  ['its file and another object', { files: ['**'], objects: ['Service/shop/api'] }, false],
  ['another rule', { rules: ['shutdown/grace-zero'] }, false],
  ['its rule', { rules: ['shutdown/grace-covers-drain'] }, true],
])('an entry about %s', (_, changed, holds) => {
  const entry: ConfigWaiver = { source: 'configuration', file, line: 9, rules: ['all'], reason: 'x', ...changed };
  const related: Related[] = [{ span: wholeLine(file, 7), role: 'values' }];
  expect(reasonFor('', { entries: [entry], related })).toBe(holds ? 'x' : undefined);
});
