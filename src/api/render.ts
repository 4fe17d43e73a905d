import type { Failure, TargetKind } from '../model/index.ts';
import { type Options, runOptions } from './options.ts';

/** What a repository would deploy. */
export interface RenderResult {
  /** In the order in which they are found. */
  readonly targets: readonly RenderedTarget[];
  /** What kept the search for targets from parts of the repository. */
  readonly failures: readonly Failure[];
}

/** One thing the repository deploys: a chart with one set of values, a kustomization, a manifest file. */
export interface RenderedTarget {
  readonly id: string;
  readonly kind: TargetKind;
  /** Relative to the repository root. */
  readonly path: string;
  readonly result: { readonly ok: true; readonly yaml: string } | { readonly ok: false; readonly failure: Failure };
}

/** Options of {@link render}. */
export interface RenderOptions extends Options {
  /** Leave the values of Secrets as they are; by default they are `***`. */
  readonly showSecrets?: boolean;
}

/**
 * Renders every target, as `seaworthy render` does: the text of `helm template`, `kustomize build` or the manifest, with
 * `***` for the values of Secrets, unless `showSecrets` asks for the very text.
 *
 * @example
 * const { targets } = await render({ paths: ['overlays/prod'] });
 *
 * @throws SeaworthyError for a wrong option, a broken configuration, a missing path.
 */
export async function render({ showSecrets = false, ...options }: RenderOptions = {}): Promise<RenderResult> {
  const { renderOnly } = await import('../renders.ts');
  const { rendered, failures } = await renderOnly(runOptions(options), { traced: false, showSecrets });
  const targets = rendered.map((each): RenderedTarget => {
    const { id, kind, path } = each.target;
    const ok = each.status === 'rendered';
    return { id, kind, path, result: ok ? { ok, yaml: each.output } : { ok, failure: each.failure } };
  });
  return { targets, failures: failures.map(({ failure }) => failure) };
}
