import type { AskedDocument, Engines, FoundCause, HelmRequest } from '../engine/index.ts';
import {
  type Cause,
  type Finding,
  type HelmTarget,
  type Rendered,
  type RenderedDocument,
  repoPath,
} from '../model/index.ts';
import { helmRequest } from './helm.ts';
import type { ChartDocument, ChartDocuments } from './inflate.ts';

/** What {@link causes} works with. */
export interface CauseTools {
  readonly engines: Engines;
  readonly kubeVersion: string;
  /** Also tell of values that no file has yet where they would have to be written. */
  readonly supply?: boolean;
}

/**
 * Which template line printed the field of each finding on a chart, and which line of a values file was seen to change
 * it. Only charts with findings are rendered again; a finding about which nothing could be told is left out.
 */
export async function causes(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  { kubeVersion, ...tools }: CauseTools,
): Promise<ReadonlyMap<Finding, Cause>> {
  const documents = new Map(rendered.map((each) => [each.target.id, each.status === 'rendered' ? each.documents : []]));
  const all = await Promise.all(
    [...grouped(findings, chartOf)].map(([target, own]) => {
      const known: readonly RenderedDocument[] = documents.get(target.id) ?? [];
      const about = [...grouped(own, ({ manifest }) => known[manifest.document.index])].map(([document, findings]) => ({
        document: { source: document.source ?? '', text: document.text },
        fields: findings.map((finding) => ({ finding, firstLine: finding.manifest.document.firstLine })),
      }));
      return causesIn(helmRequest(target, kubeVersion), about, tools);
    }),
  );
  return new Map(all.flat());
}

/** The same for charts that kustomizations take in: of what a chart printed, which an overlay may have changed. */
export async function causesThrough(
  findings: readonly Finding[],
  charts: ReadonlyMap<string, ChartDocuments>,
  { kubeVersion: _, ...tools }: CauseTools,
): Promise<ReadonlyMap<Finding, Cause>> {
  const from = ({ manifest }: Finding): ChartDocument | undefined =>
    charts.get(manifest.target.id)?.get(manifest.document.index);
  const all = await Promise.all(
    [...grouped(findings, (finding) => from(finding)?.request)].map(async ([request, own]) => {
      const about = [...grouped(own, (finding) => from(finding)?.document)].map(([document, findings]) => ({
        document,
        fields: findings.map((finding) => ({ finding, firstLine: from(finding)?.firstLine ?? 0 })),
      }));
      const found = await causesIn(request, about, tools);
      return found.map(([finding, cause]) => [finding, { ...cause, within: request.chart }] as const);
    }),
  );
  return new Map(all.flat());
}

function chartOf({ manifest: { target } }: Finding): HelmTarget | undefined {
  return target.kind === 'helm' ? target : undefined;
}

/** Groups in the order in which they begin; what belongs to none is left out. */
function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K | undefined): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [each]);
    else known.push(each);
  }
  return groups;
}

/** Findings on one document of a chart, each with the 0-based line of it on which its object begins. */
interface About {
  readonly document: { readonly source: string; readonly text: string };
  readonly fields: readonly { readonly finding: Finding; readonly firstLine: number }[];
}

async function causesIn(
  request: HelmRequest,
  about: readonly About[],
  { engines, supply = false }: Omit<CauseTools, 'kubeVersion'>,
): Promise<readonly (readonly [Finding, Cause])[]> {
  const documents = about.map((each) => questions(each, supply));
  const outcome = await engines.call('helm', 'locate', { ...request, documents });
  if (!outcome.ok) return [];
  const answers = outcome.answer.documents;
  return about.flatMap(({ fields }, at) =>
    fields.flatMap(({ finding }, index) => {
      const cause = causeOf(answers[at]?.[index]);
      return cause === undefined ? [] : [[finding, cause] as const];
    }),
  );
}

function questions({ document: { source, text }, fields }: About, supply: boolean): AskedDocument {
  return {
    source,
    text,
    fields: fields.map(({ finding: { manifest, path }, firstLine }) => ({
      firstLine,
      path: [...manifest.inDocument, ...path],
      supply,
    })),
  };
}

function causeOf(found: FoundCause | undefined): Cause | undefined {
  if (found?.file === undefined || found.line === undefined) return undefined;
  const { file, line, near = false, values } = found;
  return {
    template: { file: repoPath(file), line, near },
    ...(values === undefined
      ? {}
      : {
          values: { file: repoPath(values.file), line: values.line, path: values.path, missing: values.missing ?? [] },
        }),
  };
}
