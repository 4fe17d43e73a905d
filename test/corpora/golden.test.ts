import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClosableEngines, createEngines } from '../../src/engine/index.ts';
import { absence, corporaFolder, nameOf, present, unitsOf } from './corpora.ts';
import { knownDifferences } from './differences.ts';
import { type Comparison, compare } from './golden.ts';
import { printTable } from './table.ts';

const leastShare = 0.99; // of the units that render natively
const limits = { renderMs: 60_000, engineBytes: 2_147_483_648, fileBytes: 52_428_800 };
const tenMinutes = 600_000;

describe.skipIf(!present)(`the output equals the native tool's${absence}`, () => {
  let engines: ClosableEngines;
  beforeAll(() => {
    engines = createEngines({ root: corporaFolder, limits, workers: 2 });
  });
  afterAll(() => engines.close());

  test.each(['helm', 'kustomize'] as const)('%s', { timeout: tenMinutes }, async (type) => {
    const compared = await Promise.all(unitsOf(type).map((unit) => compare(unit, engines)));
    printTable(`${type} units against native output`, [summary(compared)]);

    const differing = compared.filter((each) => each.outcome === 'different');
    expect(reasons(differing.filter(({ unit }) => !knownDifferences(type).has(nameOf(unit))))).toEqual([]);
    expect([...knownDifferences(type).keys()].sort()).toEqual(differing.map(({ unit }) => nameOf(unit)).sort());
    expect(1 - differing.length / compared.length).toBeGreaterThanOrEqual(leastShare);
  });
});

function reasons(differing: readonly Comparison[]): readonly string[] {
  return differing.map((each) => `${nameOf(each.unit)}: ${each.outcome === 'different' ? each.why : each.outcome}`);
}

function summary(compared: readonly Comparison[]): Readonly<Record<string, string | number>> {
  const count = (outcome: Comparison['outcome']): number => compared.filter((each) => each.outcome === outcome).length;
  const different = count('different');
  return {
    'render natively': compared.length,
    'equal byte for byte': count('equal'),
    'equal but for random or dated lines': count('equal but for random or dated lines'),
    different,
    share: `${((1 - different / compared.length) * 100).toFixed(2)} %`,
  };
}
