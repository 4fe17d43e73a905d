import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, relative } from 'node:path';
import type { RunOptions } from '../../src/model/index.ts';
import { json } from '../../src/report/index.ts';
import { knownRules } from '../../src/rules.ts';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { type Attempt, attempt, type Case } from './attempt.ts';
import { copyTree } from './copy.ts';
import type { Finding, JsonReport } from './finding.ts';
import { inflateCharts, inflated } from './inflated.ts';
import { patchesIn, type SourceKind, sourceKind } from './kinds.ts';
import { missingPlaces } from './places.ts';
import { fewOfEachTarget, type Sampling, sample } from './sample.ts';
import { openStage } from './workspace.ts';

/** What is wanted of every repository. */
export interface Wanted extends Sampling {
  readonly kinds: readonly SourceKind[];
  /** Lines by which every place is moved before it is tried: a control, which must come out badly. */
  readonly shift: number;
  /** Charts are deployed through kustomizations that take them in, and nothing else is. */
  readonly inflated?: boolean;
}

export interface TreeResult {
  readonly tree: string;
  /** Findings by kind of source, tried or not. */
  readonly found: Readonly<Record<SourceKind, number>>;
  /** Findings about no object: failures to render. */
  readonly failures: number;
  readonly missing: readonly string[];
  readonly attempts: readonly Attempt[];
  readonly seconds: number;
}

/** Checks the places of all findings of one repository, and tries edits for a sample of them in a copy. */
export async function measureTree(folder: string, tree: string, wanted: Wanted): Promise<TreeResult> {
  const started = performance.now();
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-causal-')));
  try {
    const copied = copyTree(join(folder, tree), root).map((path) => relative(root, path));
    const files = wanted.inflated ? [...copied, ...inflateCharts(root, copied)] : copied;
    return { ...(await measure({ root, tree, files }, wanted)), seconds: (performance.now() - started) / 1000 };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Copy {
  readonly root: string;
  readonly tree: string;
  readonly files: readonly string[];
}

async function measure({ root, tree, files }: Copy, wanted: Wanted): Promise<Omit<TreeResult, 'seconds'>> {
  const rules = knownRules().map(({ id }) => id);
  const paths = wanted.inflated === true ? [inflated] : [];
  const options = wholeRepository(root, { rules, paths, workers: 1 });
  const report: JsonReport = JSON.parse(json(await run(options)));
  const targetKinds = new Map(report.targets.map(({ id, kind }) => [id, kind]));
  const patches = patchesIn(root, files);
  const charts = files.filter((file) => posix.basename(file) === 'Chart.yaml').map((file) => posix.dirname(file));
  const kindOf = ({ target, location: { file }, lowered }: Finding): SourceKind => {
    if (lowered?.by === 'vendoredCharts') return 'vendored chart'; // said at the dependency, which nothing else knows
    return sourceKind(targetKinds.get(target) ?? 'plain', file, {
      isPatch: patches.has(file),
      isOfChart: wanted.inflated === true && charts.some((chart) => file.startsWith(`${chart}/`)),
    });
  };
  const about = report.findings.filter(({ object }) => object !== null);
  const cases = about.map((finding) => ({ root, tree, finding, kind: kindOf(finding) }));
  const chosen = sample(
    cases.filter(({ kind }) => wanted.kinds.includes(kind)),
    wanted,
  );
  const attempts = chosen.length === 0 ? [] : await tryAll(chosen, options, wanted);
  return {
    tree,
    found: countByKind(cases),
    failures: report.findings.length - about.length,
    missing: missingPlaces(report.findings, root).map((place) => `${tree}/${place}`),
    attempts,
  };
}

async function tryAll(chosen: readonly Case[], options: RunOptions, wanted: Wanted): Promise<readonly Attempt[]> {
  const root = options.cwd;
  const stage = await openStage(root, options, new Set(chosen.map(({ finding }) => finding.target)));
  try {
    const attempts: Attempt[] = [];
    for (const each of fewOfEachTarget(chosen, wanted, stage.sizeOf)) {
      attempts.push(await attempt(stage, { ...each, finding: moved(each.finding, wanted.shift) }));
    }
    return attempts;
  } finally {
    await stage.close();
  }
}

function moved(finding: Finding, lines: number): Finding {
  const { location } = finding;
  return lines === 0 ? finding : { ...finding, location: { ...location, line: location.line + lines, column: 1 } };
}

function countByKind(cases: readonly Case[]): Readonly<Record<SourceKind, number>> {
  const found = { ...noneFound };
  for (const { kind } of cases) found[kind] += 1;
  return found;
}

const noneFound: Readonly<Record<SourceKind, number>> = {
  plain: 0,
  'helm template': 0,
  'helm values': 0,
  'other file of a chart': 0,
  'kustomize resource': 0,
  'kustomize patch': 0,
  'kustomization file': 0,
  archive: 0,
  'vendored chart': 0,
};
