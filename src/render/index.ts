import { setImmediate } from 'node:timers/promises';
import type { Engines } from '../engine/index.ts';
import type { Files, Look } from '../host/index.ts';
import { assertNever, type Rendered, type Target, type Trace } from '../model/index.ts';
import { renderHelm, traceHelm } from './helm.ts';
import { renderKustomize, traceKustomize } from './kustomize.ts';
import { renderPlain } from './plain.ts';
import type { Made } from './rendered.ts';

export { causes } from './causes.ts';

/** What rendering works with. */
export interface RenderTools {
  readonly files: Files;
  readonly engines: Engines;
  /** Kubernetes version charts are rendered for; empty for the one built into Helm. */
  readonly kubeVersion: string;
  readonly onRendered?: (done: number, total: number) => void;
  /** The outcome of a target that is known already and need not be rendered. */
  readonly known?: (target: Target) => Rendered | undefined;
  readonly cache?: RenderCache;
}

/** Outcomes of earlier runs. */
export interface RenderCache {
  find(target: Target): Rendered | undefined;
  /** `looks`: all that the outcome rests on; undefined when it rests on more than the repository. */
  keep(rendered: Rendered, looks: readonly Look[] | undefined): void;
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

/** Source lines of what charts and kustomizations rendered, by id of the target. Each is rendered once more. */
export async function trace(rendered: readonly Rendered[], tools: RenderTools): Promise<ReadonlyMap<string, Trace>> {
  const traces = await Promise.all(
    rendered.map(async (each) => ({ id: each.target.id, lines: await traceOne(each, tools) })),
  );
  return new Map(traces.flatMap(({ id, lines }) => (lines === undefined ? [] : [[id, lines] as const])));
}

async function traceOne(rendered: Rendered, { engines, kubeVersion }: RenderTools): Promise<Trace | undefined> {
  if (rendered.status === 'failed') return undefined;
  const { target } = rendered;
  switch (target.kind) {
    case 'plain':
      return undefined; // stands in the repository as it is deployed
    case 'helm':
      return traceHelm(target, engines, kubeVersion);
    case 'kustomize':
      return traceKustomize(target, rendered, engines);
    default:
      return assertNever(target);
  }
}

async function renderNew(target: Target, tools: RenderTools): Promise<Rendered> {
  const { rendered, looks } = await renderOne(target, tools);
  tools.cache?.keep(rendered, looks);
  return rendered;
}

function renderOne(target: Target, { files, engines, kubeVersion }: RenderTools): Promise<Made> {
  switch (target.kind) {
    case 'plain':
      return renderPlain(target, files);
    case 'helm':
      return renderHelm(target, engines, kubeVersion);
    case 'kustomize':
      return renderKustomize(target, engines);
    default:
      return assertNever(target);
  }
}
