import type { Engines, KustomizeBuildAnswer, Outcome, RequestOf } from '../engine/index.ts';
import type { KustomizeTarget } from '../model/index.ts';
import { chartDocuments, type Inflation, inflate, inflatedCharts, withAllInputs } from './inflate.ts';
import { renderOutcome } from './outcome.ts';
import type { LinesOf, RenderedText, Renderer } from './renderer.ts';
import { traceOf } from './trace.ts';

/** Renders a kustomization as `kustomize build PATH` would. */
export function kustomizeRenderer(target: KustomizeTarget): Renderer {
  return {
    render: async ({ engines }) => renderOutcome(target, (await build(target.request, engines)).outcome),
    trace: (rendered, { engines }) => traceLines(target, rendered, engines),
    chart: undefined,
  };
}

/** Builds once more and asks which line of which file set each line last; undefined when that is not known. */
async function traceLines(
  { request }: KustomizeTarget,
  { output, documents }: RenderedText,
  engines: Engines,
): Promise<LinesOf | undefined> {
  const texts = documents.map(({ text }) => text);
  const { outcome, charts } = await build({ ...request, traced: true, documents: texts }, engines);
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
