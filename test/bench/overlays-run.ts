import { createEngines } from '../../src/engine/index.ts';
import { repoPath } from '../../src/model/index.ts';
import { corporaFolder } from '../corpora/corpora.ts';
import { overlayUnits } from './overlays.ts';

/** Builds every Nth kustomization of the corpora with two workers, and prints the time and the memory that took. */

const limits = { renderMs: 120_000, engineBytes: 1_073_741_824, fileBytes: 52_428_800 };
const units = overlayUnits(Number(process.argv[2]));

const started = process.hrtime.bigint();
const engines = createEngines({ root: corporaFolder, limits, workers: 2 });
await Promise.all(
  units.map(async ({ path, flags }) => {
    const loadRestrictor = flags.includes('LoadRestrictionsNone') ? 'none' : 'rootOnly';
    const outcome = await engines.call('kustomize', 'build', { path: repoPath(path), loadRestrictor });
    if (!outcome.ok) throw new Error(`${path}: ${outcome.error.message}`);
  }),
);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
await engines.close();
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }));
