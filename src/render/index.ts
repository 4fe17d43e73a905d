import { setImmediate } from 'node:timers/promises';
import type { Engines } from '../engine/index.ts';
import type { FileAccess, Files } from '../host/index.ts';
import { assertNever, type KustomizeOptions, type Rendered, type Target, type Trace } from '../model/index.ts';
import { renderHelm, traceHelm } from './helm.ts';
import type { ChartDocuments } from './inflate.ts';
import { type KustomizeTrace, renderKustomize, traceKustomize } from './kustomize.ts';
import type { RenderOutcome } from './outcome.ts';
import { renderPlain } from './plain.ts';

export { causes, causesThrough } from './causes.ts';

/** What rendering works with. */
export interface RenderTools {
  readonly files: Files;
  readonly engines: Engines;
  /** Kubernetes version charts are rendered for; empty for the one built into Helm. */
  readonly kubeVersion: string;
  readonly kustomize: KustomizeOptions;
  readonly onRendered?: (done: number, total: number) => void;
  /** The outcome of a target that is known already and need not be rendered. */
  readonly known?: (target: Target) => Rendered | undefined;
  readonly cache?: RenderCache;
}

/** Outcomes of earlier runs. */
export interface RenderCache {
  find(target: Target): Rendered | undefined;
  /** `looks`: all that the outcome rests on; undefined when it rests on more than the repository. */
  keep(rendered: Rendered, looks: readonly FileAccess[] | undefined): void;
  /** The same for the repository as the layer in `folder` has it. */
  through(folder: string): RenderCache;
}

/** The same tools for the repository as the layer in `folder` has it; `files` reads it through the layer too. */
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
      const outcome = tools.known?.(target) ?? tools.cache?.find(target) ?? (await renderNew(target, tools));
      done += 1;
      tools.onRendered?.(done, targets.length);
      return outcome;
    }),
  );
}

/** By id of the target: its source lines, and its documents that came out of charts which it takes in. */
export interface Traces {
  readonly lines: ReadonlyMap<string, Trace>;
  readonly charts: ReadonlyMap<string, ChartDocuments>;
}

/** Source lines of what charts and kustomizations rendered. Each is rendered once more. */
export async function trace(rendered: readonly Rendered[], tools: RenderTools): Promise<Traces> {
  const traced = await Promise.all(rendered.map((each) => traceOne(each, tools)));
  const known = traced.flatMap((each, at) => {
    const id = rendered[at]?.target.id;
    return each === undefined || id === undefined ? [] : [{ id, ...each }];
  });
  return {
    lines: new Map(known.map(({ id, lines }) => [id, lines])),
    charts: new Map(known.map(({ id, charts }) => [id, charts])),
  };
}

async function traceOne(rendered: Rendered, tools: RenderTools): Promise<KustomizeTrace | undefined> {
  if (rendered.status === 'failed') return undefined;
  const { target } = rendered;
  switch (target.kind) {
    case 'plain':
      return undefined; // stands in the repository as it is deployed
    case 'helm': {
      const lines = await traceHelm(target, tools.engines, tools.kubeVersion);
      return lines === undefined ? undefined : { lines, charts: new Map() };
    }
    case 'kustomize':
      return traceKustomize(target, rendered, tools);
    default:
      return assertNever(target);
  }
}

/** Renders what was rendered before once more, whatever is known of it. */
export async function renderAgain(targets: readonly Target[], tools: RenderTools): Promise<readonly Rendered[]> {
  const asked = { ...tools, engines: again(tools.engines) };
  return Promise.all(targets.map(async (target) => (await renderOne(target, asked)).rendered));
}

/** The same engines, asked in words that tell the second time from the first: shards and merge go by these. */
function again(engines: Engines): Engines {
  return {
    ...engines,
    call: (engine, op, request) => engines.call(engine, op, Object.assign({}, request, { again: true })),
  };
}

async function renderNew(target: Target, tools: RenderTools): Promise<Rendered> {
  const { rendered, accesses } = await renderOne(target, tools);
  tools.cache?.keep(rendered, accesses);
  return rendered;
}

function renderOne(target: Target, tools: RenderTools): Promise<RenderOutcome> {
  switch (target.kind) {
    case 'plain':
      return renderPlain(target, tools.files);
    case 'helm':
      return renderHelm(target, tools.engines, tools.kubeVersion);
    case 'kustomize':
      return renderKustomize(target, tools);
    default:
      return assertNever(target);
  }
}
