import { compareObjects } from './compare/index.ts';
import type { DeployChange, Rendered } from './model/index.ts';
import { parseAll } from './parse/index.ts';
import { type RenderTools, renderAgain } from './render/index.ts';
import type { Rendering } from './survey.ts';

/**
 * How the state of now differs from itself: charts that print passwords, certificates, dates or an order of their own
 * print others each time, and that is no change. Only what differs from the base already is rendered once more.
 */
export async function drawnAnew(
  differing: readonly DeployChange[],
  { rendered, parsed }: Rendering,
  tools: RenderTools,
): Promise<readonly DeployChange[]> {
  const changed = new Set(differing.filter(({ what }) => what !== 'removed').map(({ target }) => target));
  const charts = rendered.flatMap((each, at) => (changed.has(each.target.id) && isOfChart(each) ? [at] : []));
  const again = await renderAgain(
    charts.flatMap((at) => rendered[at]?.target ?? []),
    tools,
  );
  const now = charts.flatMap((at) => parsed[at]?.manifests ?? []);
  return compareObjects(
    now,
    parseAll(again).flatMap(({ manifests }) => manifests),
  );
}

/** Nothing else draws. */
function isOfChart({ inputs }: Rendered): boolean {
  return inputs.some((file) => /(?:^|\/)Chart\.yaml$|\.tgz$/.test(file));
}
