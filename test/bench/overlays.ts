import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { corporaFolder, type Unit, unitsOf } from '../corpora/corpora.ts';
import { project } from '../e2e/cli.ts';
import { type Measure, measure } from './measure.ts';

const script = fileURLToPath(new URL('overlays-run.ts', import.meta.url));

/** Kustomizations of the corpora that build natively, without Helm; with `every` 10 a tenth of them. */
export function overlayUnits(every: number): readonly Unit[] {
  const plain = unitsOf('kustomize').filter(({ flags }) => !flags.includes('--enable-helm'));
  return plain.filter((_, at) => at % every === 0);
}

export interface Pair {
  readonly ours: Measure;
  readonly native: Measure;
}

/** Builds them with Seaworthy and natively by turns, so that both have the same load of the machine. */
export async function overlayPairs(every: number, kustomize: string, times: number): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let count = 0; count < times; count += 1) {
    const ours = buildAll(every);
    pairs.push({ ours, native: await buildNatively(overlayUnits(every), kustomize, 2) });
  }
  return pairs;
}

/** In a process of its own, so that the memory is known. The start of the engines is part of the time. */
export function buildAll(every: number): Measure {
  const args = ['--import', 'tsx', script, String(every)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Runs `kustomize build` for each, `atOnce` processes at the same time. */
async function buildNatively(units: readonly Unit[], kustomize: string, atOnce: number): Promise<Measure> {
  const started = process.hrtime.bigint();
  const waiting = [...units];
  let peak = 0;
  const lane = async (): Promise<void> => {
    for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
      const each = await measure([kustomize, 'build', unit.path, ...unit.flags], corporaFolder);
      peak = Math.max(peak, each.peak);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, peak };
}

/** Of a list of numbers. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
