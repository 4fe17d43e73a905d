import {
  accessKey,
  type Built,
  type Engines,
  type HelmRequest,
  type InflatedChart,
  type Marked,
  type Outcome,
} from '../engine/index.ts';
import { startsOf } from './trace.ts';

/** A chart that a kustomization takes in, and what came of it. */
export interface Inflation {
  /** As Kustomize needs it, to the letter. */
  readonly needed: HelmRequest;
  /** As Helm was asked. */
  readonly request: HelmRequest;
  readonly outcome: Outcome<Marked>;
}

/** A document of a chart from which a kustomization made one of its own. */
export interface ChartDocument {
  readonly request: HelmRequest;
  /** As the chart rendered it. */
  readonly document: { readonly source: string | undefined; readonly text: string };
  /** 0-based line of its text on which the object begins. */
  readonly firstLine: number;
}

/** By index of the document of the kustomization. */
export type ChartDocuments = ReadonlyMap<number, ChartDocument>;

/** Renders a chart that a kustomization takes in. An entry that names no version of Kubernetes is rendered for ours. */
export async function inflate(
  needed: HelmRequest,
  { engines, kubeVersion }: { readonly engines: Engines; readonly kubeVersion: string },
  marked: boolean,
): Promise<Inflation> {
  const request = { ...needed, kubeVersion: needed.kubeVersion || kubeVersion };
  return { needed, request, outcome: await engines.call('helm', 'template', { ...request, marked }) };
}

/** What Kustomize is told of the charts that rendered. */
export function inflatedCharts(charts: readonly Inflation[]): readonly InflatedChart[] {
  return charts.flatMap(({ needed, outcome }) => {
    if (!outcome.ok) return [];
    const { output, files = [], lines = [] } = outcome.answer;
    return [{ request: needed, output, files, lines }];
  });
}

/** Finds the documents of charts that an answer speaks of. */
export function chartDocuments({ inflated = [] }: Built, charts: readonly Inflation[]): ChartDocuments {
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

/** An outcome that rests on what all of these rest on. */
export function withAllInputs<A>(outcome: Outcome<A>, all: readonly Outcome<unknown>[]): Outcome<A> {
  const inputs = [...new Set(all.flatMap((each) => each.inputs))].sort();
  const looks = new Map(
    all.flatMap((each) => each.accesses ?? []).map((look) => [accessKey(look.kind, look.path), look] as const),
  );
  const known = all.every((each) => each.accesses !== undefined);
  return { ...outcome, inputs, accesses: known ? [...looks.values()] : undefined };
}
