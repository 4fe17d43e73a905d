import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../e2e/cli.ts';
import { changeOneChart, writeFleet } from './fleet.ts';
import { type Measure, measure } from './measure.ts';

/** One way to run, how long it took, and with what it is to be compared. */
export interface Proportion {
  readonly by: string;
  readonly took: Measure;
}

const times = 5;
const check = [process.execPath, join(project, 'dist/cli.js'), 'check', '--fail-on', 'never', '--format', 'json'];

/** What a check costs of a repository of `targets` targets of which a commit has changed one, beside a cold start. */
export async function proportion(targets: number): Promise<readonly Proportion[]> {
  const top = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  try {
    return await rowsIn(top, targets);
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

async function rowsIn(top: string, targets: number): Promise<readonly Proportion[]> {
  const [root, empty, main, cache] = ['fleet', 'empty', 'main', 'cache'].map((name) => join(top, name));
  if (root === undefined || empty === undefined || main === undefined || cache === undefined) return [];
  for (const folder of [root, empty]) mkdirSync(folder);
  writeFleet(root, targets);
  await measure([...check, '--cache-location', main], root);
  changeOneChart(root);
  const since = [...check, '--base', 'HEAD~1'];
  const kept = ['--cache-location', cache];
  const fresh = (): void => rmSync(cache, { recursive: true, force: true });
  const ofMain = (): void => {
    fresh();
    cpSync(main, cache, { recursive: true, preserveTimestamps: true });
  };
  return [
    { by: 'cold start: an empty folder', took: await usual(check, empty) },
    { by: 'everything, no base', took: await measure(check, root) },
    { by: 'with the base, no cache', took: await measure(since, root) },
    { by: 'with the base, the cache empty', took: await usual([...since, ...kept], root, { times: 1, before: fresh }) },
    { by: 'with the base, the cache of main', took: await usual([...since, ...kept], root, { times, before: ofMain }) },
    { by: 'the same again', took: await usual([...since, ...kept], root) },
    { by: 'nothing changed', took: await usual([...check, '--base', 'HEAD', ...kept], root) },
    { by: 'everything again, no base', took: await usual([...check, ...kept], root) },
  ];
}

interface Repeated {
  readonly times: number;
  readonly before: () => void;
}

/** The run with the median time. */
async function usual(
  command: readonly string[],
  cwd: string,
  { times: count, before }: Repeated = { times, before: () => undefined },
): Promise<Measure> {
  const runs: Measure[] = [];
  for (let at = 0; at < count; at += 1) {
    before();
    runs.push(await measure(command, cwd));
  }
  runs.sort((a, b) => a.seconds - b.seconds);
  return runs[Math.floor(count / 2)] ?? { seconds: 0, peak: 0 };
}
