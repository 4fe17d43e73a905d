import type { Engines } from '../engine/index.ts';
import type { KustomizeTarget, Rendered } from '../model/index.ts';
import { rendered } from './rendered.ts';

/** Renders a kustomization as `kustomize build PATH` would. */
export async function renderKustomize(target: KustomizeTarget, engines: Engines): Promise<Rendered> {
  return rendered(target, await engines.call('kustomize', 'build', { path: target.path, loadRestrictor: 'rootOnly' }));
}
