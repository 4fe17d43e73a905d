import { sourceTexts } from './excerpt/index.ts';
import { locate } from './locate/index.ts';
import type { Cause, Finding, LocatedFinding, Rendered, Standing, Trace } from './model/index.ts';
import { causes, causesThrough, type RenderTools, trace } from './render/index.ts';
import type { Side } from './survey.ts';

/** Findings on their lines, and what it was told from. */
export interface Placed {
  /** In the order of the findings. */
  readonly located: readonly LocatedFinding[];
  readonly causes: ReadonlyMap<Finding, Cause>;
}

/**
 * Finds out where findings come from. Only what has findings is rendered once more, and what was there at the base
 * already is not looked into.
 */
export async function place(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  { tools, files, rules, standing, supply = false }: Pick<Side, 'tools' | 'files' | 'rules'> & Asked,
): Promise<Placed> {
  const open = openOf(findings, standing);
  const asking = { ...tools, supply };
  const [[traces, through], ofCharts] = await Promise.all([
    traceThrough(open, rendered, asking),
    causes(open, rendered, asking),
  ]);
  const known = { traces, causes: new Map([...ofCharts, ...through]), standing };
  const texts = await sourceTexts(findings, known, files);
  return { located: locate(findings, { texts, ...known, rules }), causes: known.causes };
}

/** Findings that were not there at the base already; all when there is none. */
export function openOf(findings: readonly Finding[], standing: Asked['standing']): readonly Finding[] {
  return findings.filter((finding) => standing?.get(finding) !== 'unchanged');
}

interface Asked {
  /** How findings stand to the base, when there is one. */
  readonly standing?: ReadonlyMap<Finding, Standing> | undefined;
  /** Also tell of values that no file has yet where they would have to be written. */
  readonly supply?: boolean;
}

/** Source lines of kustomizations, and the causes of what came out of the charts that they take in. */
async function traceThrough(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  tools: RenderTools & { readonly supply: boolean },
): Promise<readonly [ReadonlyMap<string, Trace>, ReadonlyMap<Finding, Cause>]> {
  const { lines, charts } = await trace(kustomizationsOf(findings, rendered), tools);
  return [lines, await causesThrough(findings, charts, tools)];
}

/** Only kustomizations with findings are built again; of charts the causes are asked for. */
function kustomizationsOf(findings: readonly Finding[], rendered: readonly Rendered[]): readonly Rendered[] {
  const targets = new Set(findings.map(({ manifest }) => manifest.target));
  return rendered.filter(({ target }) => target.kind === 'kustomize' && targets.has(target));
}
