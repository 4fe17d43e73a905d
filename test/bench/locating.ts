import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/run.ts';
import { corporaFolder, present } from '../corpora/corpora.ts';
import { project } from '../e2e/cli.ts';

/** Seconds spent on finding lines, and on all the rest of a check. */
export interface Locating {
  readonly what: string;
  readonly findings: number;
  readonly locating: number;
  readonly judging: number;
}

/** The repositories of the corpora, one after the other, or the shop where there are none; and the shop that is clean. */
export async function locate(quick: boolean): Promise<readonly Locating[]> {
  const trees = present ? readdirSync(join(corporaFolder, 'dev')).map((tree) => join(corporaFolder, 'dev', tree)) : [];
  const chosen =
    trees.length === 0 ? [join(project, 'examples/shop')] : trees.filter((_, at) => !quick || at % 5 === 0);
  const what = trees.length === 0 ? 'locate findings of the shop' : `locate findings of ${chosen.length} repositories`;
  const clean = [join(project, 'examples/shop-fixed')];
  return [await timed(what, chosen), await timed('locate in a clean repository', clean)];
}

async function timed(what: string, roots: readonly string[]): Promise<Locating> {
  let [findings, locating, all] = [0, 0, 0];
  for (const root of roots) {
    const started = performance.now();
    let began = 0;
    const report = await run({
      ...{ root, cwd: root, paths: [], rules: [], values: [], set: [], includeCrds: false },
      onProgress: ({ step, done }) => {
        if (step !== 'locate') return;
        if (done === 0) began = performance.now();
        else locating += performance.now() - began;
      },
    });
    all += performance.now() - started;
    findings += report.verdicts.length;
  }
  return { what, findings, locating: locating / 1000, judging: (all - locating) / 1000 };
}
