import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printTable } from '../corpora/table.ts';
import { project } from '../e2e/cli.ts';
import { onPath } from '../tools/tools.ts';
import { charts, renderAll, renderNatively } from './charts.ts';
import { startCold } from './cold-start.ts';
import { locate } from './locating.ts';
import { objectsPerService, writeShop } from './manifests.ts';
import { type Measure, measure } from './measure.ts';
import { buildAll, middle, overlayPairs, overlayUnits } from './overlays.ts';
import { proportion } from './proportion.ts';
import { loadTemplates, writeTemplates } from './templates.ts';

/**
 * Prints how fast Seaworthy is beside its neighbours. `--quick` takes a tenth of the objects and charts, `--only NAME`
 * one of the parts.
 */

type Row = Readonly<Record<string, string | number>>;

const quick = process.argv.includes('--quick');
const services = quick ? 356 : 3560; // 21,360 objects: the size the neighbours were first measured with
const cli = join(project, 'dist/cli.js');
const absent = 'not installed';
const rows: Row[] = [];

const parts = { judging, templates, rendering, overlays, coldStart, locating, changing };
const { only } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } }).values;
for (const [name, part] of Object.entries(parts)) if (only === undefined || only === name) await part();
printTable(`node ${process.version}, ${process.platform} ${process.arch}`, rows);

async function judging(): Promise<void> {
  const shop = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  try {
    writeShop(shop, services);
    const objects = services * objectsPerService;
    const what = `judge ${objects} objects in ${services} files`;
    const ours = await measure([process.execPath, cli, 'check', '--fail-on', 'never', '--format', 'json'], shop);
    row({ what, by: 'seaworthy, all default rules', each: `${perSecond(objects, ours)} objects/s`, took: ours });

    const policy = fileURLToPath(new URL('conftest', import.meta.url));
    const conftest = ['test', '--policy', policy, '--output', 'json', '--no-fail', '.'];
    await beside({ name: 'conftest', args: conftest, by: 'conftest, 2 rules', cwd: shop, what, ours, count: objects });
    const polaris = ['audit', '--audit-path', '.', '--format', 'score'];
    await beside({
      name: 'polaris',
      args: polaris,
      by: 'polaris, its defaults',
      cwd: shop,
      what,
      ours,
      count: objects,
    });
  } finally {
    rmSync(shop, { recursive: true, force: true });
  }
}

async function templates(): Promise<void> {
  const { templates: count, cold, cached } = await loadTemplates();
  const what = `compile ${count} templates of Gatekeeper`;
  row({ what, by: 'seaworthy, the engine starts', each: '', took: { seconds: cold, peak: 0 } });
  row({ what, by: 'seaworthy, from the cache', each: '', took: { seconds: cached, peak: 0 } });
  const shop = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  try {
    writeShop(shop, services);
    writeTemplates(join(shop, 'policies'));
    const objects = services * objectsPerService;
    const args = ['check', '--policy', 'policies', '--rule', 'gatekeeper/*', '--fail-on', 'never', '--format', 'json'];
    const took = await measure([process.execPath, cli, ...args], shop);
    const each = `${perSecond(objects, took)} objects/s`;
    row({ what: `judge ${objects} objects by ${count} templates`, by: 'seaworthy', each, took });
  } finally {
    rmSync(shop, { recursive: true, force: true });
  }
}

interface Neighbour {
  readonly name: string;
  readonly args: readonly string[];
  readonly by: string;
  readonly cwd: string;
  readonly what: string;
  readonly ours: Measure;
  readonly count: number;
}

async function beside({ name, args, by, cwd, what, ours, count }: Neighbour): Promise<void> {
  const program = onPath(name);
  if (program === undefined) return none(what, by);
  const took = await measure([program, ...args], cwd);
  row({ what, by, each: `${perSecond(count, took)} objects/s`, took, ours });
}

