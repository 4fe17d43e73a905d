import {
  type Built,
  type Engines,
  type HelmRequest,
  type InflatedChart,
  lookKey,
  type Marked,
  type Outcome,
} from '../engine/index.ts';

/** A chart that a kustomization takes in, and what came of it. */
export interface Inflation {
  /** As Kustomize needs it. */
  readonly request: HelmRequest;
  readonly outcome: Outcome<Marked>;
}

/** A document of a chart from which a kustomization made one of its own. */
export interface ChartDocument {
  readonly request: HelmRequest;
  /** As the chart rendered it. */
  readonly document: { readonly source: string; readonly text: string };
  /** 0-based line of its text on which the object begins. */
  readonly firstLine: number;
}

/** By index of the document of the kustomization. */
export type ChartDocuments = ReadonlyMap<number, ChartDocument>;

/** Renders a chart that a kustomization takes in. An entry that names no version of Kubernetes is rendered for ours. */
export async function inflate(
  request: HelmRequest,
  { engines, kubeVersion }: { readonly engines: Engines; readonly kubeVersion: string },
  marked: boolean,
): Promise<Inflation> {
  const asked = { ...request, kubeVersion: request.kubeVersion || kubeVersion };
  return { request: asked, outcome: await engines.call('helm', 'template', { ...asked, marked }) };
}

/** What Kustomize is told of the charts that rendered. */
export function inflatedCharts(needed: readonly HelmRequest[], charts: readonly Inflation[]): readonly InflatedChart[] {
  return charts.flatMap(({ outcome }, at) => {
    const request = needed[at];
    if (!outcome.ok || request === undefined) return [];
    const { output, files = [], lines = [] } = outcome.answer;
    return [{ request, output, files, lines }];
  });
}

/** Finds the documents of charts that an answer speaks of. */
export function chartDocuments({ inflated = [] }: Built, charts: readonly Inflation[]): ChartDocuments {
  const starts = charts.map(({ outcome }) => (outcome.ok ? startsOf(outcome.answer) : []));
  const found = inflated.flatMap(([index, at, line]) => {
    const chart = charts[at];
    const number = starts[at]?.findLastIndex((start) => start <= line) ?? -1;
    const start = starts[at]?.[number];
    const document = chart?.outcome.ok ? chart.outcome.answer.documents[number] : undefined;
    if (chart === undefined || document === undefined || start === undefined) return [];
    return [[index, { request: chart.request, document, firstLine: line - start }] as const];
  });
  return new Map(found);
}

/** The lines of the output, 1-based, on which its documents begin. */
function startsOf({ output, documents }: Marked): readonly number[] {
  let at = 0;
  let line = 1;
  return documents.map(({ text }) => {
    const start = output.indexOf(text.trimEnd(), at);
    if (start === -1) return line; // cannot be: the output is made of its documents
    line += output.slice(at, start).split('\n').length - 1;
    at = start;
    return line;
  });
}

/** An outcome that rests on what all of these rest on. */
export function resting<A>(outcome: Outcome<A>, all: readonly Outcome<unknown>[]): Outcome<A> {
  const inputs = [...new Set(all.flatMap((each) => each.inputs))].sort();
  const looks = new Map(
    all.flatMap((each) => each.looks ?? []).map((look) => [lookKey(look.kind, look.path), look] as const),
  );
  const known = all.every((each) => each.looks !== undefined);
  return { ...outcome, inputs, looks: known ? [...looks.values()] : undefined };
}
