import type { HelmTarget } from '../../model/index.ts';
import { type Renderer, renderOutcome, traceOf } from '../../render/index.ts';

/** Renders a chart as `helm template RELEASE CHART --namespace NAMESPACE` would. */
export function helmRenderer(target: HelmTarget): Renderer {
  const { request } = target;
  return {
    render: async ({ engines }) => renderOutcome(target, await engines.call('helm', 'template', request)),
    async trace(_, { engines }) {
      const outcome = await engines.call('helm', 'template', { ...request, traced: true });
      const lines = outcome.ok ? traceOf(outcome.answer) : undefined;
      return lines === undefined ? undefined : { lines, charts: new Map() };
    },
    chart: request,
  };
}
