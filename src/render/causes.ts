import type { AskedDocument, Engines, FoundCause } from '../engine/index.ts';
import {
  type Cause,
  type Finding,
  grouped,
  type HelmRequest,
  type Rendered,
  type RepoPath,
  type Target,
} from '../model/index.ts';
import type { ChartDocument, ChartDocuments } from './renderer.ts';

/** What {@link causes} works with. */
export interface CauseTools {
  readonly engines: Engines;
  /** Also answer values that no file has yet, at the line below which they would be written. */
  readonly includeUnset?: boolean;
}

/**
 * Which template line printed the field of each finding on a chart, and which line of a values file was seen to change
 * it. Only charts with findings are rendered again; a finding about which nothing is known is left out.
 */
export function causes(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  { chartOf, ...tools }: CauseTools & { readonly chartOf: (target: Target) => HelmRequest | undefined },
): Promise<ReadonlyMap<Finding, Cause>> {
  const charts = new Map(
    rendered.flatMap((each) => {
      const request = chartOf(each.target);
      return each.status === 'failed' || request === undefined
        ? []
        : [[each.target.id, { request, documents: each.documents }] as const];
    }),
  );
  const printed = findings.flatMap((finding) => {
    const { target, document } = finding.manifest;
    const { request, documents } = charts.get(target.id) ?? {};
    const own = documents?.[document.index];
    return request === undefined || own === undefined
      ? []
      : [{ finding, request, document: own, firstLine: document.firstLine }];
  });
  return causesOf(printed, tools);
}

/** The same for charts that kustomizations inflate: of what a chart printed, which an overlay may have changed. */
export function causesThrough(
  findings: readonly Finding[],
  charts: ReadonlyMap<string, ChartDocuments>,
  tools: CauseTools,
): Promise<ReadonlyMap<Finding, Cause>> {
  const printed = findings.flatMap((finding) => {
    const { target, document } = finding.manifest;
    const own = charts.get(target.id)?.get(document.index);
    return own === undefined ? [] : [{ finding, ...own, inflatedChart: own.request.chart }];
  });
  return causesOf(printed, tools);
}

/** A finding, and what a chart printed of its object. */
interface Printed extends ChartDocument {
  readonly finding: Finding;
  readonly inflatedChart?: RepoPath;
}

/** Asks each chart once, and of each of its documents once. */
async function causesOf(
  printed: readonly Printed[],
  { engines, includeUnset = false }: CauseTools,
): Promise<ReadonlyMap<Finding, Cause>> {
  const found = await Promise.all(
    [...grouped(printed, ({ request }) => [request])].map(async ([request, own]) => {
      const about = [...grouped(own, ({ document }) => [document])];
      const documents = about.map(([document, fields]) => questions(document, fields, includeUnset));
      const outcome = await engines.call('helm', 'locate', { ...request, documents });
      if (!outcome.ok) return [];
      const answers = outcome.answer.documents;
      return about.flatMap(([, fields], at) =>
        fields.flatMap(({ finding, inflatedChart }, index) => {
          const cause = causeOf(answers[at]?.[index]);
          return cause === undefined
            ? []
            : [[finding, inflatedChart === undefined ? cause : { ...cause, inflatedChart }] as const];
        }),
      );
    }),
  );
  return new Map(found.flat());
}

function questions(
  { source = '', text }: ChartDocument['document'],
  fields: readonly Printed[],
  includeUnset: boolean,
): AskedDocument {
  return {
    source,
    text,
    fields: fields.map(({ finding: { manifest, path }, firstLine }) => ({
      firstLine,
      path: [...manifest.inDocument, ...path],
      includeUnset,
    })),
  };
}

function causeOf(found: FoundCause | undefined): Cause | undefined {
  if (found?.file === undefined || found.line === undefined) return undefined;
  const { file, line, approximate = false, values } = found;
  return {
    template: { file, line, approximate },
    ...(values === undefined ? {} : { values: { missing: [], ...values } }),
  };
}
