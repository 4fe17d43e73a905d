import {
  accessKey,
  type Engines,
  type HelmTemplateAnswer,
  type InflatedChart,
  type KustomizeBuildAnswer,
  type Outcome,
} from '../../engine/index.ts';
import type { HelmRequest } from '../../model/index.ts';
import { type ChartDocuments, startsOf } from '../../render/index.ts';

/** A chart that a kustomization inflates, and what came of it. */
export interface Inflation {
  /** As Kustomize needs it, unchanged. */
  readonly request: HelmRequest;
  readonly outcome: Outcome<HelmTemplateAnswer>;
}

/** Renders a chart that a kustomization inflates. */
export async function inflate(request: HelmRequest, engines: Engines, traced: boolean): Promise<Inflation> {
  return { request, outcome: await engines.call('helm', 'template', { ...request, traced }) };
}

/** The charts that rendered, as Kustomize takes them. */
export function inflatedCharts(charts: readonly Inflation[]): readonly InflatedChart[] {
  return charts.flatMap(({ request, outcome }) => {
    if (!outcome.ok) return [];
    const { output, files = [], lines = [] } = outcome.answer;
    return [{ request, output, files, lines }];
  });
}

/** Finds the documents of charts that an answer speaks of. */
export function chartDocuments({ inflated = [] }: KustomizeBuildAnswer, charts: readonly Inflation[]): ChartDocuments {
  const known = charts.map(({ request, outcome }) => {
    const { output, documents } = outcome.ok ? outcome.answer : { output: '', documents: [] };
    return { request, documents, starts: startsOf(output, documents) };
  });
  const found = inflated.flatMap(([index, at, line]) => {
    const { request, documents = [], starts = [] } = known[at] ?? {};
    const number = starts.findLastIndex((start) => start !== undefined && start <= line);
    const [start, document] = [starts[number], documents[number]];
    if (request === undefined || document === undefined || start === undefined) return [];
    return [[index, { request, document, firstLine: line - start }] as const];
  });
  return new Map(found);
}

/** An outcome that rests on all that these rest on. */
export function withAllInputs<A>(outcome: Outcome<A>, all: readonly Outcome<unknown>[]): Outcome<A> {
  const inputs = [...new Set(all.flatMap((each) => each.inputs))].sort();
  const accesses = new Map(
    all.flatMap((each) => each.accesses ?? []).map((access) => [accessKey(access.kind, access.path), access] as const),
  );
  const known = all.every((each) => each.accesses !== undefined);
  return { ...outcome, inputs, accesses: known ? [...accesses.values()] : undefined };
}
