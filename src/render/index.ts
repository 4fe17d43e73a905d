import { setImmediate } from 'node:timers/promises';
import type { FileAccess, Files } from '../host/index.ts';
import type { Cause, Finding, Rendered, Target, Trace } from '../model/index.ts';
import { withBrokenInput } from './broken-input.ts';
import { type CauseTools, causes as causesIn } from './causes.ts';
import { withLinkText } from './link-text.ts';
import type { ChartDocuments, RendererOf, RendererTools } from './renderer.ts';

export { causesThrough } from './causes.ts';
export { type RenderOutcome, renderOutcome } from './outcome.ts';
export type { ChartDocuments, LinesOf, RenderedText, Renderer, RendererOf, RendererTools } from './renderer.ts';
export { startsOf, traceOf } from './trace.ts';

/** What rendering works with. */
export interface RenderTools extends RendererTools {
  readonly rendererOf: RendererOf;
  readonly onRendered?: (done: number, total: number) => void;
  /** The outcome of a target that is known already and need not be rendered. */
  readonly known?: (target: Target) => Rendered | undefined;
  readonly cache?: RenderCache;
}

/** Outcomes of earlier runs. */
export interface RenderCache {
  find(target: Target): Rendered | undefined;
  /** `accesses`: all that the outcome rests on; undefined when it rests on more than the repository. */
  keep(rendered: Rendered, accesses: readonly FileAccess[] | undefined): void;
  /** The same for the repository as the overlay in `folder` has it. */
  through(folder: string): RenderCache;
}

/** The same tools for the repository as the overlay in `folder` has it; `files` reads it through the overlay too. */
export function through(tools: RenderTools, folder: string, files: Files): RenderTools {
  const { engines, cache, ...others } = tools;
  const seen = { ...others, files, engines: engines.through(folder) };
  return cache === undefined ? seen : { ...seen, cache: cache.through(folder) };
}

/** An engine that starts waits for the event loop, which looking into the cache must not keep to itself. */
const lookupsAtOnce = 16;

/** Renders every target, in parallel as far as there are workers; the outcomes are in the order of the targets. */
export async function render(targets: readonly Target[], tools: RenderTools): Promise<readonly Rendered[]> {
  let done = 0;
  let turn = Promise.resolve();
  return Promise.all(
    targets.map(async (target, at) => {
      if (at % lookupsAtOnce === 0) turn = turn.then(() => setImmediate());
      await turn;
      const outcome =
        tools.known?.(target) ??
        (await withLinkText(tools.cache?.find(target) ?? (await renderNew(target, tools)), tools.files));
      done += 1;
      tools.onRendered?.(done, targets.length);
      return outcome;
    }),
  );
}

/** By id of the target: its source lines, and its documents that came out of charts. */
export interface Traces {
  readonly lines: ReadonlyMap<string, Trace>;
  readonly charts: ReadonlyMap<string, ChartDocuments>;
}

/** Source lines of what charts and kustomizations rendered. Each is rendered once more. */
export async function trace(rendered: readonly Rendered[], tools: RenderTools): Promise<Traces> {
  const traced = await Promise.all(
    rendered.map((each) =>
      each.status === 'rendered' ? tools.rendererOf(each.target).trace(each, tools) : Promise.resolve(undefined),
    ),
  );
  const known = traced.flatMap((each, at) => {
    const id = rendered[at]?.target.id;
    return each === undefined || id === undefined ? [] : [{ id, ...each }];
  });
  return {
    lines: new Map(known.map(({ id, lines }) => [id, lines])),
    charts: new Map(known.map(({ id, charts }) => [id, charts])),
  };
}

/** What in charts and their values causes the field of each finding; see `causes.ts`. */
export function causes(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  tools: CauseTools & Pick<RenderTools, 'rendererOf'>,
): Promise<ReadonlyMap<Finding, Cause>> {
  return causesIn(findings, rendered, { ...tools, chartOf: (target) => tools.rendererOf(target).chart });
}

/** Renders what was rendered before once more, whatever is known of it. */
export async function renderAgain(targets: readonly Target[], tools: RenderTools): Promise<readonly Rendered[]> {
  const asked = { ...tools, engines: tools.engines.again() };
  return Promise.all(targets.map(async (target) => (await tools.rendererOf(target).render(asked)).rendered));
}

async function renderNew(target: Target, tools: RenderTools): Promise<Rendered> {
  const outcome = await tools.rendererOf(target).render(tools);
  const rendered = await withBrokenInput(outcome.rendered, tools.files);
  tools.cache?.keep(rendered, outcome.accesses);
  return rendered;
}
