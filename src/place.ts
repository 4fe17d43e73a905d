import { sourceTexts } from './excerpt/index.ts';
import { locate } from './locate/index.ts';
import type { Cause, Finding, LocatedFinding, Rendered, Standing } from './model/index.ts';
import { causes, trace } from './render/index.ts';
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
  const [traces, caused] = await Promise.all([
    trace(kustomizationsOf(open, rendered), tools),
    causes(open, rendered, { ...tools, supply }),
  ]);
  const known = { traces, causes: caused, standing };
  const texts = await sourceTexts(findings, known, files);
  return { located: locate(findings, { texts, ...known, rules }), causes: caused };
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

/** Only kustomizations with findings are built again; of charts the causes are asked for. */
function kustomizationsOf(findings: readonly Finding[], rendered: readonly Rendered[]): readonly Rendered[] {
  const targets = new Set(findings.map(({ manifest }) => manifest.target));
  return rendered.filter(({ target }) => target.kind === 'kustomize' && targets.has(target));
}
