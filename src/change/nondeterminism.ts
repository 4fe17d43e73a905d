import { compareObjects } from '../compare/index.ts';
import type { ObjectChange, Rendered } from '../model/index.ts';
import { parseAll, typesIn } from '../parse/index.ts';
import { type RenderTools, renderAgain } from '../render/index.ts';
import type { RenderedState } from '../state/index.ts';

/**
 * How a state differs from itself: charts that print passwords, certificates, dates or an order of their own print others
 * each time, and that is no change. Only targets that differ from the base are rendered once more.
 */
export async function nondeterministicChanges(
  differing: readonly ObjectChange[],
  { rendered, parsed }: RenderedState,
  tools: RenderTools,
): Promise<readonly ObjectChange[]> {
  const changed = new Set(differing.filter(({ what }) => what !== 'removed').map(({ target }) => target));
  const charts = rendered.filter((each) => changed.has(each.target.id) && isOfChart(each));
  const all = await renderAgain(
    charts.map(({ target }) => target),
    tools,
  );
  const again = all.filter(({ status }) => status === 'rendered'); // nothing is known of a target that failed this time
  const known = new Set(again.map(({ target }) => target.id));
  const now = rendered.flatMap(({ target }, at) => (known.has(target.id) ? (parsed[at]?.manifests ?? []) : []));
  return compareObjects(
    now,
    parseAll(again, {}, typesIn(parsed)).flatMap(({ manifests }) => manifests),
  );
}

/** Kustomizations and plain manifests without charts are deterministic. */
function isOfChart({ inputs }: Rendered): boolean {
  return inputs.some((file) => /(?:^|\/)Chart\.yaml$|\.tgz$/.test(file));
}
