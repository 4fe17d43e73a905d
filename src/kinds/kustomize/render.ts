import type { Engines, KustomizeBuildAnswer, Outcome, RequestOf } from '../../engine/index.ts';
import type { KustomizeTarget } from '../../model/index.ts';
import {
  type LinesOf,
  type RenderedText,
  type Renderer,
  type RendererTools,
  type RenderOutcome,
  renderOutcome,
  traceOf,
} from '../../render/index.ts';
import { chartDocuments, type Inflation, inflate, inflatedCharts, withAllInputs } from './inflate.ts';
import { restrictedIn, restrictionFlaw } from './restricted.ts';

/** Renders a kustomization as `kustomize build PATH` would. */
export function kustomizeRenderer(target: KustomizeTarget): Renderer {
  return {
    render: (tools) => rendered(target, tools),
    trace: (rendered, { engines }) => traceLines(target, rendered, engines),
    chart: undefined,
  };
}

/**
 * What Kustomize refuses for its load restrictor alone is built without: some deploy it so, as Flux does. Nothing outside
 * of the repository is read either way.
 */
async function rendered(target: KustomizeTarget, { engines, files }: RendererTools): Promise<RenderOutcome> {
  const { outcome } = await build(target.request, engines);
  const restricted = outcome.ok ? undefined : restrictedIn(outcome.error);
  if (restricted === undefined) return renderOutcome(target, outcome);
  const free = (await build(unrestricted(target.request), engines)).outcome;
  const found = renderOutcome(target, withAllInputs(free, [outcome, free]));
  if (found.rendered.status === 'failed') return found;
  return { ...found, rendered: { ...found.rendered, flaw: await restrictionFlaw(restricted, files) } };
}

function unrestricted(request: KustomizeTarget['request']): KustomizeTarget['request'] {
  return { ...request, loadRestrictor: 'none' };
}

/** Builds once more and asks which line of which file set each line last; undefined when that is not known. */
async function traceLines(
  { request }: KustomizeTarget,
  { output, documents, flaw }: RenderedText,
  engines: Engines,
): Promise<LinesOf | undefined> {
  const asked = flaw === undefined ? request : unrestricted(request);
  const texts = documents.map(({ text }) => text);
  const { outcome, charts } = await build({ ...asked, traced: true, documents: texts }, engines);
  if (!outcome.ok) return undefined;
  const lines = traceOf({ ...outcome.answer, output, documents });
  return lines === undefined ? undefined : { lines, charts: chartDocuments(outcome.answer, charts) };
}

type Asked = RequestOf<'kustomize', 'build'>;

interface Outcomes {
  readonly outcome: Outcome<KustomizeBuildAnswer>;
  readonly charts: readonly Inflation[];
}

/** Builds; the charts that it turns out to need are rendered, and it is built again. */
async function build(asked: Asked, engines: Engines): Promise<Outcomes> {
  const charts: Inflation[] = [];
  for (;;) {
    const outcome = await engines.call('kustomize', 'build', { ...asked, charts: inflatedCharts(charts) });
    const missing = outcome.ok ? (outcome.answer.neededCharts ?? []) : [];
    const rendered = await Promise.all(missing.map((each) => inflate(each, engines, asked.traced ?? false)));
    charts.push(...rendered);
    const failed = rendered.flatMap((each) => (each.outcome.ok ? [] : [each.outcome]))[0];
    if (missing.length > 0 && failed === undefined) continue;
    const inner = charts.map((each) => each.outcome);
    return { outcome: inner.length === 0 ? outcome : withAllInputs(failed ?? outcome, [outcome, ...inner]), charts };
  }
}
