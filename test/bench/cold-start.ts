import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../e2e/cli.ts';
import { distWithCopies } from './many-rules.ts';
import { type Measure, measure } from './measure.ts';

/** One program and what all runs of it took. */
export interface ColdStart {
  readonly what: string;
  readonly by: string;
  readonly median: Measure;
  /** Seconds of the fastest run: the least that other work on the machine adds to. */
  readonly fastest: number;
}

interface Program {
  readonly what: string;
  readonly by: string;
  readonly command: readonly string[];
}

const times = 15;
const copies = 9; // of each rule: with 30 of them, 300 in all

/**
 * How long Seaworthy takes from nothing to the end, with the rules that ship and with ten times as many. Programs take
 * turns, so that a slow minute of the machine slows all of them. The first is `node -e 0`.
 */
export async function startCold(): Promise<readonly ColdStart[]> {
  const many = await distWithCopies(copies);
  const folder = plainFolder();
  try {
    const programs = programsOf(join(project, 'dist'), many);
    const runs = programs.map((): Measure[] => []);
    for (let turn = 0; turn <= times; turn += 1) {
      for (const [at, { command }] of programs.entries()) {
        const took = await measure([process.execPath, ...command], folder);
        if (turn > 0) runs[at]?.push(took); // the first one warms the disk's cache
      }
    }
    return programs.map(({ what, by }, at) => ({ what, by, ...middleOf(runs[at] ?? []) }));
  } finally {
    rmSync(many.dist, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

function programsOf(dist: string, many: { readonly dist: string; readonly rules: number }): readonly Program[] {
  const usual = { by: 'seaworthy', cli: join(dist, 'cli.js') };
  const more = { by: `seaworthy with ${many.rules} rules`, cli: join(many.dist, 'cli.js') };
  const ours = [usual, more].flatMap(({ by, cli }) => [
    { what: 'print the version', by, command: [cli, '--version'] },
    { what: 'check a folder of five manifests', by, command: [cli, 'check', '.'] },
  ]);
  return [{ what: 'start', by: 'node -e 0', command: ['-e', '0'] }, ...ours];
}

/** Five manifests of one service, and no configuration above them. */
function plainFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-cold-'));
  mkdirSync(join(folder, '.git'));
  cpSync(join(project, 'examples/shop-fixed/manifests/storefront'), folder, { recursive: true });
  return folder;
}

function middleOf(runs: readonly Measure[]): { readonly median: Measure; readonly fastest: number } {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? { seconds: 0, peak: 0 }, fastest: sorted[0]?.seconds ?? 0 };
}
