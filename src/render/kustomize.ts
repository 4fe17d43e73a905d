import type { Built, Engines, Outcome, RequestOf } from '../engine/index.ts';
import type { KustomizeOptions, KustomizeTarget, Rendered, Trace } from '../model/index.ts';
import {
  type ChartDocuments,
  chartDocuments,
  type Inflation,
  inflate,
  inflatedCharts,
  withAllInputs,
} from './inflate.ts';
import { type RenderOutcome, renderOutcome } from './outcome.ts';
import { traceOf } from './trace.ts';

/** What building works with. */
export interface KustomizeTools {
  readonly engines: Engines;
  readonly kubeVersion: string;
  readonly kustomize: KustomizeOptions;
}

/** Renders a kustomization as `kustomize build PATH` would. */
export async function renderKustomize(target: KustomizeTarget, tools: KustomizeTools): Promise<RenderOutcome> {
  const { outcome } = await build({ path: target.path }, tools);
  return renderOutcome(target, outcome);
}

/** Where the lines of a kustomization come from, and which of its documents came out of charts. */
export interface KustomizeTrace {
  readonly lines: Trace;
  readonly charts: ChartDocuments;
}

/** Builds a kustomization once more and tells which line of which file set each line last; undefined when it cannot be told. */
export async function traceKustomize(
  { path }: KustomizeTarget,
  { output, documents }: Rendered & { status: 'rendered' },
  tools: KustomizeTools,
): Promise<KustomizeTrace | undefined> {
  const texts = documents.map(({ text }) => text);
  const { outcome, charts } = await build({ path, marked: true, documents: texts }, tools);
  if (!outcome.ok) return undefined;
  const lines = traceOf({ ...outcome.answer, output, documents });
  return lines === undefined ? undefined : { lines, charts: chartDocuments(outcome.answer, charts) };
}

type Asked = Pick<RequestOf<'kustomize', 'build'>, 'path' | 'marked' | 'documents'>;

interface Outcomes {
  readonly outcome: Outcome<Built>;
  readonly charts: readonly Inflation[];
}

/** Builds; the charts that it turns out to need are rendered, and it is built again. */
async function build(asked: Asked, tools: KustomizeTools): Promise<Outcomes> {
  const charts: Inflation[] = [];
  for (;;) {
    const request = { ...asked, ...tools.kustomize, charts: inflatedCharts(charts) };
    const outcome = await tools.engines.call('kustomize', 'build', request);
    const missing = outcome.ok ? (outcome.answer.needs ?? []) : [];
    const rendered = await Promise.all(missing.map((each) => inflate(each, tools, asked.marked ?? false)));
    charts.push(...rendered);
    const failed = rendered.flatMap((each) => (each.outcome.ok ? [] : [each.outcome]))[0];
    if (missing.length > 0 && failed === undefined) continue;
    const below = charts.map((each) => each.outcome);
    return { outcome: below.length === 0 ? outcome : withAllInputs(failed ?? outcome, [outcome, ...below]), charts };
  }
}
