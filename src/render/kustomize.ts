import type { Engines, Marked, Outcome } from '../engine/index.ts';
import type { KustomizeTarget, Rendered, Trace } from '../model/index.ts';
import { rendered } from './rendered.ts';
import { traceOf } from './trace.ts';

/** Renders a kustomization as `kustomize build PATH` would. */
export async function renderKustomize(target: KustomizeTarget, engines: Engines): Promise<Rendered> {
  return rendered(target, await build(target, engines, false));
}

/** Builds a kustomization once more and tells which line of which file set each line last; undefined when it cannot be told. */
export async function traceKustomize(target: KustomizeTarget, engines: Engines): Promise<Trace | undefined> {
  const outcome = await build(target, engines, true);
  return outcome.ok ? traceOf(outcome.answer) : undefined;
}

function build({ path }: KustomizeTarget, engines: Engines, marked: boolean): Promise<Outcome<Marked>> {
  return engines.call('kustomize', 'build', { path, loadRestrictor: 'rootOnly', marked });
}
