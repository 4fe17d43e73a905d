import { sourceTexts } from '../excerpt/index.ts';
import { locate } from '../locate/index.ts';
import {
  type BaselineState,
  type Cause,
  type Finding,
  type LocatedFinding,
  type Rendered,
  type Trace,
  traitsOf,
} from '../model/index.ts';
import { causes, causesThrough, type RenderTools, trace } from '../render/index.ts';
import type { StateInput } from './analysis.ts';

/** Findings on their lines, and what it was told from. */
export interface LocatedSet {
  /** In the order of the findings. */
  readonly located: readonly LocatedFinding[];
  readonly causes: ReadonlyMap<Finding, Cause>;
}

/**
 * Finds out where findings come from. Only what has findings is rendered once more, and what was there at the base
 * already is not looked into.
 */
export async function locateFindings(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  {
    tools,
    files,
    rules,
    baselineState,
    includeUnset = false,
  }: Pick<StateInput, 'tools' | 'files' | 'rules'> & LocateOptions,
): Promise<LocatedSet> {
  const open = openFindings(findings, baselineState);
  const asking = { ...tools, includeUnset };
  const [[traces, through], ofCharts] = await Promise.all([
    traceThrough(open, rendered, asking),
    causes(open, rendered, asking),
  ]);
  const known = { traces, causes: new Map([...ofCharts, ...through]), baselineState };
  const texts = await sourceTexts(findings, known, files);
  return { located: locate(findings, { texts, ...known, rules }), causes: known.causes };
}

/** Findings that were not there at the base already; all when there is none. */
export function openFindings(
  findings: readonly Finding[],
  baselineState: LocateOptions['baselineState'],
): readonly Finding[] {
  return findings.filter((finding) => baselineState?.get(finding) !== 'unchanged');
}

interface LocateOptions {
  /** How findings stand to the base, when there is one. */
  readonly baselineState?: ReadonlyMap<Finding, BaselineState> | undefined;
  /** Also answer values that no file has yet, at the line below which they would be written. */
  readonly includeUnset?: boolean;
}

/** Source lines of kustomizations, and the causes of what came out of the charts that they take in. */
async function traceThrough(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  tools: RenderTools & { readonly includeUnset: boolean },
): Promise<readonly [ReadonlyMap<string, Trace>, ReadonlyMap<Finding, Cause>]> {
  const { lines, charts } = await trace(kustomizationsOf(findings, rendered), tools);
  return [lines, await causesThrough(findings, charts, tools)];
}

/** Only kustomizations with findings are built again; of charts the causes are asked for. */
function kustomizationsOf(findings: readonly Finding[], rendered: readonly Rendered[]): readonly Rendered[] {
  const targets = new Set(findings.map(({ manifest }) => manifest.target));
  return rendered.filter(({ target }) => traitsOf(target).linesFrom === 'trace' && targets.has(target));
}
