import type { Engines } from '../../src/engine/index.ts';
import { nodeFiles } from '../../src/host/index.ts';
import { kinds, toolsOf } from '../../src/kinds/index.ts';
import { repoPath } from '../../src/model/index.ts';
import { render } from '../../src/render/index.ts';
import { kustomizeTarget } from '../support/targets.ts';
import { corporaFolder, flagValues, goldenOf, type Unit } from './corpora.ts';

const fileBytes = 52_428_800;

/** How our output compares with the native tool's. */
export type Comparison =
  | { readonly unit: Unit; readonly outcome: 'equal' | 'equal but for random or dated lines' }
  | { readonly unit: Unit; readonly outcome: 'different'; readonly why: string };

const mostRenders = 8; // enough to see a random order of four things change its place

/** Compares one unit byte by byte; where output is random or dated, line by line with those lines masked. */
export async function compare(unit: Unit, engines: Engines): Promise<Comparison> {
  const golden = goldenOf(unit);
  const renders: string[][] = [];
  for (;;) {
    const ours = await outputOf(unit, engines);
    if (typeof ours !== 'string') return { unit, outcome: 'different', why: ours.failed };
    if (ours === golden) return { unit, outcome: 'equal' };
    renders.push(ours.split('\n'));
    const why = differenceBut(renders, golden.split('\n'));
    if (!unit.deterministic || unit.time_risk === true) {
      if (why === undefined) return { unit, outcome: 'equal but for random or dated lines' };
      if (renders.length < mostRenders) continue;
    }
    return { unit, outcome: 'different', why: why ?? 'only dates differ, in a chart that prints none' };
  }
}

async function outputOf(unit: Unit, engines: Engines): Promise<string | { failed: string }> {
  if (unit.type === 'kustomize') return build(unit, engines);
  const outcome = await template(unit, engines);
  return outcome.ok ? outcome.answer.output : { failed: `${outcome.error.code}: ${outcome.error.message}` };
}

function template(unit: Unit, engines: Engines): ReturnType<typeof engines.call<'helm', 'template'>> {
  return engines.call('helm', 'template', {
    chart: repoPath(unit.path),
    release: 'release-name',
    namespace: 'default',
    values: unit.values.map((file) => repoPath(`${unit.path}/${file}`)),
    set: [],
    kubeVersion: flagValues(unit, '--kube-version')[0] ?? '',
    apiVersions: flagValues(unit, '--api-versions'),
    includeCrds: unit.flags.includes('--include-crds'),
    isUpgrade: unit.flags.includes('--is-upgrade'),
  });
}

async function build({ path, flags }: Unit, engines: Engines): Promise<string | { failed: string }> {
  const request = {
    path: repoPath(path),
    enableHelm: flags.includes('--enable-helm'),
    loadRestrictor: flags.includes('LoadRestrictionsNone') ? 'none' : 'rootOnly',
  } as const;
  const target = { ...kustomizeTarget(path), request };
  const tools = { ...toolsOf(kinds), files: nodeFiles(corporaFolder, fileBytes), engines };
  const [rendered] = await render([target], tools);
  if (rendered?.status === 'rendered') return rendered.output;
  return { failed: `${rendered?.failure.code}: ${rendered?.failure.message}` };
}

/**
 * The first line of the last render that differs from `native`. Passed over are lines that hold a date, and lines that
 * several renders of ours print differently: they are random.
 */
function differenceBut(renders: readonly (readonly string[])[], native: readonly string[]): string | undefined {
  const lines = renders.at(-1) ?? [];
  if (lines.length !== native.length) return `${lines.length} lines instead of ${native.length}`;
  for (const [at, line] of lines.entries()) {
    const expected = native[at] ?? '';
    const random = renders.some((render) => render[at] !== line);
    if (!random && withoutDates(line) !== withoutDates(expected))
      return `line ${at + 1}: '${line}' instead of '${expected}'`;
  }
  return undefined;
}

const date = /\b20\d\d-?\d\d-?\d\d([T ]?\d\d:?\d\d:?\d\d)?(\.\d+)?Z?|\b1[6-9]\d{8}\b/g; // calendar dates and Unix seconds

function withoutDates(line: string): string {
  return line.replaceAll(date, 'DATE');
}
