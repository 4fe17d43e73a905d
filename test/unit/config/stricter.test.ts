import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  configRelaxations,
  enabledRules,
  readSettings,
  type Settings,
  stricterConfig,
  stricterRules,
} from '../../../src/config/index.ts';
import { builtInRules, narrowerThan, pathMatcher } from '../../../src/host/index.ts';
import { compareSeverity, type EnabledRule, isAtLeast, repoPath } from '../../../src/model/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { wholeRepository } from '../../support/options.ts';

async function settingsOf(text: string): Promise<Settings & { readonly rules: readonly EnabledRule[] }> {
  const files = memoryFiles({ 'seaworthy.yaml': text });
  const settings = await readSettings(files, wholeRepository(files.root), repoPath('.'));
  return { ...settings, rules: enabledRules(settings.config, builtInRules()) };
}

async function relaxed(before: string, after: string): Promise<readonly string[]> {
  const found = await configRelaxations(await settingsOf(before), await settingsOf(after), {
    removed: [],
    excluded: async () => [],
  });
  return found.map(({ line, message }) => `${line} ${message}`);
}

const rule = fc.constantFrom(...builtInRules());
const level = fc.constantFrom('off', 'on', 'error', 'warning', 'info');
const value = fc.oneof(fc.nat(100), fc.boolean());

/** A setting of one rule or its category, with one parameter where it has some. */
const setting = fc.tuple(rule, level, fc.boolean(), value).map(([{ id, params }, severity, wide, number]) => {
  if (wide) return [`${id.slice(0, id.indexOf('/'))}/*`, severity] as const;
  const [first] = Object.entries(params);
  if (first === undefined) return [id, severity] as const;
  const [name, { type, minimum = 0 }] = first;
  const fits = type === 'boolean' ? number === true : Math.max(Number(number), minimum);
  return [id, { severity, [name]: fits }] as const;
});
const settings = fc
  .tuple(
    fc.array(setting, { maxLength: 4 }),
    fc.constantFrom('default', 'strict'),
    fc.constantFrom('error', 'warning', 'info', 'never'),
  )
  .map(([entries, profile, failOn]) => JSON.stringify({ profile, failOn, rules: Object.fromEntries(entries) }));

function weight({ severity, meta }: EnabledRule): EnabledRule['meta']['severity'] {
  return severity ?? meta.severity;
}

