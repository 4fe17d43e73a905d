import type { Engines } from '../engine/index.ts';
import type { HelmTarget, Rendered } from '../model/index.ts';
import { rendered } from './rendered.ts';

/** Renders a chart as `helm template RELEASE CHART --namespace NAMESPACE` would. */
export async function renderHelm(target: HelmTarget, engines: Engines, kubeVersion: string): Promise<Rendered> {
  const outcome = await engines.call('helm', 'template', {
    chart: target.path,
    release: target.release,
    namespace: target.namespace,
    values: target.values,
    set: target.set,
    kubeVersion,
    apiVersions: [],
    includeCrds: target.includeCrds,
    isUpgrade: false,
  });
  return rendered(target, outcome);
}
