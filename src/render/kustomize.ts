import type { Engines } from '../engine/index.ts';
import type { KustomizeTarget, Rendered, Trace } from '../model/index.ts';
import { type Made, made } from './rendered.ts';
import { traceOf } from './trace.ts';

const loadRestrictor = 'rootOnly';

/** Renders a kustomization as `kustomize build PATH` would. */
export async function renderKustomize(target: KustomizeTarget, engines: Engines): Promise<Made> {
  return made(target, await engines.call('kustomize', 'build', { path: target.path, loadRestrictor }));
}

/** Builds a kustomization once more and tells which line of which file set each line last; undefined when it cannot be told. */
export async function traceKustomize(
  { path }: KustomizeTarget,
  { output, documents }: Rendered & { status: 'rendered' },
  engines: Engines,
): Promise<Trace | undefined> {
  const texts = documents.map(({ text }) => text);
  const outcome = await engines.call('kustomize', 'build', { path, loadRestrictor, marked: true, documents: texts });
  return outcome.ok ? traceOf({ ...outcome.answer, output, documents }) : undefined;
}
