import type { Engines } from '../engine/index.ts';
import type { Files } from '../host/index.ts';
import { assertNever, type Rendered, type Target, type Trace } from '../model/index.ts';
import { renderHelm, traceHelm } from './helm.ts';
import { renderKustomize } from './kustomize.ts';
import { renderPlain } from './plain.ts';

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
}

/** Renders every target, in parallel as far as there are workers; the outcomes are in the order of the targets. */
export async function render(targets: readonly Target[], tools: RenderTools): Promise<readonly Rendered[]> {
  let done = 0;
  return Promise.all(
    targets.map(async (target) => {
      const outcome = tools.known?.(target) ?? (await renderOne(target, tools));
      done += 1;
      tools.onRendered?.(done, targets.length);
      return outcome;
    }),
  );
}

/** Template lines of the charts among `targets`, by id of the target; asked for only where there are findings. */
export async function trace(
  targets: Iterable<Target>,
  { engines, kubeVersion }: RenderTools,
): Promise<ReadonlyMap<string, Trace>> {
  const charts = [...targets].flatMap((target) => (target.kind === 'helm' ? [target] : []));
  const traces = await Promise.all(charts.map((chart) => traceHelm(chart, engines, kubeVersion)));
  return new Map(
    charts.flatMap((chart, index) => (traces[index] === undefined ? [] : [[chart.id, traces[index]] as const])),
  );
}

function renderOne(target: Target, { files, engines, kubeVersion }: RenderTools): Promise<Rendered> {
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
