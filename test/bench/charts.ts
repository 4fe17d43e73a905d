import { join } from 'node:path';
import { createEngines } from '../../src/engine/index.ts';
import { repoPath } from '../../src/model/index.ts';
import { corporaFolder, present, unitsOf } from '../corpora/corpora.ts';
import { project } from '../e2e/cli.ts';
import { type Measure, measure } from './measure.ts';

/** Charts to render, and the folder their paths are relative to. */
export interface Charts {
  readonly root: string;
  readonly paths: readonly string[];
  readonly what: string;
}

const shopTimes = 50;
const limits = { renderMs: 120_000, engineBytes: 2_147_483_648, fileBytes: 52_428_800 };

/** Every chart of the corpora once, with its own values; without the corpora the charts of the shop over and over. */
export function charts(): Charts {
  if (!present) {
    const paths = Array.from({ length: shopTimes }, () => ['charts/api', 'charts/catalog']).flat();
    return { root: join(project, 'examples/shop'), paths, what: 'charts of the shop' };
  }
  const plain = unitsOf('helm').filter(({ values, flags }) => values.length === 0 && flags.length === 0);
  return { root: corporaFolder, paths: [...new Set(plain.map(({ path }) => path))], what: 'charts of the corpora' };
}

/** Renders them all in one pool; the start of the engines is part of the time. */
export async function renderAll({ root, paths }: Charts, workers: number): Promise<Measure> {
  const started = process.hrtime.bigint();
  const engines = createEngines({ root, limits, workers });
  const calls = paths.map((path) =>
    engines.call('helm', 'template', {
      chart: repoPath(path),
      release: 'release-name',
      namespace: 'default',
      values: [],
      set: [],
      kubeVersion: '',
      apiVersions: [],
      includeCrds: false,
      isUpgrade: false,
    }),
  );
  await Promise.all(calls);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  await engines.close();
  return { seconds, peak: process.resourceUsage().maxRSS / 1024 };
}

/** Runs `helm template` for each, `atOnce` processes at the same time. */
export async function renderNatively({ root, paths }: Charts, helm: string, atOnce: number): Promise<Measure> {
  const started = process.hrtime.bigint();
  const waiting = [...paths];
  let peak = 0;
  const lane = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const each = await measure([helm, 'template', 'release-name', path, '--namespace', 'default'], root);
      peak = Math.max(peak, each.peak);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, peak };
}
