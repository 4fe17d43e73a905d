import type { AskedDocument, Engines, FoundCause } from '../engine/index.ts';
import {
  type Cause,
  type Finding,
  type HelmTarget,
  type Rendered,
  type RenderedDocument,
  repoPath,
} from '../model/index.ts';
import { helmRequest } from './helm.ts';

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
  tools: CauseTools,
): Promise<ReadonlyMap<Finding, Cause>> {
  const documents = new Map(rendered.map((each) => [each.target.id, each.status === 'rendered' ? each.documents : []]));
  const all = await Promise.all(
    [...byChart(findings)].map(([target, own]) =>
      causesIn(target, { own, documents: documents.get(target.id) ?? [] }, tools),
    ),
  );
  return new Map(all.flat());
}

function byChart(findings: readonly Finding[]): ReadonlyMap<HelmTarget, readonly Finding[]> {
  const charts = new Map<HelmTarget, Finding[]>();
  for (const finding of findings) {
    const { target } = finding.manifest;
    if (target.kind !== 'helm') continue;
    const known = charts.get(target);
    if (known === undefined) charts.set(target, [finding]);
    else known.push(finding);
  }
  return charts;
}

interface Chart {
  readonly own: readonly Finding[];
  readonly documents: readonly RenderedDocument[];
}

async function causesIn(
  target: HelmTarget,
  { own, documents }: Chart,
  { engines, kubeVersion, supply = false }: CauseTools,
): Promise<readonly (readonly [Finding, Cause])[]> {
  const byDocument = new Map<number, Finding[]>();
  for (const finding of own) {
    const { index } = finding.manifest.document;
    byDocument.set(index, [...(byDocument.get(index) ?? []), finding]);
  }
  const asked = [...byDocument].map(([index, about]) => questions(documents[index], about, supply));
  const outcome = await engines.call('helm', 'locate', { ...helmRequest(target, kubeVersion), documents: asked });
  if (!outcome.ok) return [];
  const answers = outcome.answer.documents;
  return [...byDocument.values()].flatMap((about, at) =>
    about.flatMap((finding, index) => {
      const cause = causeOf(answers[at]?.[index]);
      return cause === undefined ? [] : [[finding, cause] as const];
    }),
  );
}

function questions(document: RenderedDocument | undefined, about: readonly Finding[], supply: boolean): AskedDocument {
  return {
    source: document?.source ?? '',
    text: document?.text ?? '',
    fields: about.map(({ manifest, path }) => ({
      firstLine: manifest.document.firstLine,
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
