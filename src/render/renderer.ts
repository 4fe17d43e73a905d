import type { Engines } from '../engine/index.ts';
import type { Files } from '../host/index.ts';
import type { HelmRequest, Rendered, RepoPath, Target, Trace } from '../model/index.ts';
import type { RenderOutcome } from './outcome.ts';

/** How one target is rendered; each kind of target makes its own. */
export interface Renderer {
  readonly render: (tools: RendererTools) => Promise<RenderOutcome>;
  /** Renders once more, for the source line of each line; undefined when they are not known. */
  readonly trace: (rendered: RenderedText, tools: RendererTools) => Promise<LinesOf | undefined>;
  /** The chart whose templates and values are asked for causes; undefined where the trace says enough. */
  readonly chart: HelmRequest | undefined;
}

/** Makes the renderer of a target of any kind. */
export type RendererOf = (target: Target) => Renderer;

/** What renderers work with. */
export interface RendererTools {
  readonly files: Files;
  readonly engines: Engines;
  /** The text of a plain manifest that was read before. */
  readonly textOf?: (path: RepoPath) => string | undefined;
}

export type RenderedText = Rendered & { readonly status: 'rendered' };

/** Where the lines of a target come from, and which of its documents came out of charts. */
export interface LinesOf {
  readonly lines: Trace;
  readonly charts: ChartDocuments;
}

/** A document of a chart from which a kustomization made one of its own. */
export interface ChartDocument {
  readonly request: HelmRequest;
  /** As the chart rendered it. */
  readonly document: { readonly source: RepoPath | '' | undefined; readonly text: string };
  /** 0-based line of its text on which the object begins. */
  readonly firstLine: number;
}

/** By index of the document of the kustomization. */
export type ChartDocuments = ReadonlyMap<number, ChartDocument>;