async function rendering(): Promise<void> {
  const all = charts();
  const chosen = quick ? { ...all, paths: all.paths.filter((_, at) => at % 10 === 0) } : all;
  const count = chosen.paths.length;
  const what = `render ${count} ${chosen.what}`;
  const ours = await renderAll(chosen, 2);
  row({ what, by: 'seaworthy, 2 workers', each: `${perSecond(count, ours)} charts/s`, took: ours });

  const helm = onPath('helm');
  if (helm === undefined) return none(what, 'helm template');
  for (const atOnce of [1, 2]) {
    const took = await renderNatively(chosen, helm, atOnce);
    row({ what, by: `helm template, ${atOnce} at a time`, each: `${perSecond(count, took)} charts/s`, took, ours });
  }
}

async function overlays(): Promise<void> {
  const every = quick ? 10 : 1;
  const count = overlayUnits(every).length;
  const what = `build ${count} kustomizations of the corpora`;
  const by = 'kustomize build, 2 at a time';
  const kustomize = onPath('kustomize');
  if (count === 0 || kustomize === undefined) {
    if (count > 0) row({ what, by: 'seaworthy, 2 workers', each: '', took: buildAll(every) });
    return none(what, by);
  }
  const pairs = await overlayPairs(every, kustomize, quick ? 1 : 5);
  const usual = (of: 'ours' | 'native'): Measure => ({
    seconds: middle(pairs.map((pair) => pair[of].seconds)),
    peak: Math.max(...pairs.map((pair) => pair[of].peak)),
  });
  const [ours, native] = [usual('ours'), usual('native')];
  row({ what, by: 'seaworthy, 2 workers', each: `${perSecond(count, ours)} builds/s`, took: ours });
  row({ what, by, each: `${perSecond(count, native)} builds/s`, took: native, ours });
  for (const [at, pair] of pairs.entries())
    row({
      what: `pair ${at + 1}`,
      by: `seaworthy ${pair.ours.seconds.toFixed(1)} s`,
      each: '',
      took: pair.native,
      ours: pair.ours,
    });
}

async function coldStart(): Promise<void> {
  const all = await startCold();
  const [nothing] = all;
  for (const { what, by, median: took, fastest } of all) {
    const beyond = [took.seconds - (nothing?.median.seconds ?? 0), fastest - (nothing?.fastest ?? 0)];
    const [usually = 0, atBest = 0] = beyond.map((seconds) => Math.round(seconds * 1000));
    const each = took === nothing?.median ? '' : `+${usually} ms (fastest +${atBest})`;
    row({ what, by, each, took });
  }
}

async function locating(): Promise<void> {
  for (const { what, findings, locating: took, judging: rest } of await locate(quick)) {
    rows.push({
      what,
      by: 'seaworthy, 2 workers',
      time: `${took.toFixed(1)} s`,
      speed: `${findings} findings`,
      'peak memory': '',
      'seaworthy takes': `+${Math.round((took / rest) * 100)} % of ${rest.toFixed(1)} s judging`,
    });
  }
}

async function changing(): Promise<void> {
  const targets = quick ? 50 : 500;
  const all = await proportion(targets);
  const [cold] = all;
  for (const { by, took } of all) {
    const beyond = took.seconds - (cold?.took.seconds ?? 0);
    rows.push({
      what: `one of ${targets} targets changed`,
      by,
      time: `${took.seconds.toFixed(2)} s`,
      speed: took === cold?.took ? '' : `+${beyond.toFixed(2)} s`,
      'peak memory': `${Math.round(took.peak)} MiB`,
      'seaworthy takes': cold === undefined ? '' : `${(took.seconds / cold.took.seconds).toFixed(1)} × the cold start`,
    });
  }
}

function row(each: { what: string; by: string; each: string; took: Measure; ours?: Measure }): void {
  const { took, ours } = each;
  rows.push({
    what: each.what,
    by: each.by,
    time: `${took.seconds.toFixed(took.seconds < 1 ? 3 : 1)} s`,
    speed: each.each,
    'peak memory': `${Math.round(took.peak)} MiB`,
    'seaworthy takes': ours === undefined ? '' : `${(ours.seconds / took.seconds).toFixed(2)} × its time`,
  });
}

function none(what: string, by: string): void {
  rows.push({ what, by, time: absent, speed: '', 'peak memory': '', 'seaworthy takes': '' });
}

function perSecond(count: number, { seconds }: Measure): string {
  const speed = count / seconds;
  return speed < 100 ? speed.toFixed(1) : String(Math.round(speed));
}