describe('whatever a change says', () => {
  test('a rule of the base stays, no less severe, with its parameters, and so does its threshold', async () => {
    await fc.assert(
      fc.asyncProperty(settings, settings, async (one, other) => {
        const [before, after] = [await settingsOf(one), await settingsOf(other)];
        const both = new Map(stricterRules(before.rules, after.rules).map((each) => [each.meta.id, each]));
        for (const each of before.rules) {
          const kept = both.get(each.meta.id);
          expect(kept?.params).toEqual(each.params);
          expect(kept && compareSeverity(weight(kept), weight(each))).toBeLessThanOrEqual(0);
        }
        for (const each of after.rules) {
          const kept = both.get(each.meta.id);
          expect(kept && compareSeverity(weight(kept), weight(each))).toBeLessThanOrEqual(0);
        }
        const { failOn } = stricterConfig(before.config, after.config, []);
        for (const severity of ['error', 'warning', 'info'] as const)
          if (isAtLeast(severity, before.config.failOn)) expect(isAtLeast(severity, failOn)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('it is said exactly when the rules or the threshold of both differ from those of the change', async () => {
    await fc.assert(
      fc.asyncProperty(settings, settings, async (one, other) => {
        const [before, after] = [await settingsOf(one), await settingsOf(other)];
        const both = stricterRules(before.rules, after.rules);
        const shape = (rules: readonly EnabledRule[]): unknown =>
          rules.map((each) => [each.meta.id, weight(each), each.params]);
        const { failOn } = stricterConfig(before.config, after.config, []);
        const differs =
          JSON.stringify([shape(both), failOn]) !== JSON.stringify([shape(after.rules), after.config.failOn]);
        expect((await relaxed(one, other)).length > 0).toBe(differs);
      }),
      { numRuns: 300 },
    );
  });

  test('the same configuration relaxes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (text) => {
        expect(await relaxed(text, text)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('patterns', () => {
  const isNarrower = (narrow: string, wide: string): boolean => narrowerThan([wide])(narrow);
  const name = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '**', '{a,b}', '!(a)', 'a?');
  const glob = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const path = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'aab', 'c'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('/'));

  test('what a narrower one matches, the wider one matches', () => {
    fc.assert(
      fc.property(glob, glob, fc.array(path, { minLength: 20 }), (narrow, wide, paths) => {
        if (!isNarrower(narrow, wide)) return;
        const [one, other] = [pathMatcher([narrow]), pathMatcher([wide])];
        for (const each of paths)
          if (one(each)) expect([narrow, wide, each, other(each)]).toEqual([narrow, wide, each, true]);
      }),
      { numRuns: 3000 },
    );
  });

  test('the folder itself counts, however many folders below it a pattern names', () => {
    expect(['a/**', 'a/**/**', 'a/**/**/**'].map((glob) => isNarrower(glob, '*/**'))).toEqual([false, false, false]);
    expect(isNarrower('a/**/**', '**')).toBe(true);
  });

  test.each([
    ['test/fixtures/**', 'test/**'],
    ['test/fixtures', 'test'],
    ['legacy-a*', 'legacy-*'],
    ['**/old/**', '**'],
    ['a/b/*.yaml', 'a/**'],
  ])('%s is narrower than %s', (narrow, wide) => {
    expect([isNarrower(narrow, wide), isNarrower(wide, narrow)]).toEqual([true, false]);
  });

  test.each([
    ['a/**/b', 'a/*/b'],
    ['a/**', 'a/*/*'],
    ['{a,b}', 'a'],
    ['!(a)', '*'],
  ])('%s is not known to be narrower than %s', (narrow, wide) => {
    expect(isNarrower(narrow, wide)).toBe(false);
  });

  test('are in effect as far as both have them', async () => {
    const before = await settingsOf('exclude: [test, docs/**]\nexternal: ["Service/*/*"]\n');
    const after = await settingsOf('exclude: [test/fixtures, "*"]\nexternal: [Service/shop/a, "*/*/*"]\n');
    const { exclude, external } = stricterConfig(before.config, after.config, []);
    expect({ exclude, external }).toEqual({
      exclude: ['test/fixtures', 'test', 'docs/**'],
      external: ['Service/shop/a', 'Service/*/*'],
    });
  });

  test('of which there are very many are said with a count', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `x${index}`);
    const found = await relaxed('{}', `exclude:\n${many.map((each) => `  - ${each}\n`).join('')}`);
    expect([found.length, found[0], found.at(-1)]).toEqual([
      21,
      '2 x0 is excluded',
      '1 4980 more patterns are excluded',
    ]);
  });
});

test('a relaxation is said on the line of the setting that decides', async () => {
  const before = 'profile: strict\nlimits: { renderSeconds: 5 }\n';
  const after = `rules:
  # why
  hpa/min-replicas:
    severity: info
    minimum: 1
  pdb/*: off
limits:
  renderSeconds: 50
`;
  expect(await relaxed(before, after)).toEqual([
    '1 rule api/validation is off',
    '3 rule hpa/min-replicas has severity info instead of warning',
    '3 rule hpa/min-replicas has minimum 1 instead of 2',
    '6 4 rules of pdb/* are off',
    '1 failOn is error instead of warning',
    '8 limits.renderSeconds is 50 instead of 5',
  ]);
});

test('of two levels of what is less urgent the one that lowers less holds, and another is a relaxation', async () => {
  const [before, after] = ['lower: {tests: keep, hooks: warning}', 'lower: {tests: warning, docs: keep}'];
  const [one, other] = [await settingsOf(before), await settingsOf(after)];
  const { tests, hooks, docs, examples } = stricterConfig(one.config, other.config, []).lower;
  expect({ tests, hooks, docs, examples }).toEqual({ tests: 'keep', hooks: 'warning', docs: 'keep', examples: 'info' });
  expect(await relaxed(before, after)).toEqual([
    '1 lower.tests is warning instead of keep',
    '1 lower.hooks is info instead of warning',
  ]);
});
