import type { Engines, HelmRequest, Marked, Outcome } from '../engine/index.ts';
import type { HelmTarget, Trace } from '../model/index.ts';
import { type RenderOutcome, renderOutcome } from './outcome.ts';
import { traceOf } from './trace.ts';

/** Renders a chart as `helm template RELEASE CHART --namespace NAMESPACE` would. */
export async function renderHelm(target: HelmTarget, engines: Engines, kubeVersion: string): Promise<RenderOutcome> {
  return renderOutcome(target, await template(target, engines, { kubeVersion, marked: false }));
}

/** Renders a chart once more and tells which template line printed each line; undefined when it cannot be told. */
export async function traceHelm(target: HelmTarget, engines: Engines, kubeVersion: string): Promise<Trace | undefined> {
  const outcome = await template(target, engines, { kubeVersion, marked: true });
  return outcome.ok ? traceOf(outcome.answer) : undefined;
}

function template(
  target: HelmTarget,
  engines: Engines,
  { kubeVersion, marked }: { kubeVersion: string; marked: boolean },
): Promise<Outcome<Marked>> {
  return engines.call('helm', 'template', { ...helmRequest(target, kubeVersion), marked });
}

/** How a target is rendered, in the words of the engine. */
export function helmRequest(target: HelmTarget, kubeVersion: string): HelmRequest {
  return {
    chart: target.path,
    release: target.release,
    namespace: target.namespace,
    values: target.values,
    set: target.set,
    kubeVersion,
    apiVersions: [],
    includeCrds: target.includeCrds,
    isUpgrade: false,
  };
}
