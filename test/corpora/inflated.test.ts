import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClosableEngines, createEngines } from '../../src/engine/index.ts';
import { nodeFiles } from '../../src/host/index.ts';
import { kinds, toolsOf } from '../../src/kinds/index.ts';
import type { KustomizeTarget, Rendered } from '../../src/model/index.ts';
import { render, trace } from '../../src/render/index.ts';
import { kustomizeTarget } from '../support/targets.ts';
import { absence, present } from './corpora.ts';
import { digestWithout, type Inflated, type Native, writeInflated } from './inflated.ts';
import { printTable } from './table.ts';

const limits = { renderMs: 60_000, engineBytes: 2_147_483_648, fileBytes: 52_428_800 };
const tenMinutes = 600_000;
const natives: Readonly<Record<string, Native>> = JSON.parse(
  readFileSync(new URL('inflated.json', import.meta.url), 'utf8'),
);

describe.skipIf(!present)(`charts that kustomizations inflate${absence}`, () => {
  let root = '';
  let engines: ClosableEngines;
  let units: readonly Inflated[] = [];
  let rendered: readonly Rendered[] = [];
  const tools = () => ({ ...toolsOf(kinds), files: nodeFiles(root, limits.fileBytes), engines });

  beforeAll(async () => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-inflated-')));
    engines = createEngines({ root, limits, workers: 2 });
    units = writeInflated(root);
    rendered = await render(units.map(target), tools());
  }, tenMinutes);
  afterAll(async () => {
    await engines.close();
    rmSync(root, { recursive: true, force: true });
  });

  test('render as native Kustomize and Helm render them, or fail as they fail', () => {
    const all = rendered.map((each, at) => ({ chart: units[at]?.chart ?? '', outcome: outcomeOf(each, units[at]) }));
    const known = all.filter(({ outcome }) => outcome !== 'not recorded'); // in other corpora than those of inflated.json
    const count = (outcome: string): number => known.filter((each) => each.outcome === outcome).length;
    printTable('inflated charts, against native output', [
      {
        kustomizations: known.length,
        'equal byte for byte': count('equal'),
        'equal but for random lines': count('random'),
        'fail as natively': count('fails'),
        different: known.length - count('equal') - count('random') - count('fails'),
      },
    ]);
    expect(known.filter(({ outcome }) => !['equal', 'random', 'fails'].includes(outcome))).toEqual([]);
    expect(known.length).toBeGreaterThan(100);
  });

  test('know the source of nearly every line', { timeout: tenMinutes }, async () => {
    const traces = await trace(rendered, tools());
    let [lines, mapped, lost] = [0, 0, 0];
    for (const each of rendered) {
      if (each.status === 'failed') continue;
      for (const [at, { text }] of each.documents.entries()) {
        const known = (traces.lines.get(each.target.id)?.[at] ?? []).filter((line) => line !== undefined).length;
        lines += text.trimEnd().split('\n').length;
        mapped += known;
        lost += known === 0 ? 1 : 0;
      }
    }
    const share = `${((100 * mapped) / lines).toFixed(2)} %`;
    printTable('lines of kustomizations with charts', [{ lines, mapped, share, 'objects without any': lost }]);
    expect(lost).toBe(0);
    expect(mapped / lines).toBeGreaterThan(0.999);
  });
});

function target({ folder }: Inflated): KustomizeTarget {
  return kustomizeTarget(folder, { loadRestrictor: 'none' });
}

/** `equal`, `random`, `fails`, `not recorded`, or what is wrong. */
function outcomeOf(rendered: Rendered, unit: Inflated | undefined): string {
  const native = natives[unit?.chart ?? ''];
  if (native === undefined) return 'not recorded';
  if (rendered.status === 'failed') return native === null ? 'fails' : `fails here alone: ${rendered.failure.message}`;
  if (native === null) return 'renders here alone';
  if (digestWithout(rendered.output, native.random) !== native.sha256) return 'differs';
  return native.random.length === 0 ? 'equal' : 'random';
}
