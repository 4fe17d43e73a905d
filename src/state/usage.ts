import type { Files } from '../host/index.ts';
import {
  type Config,
  helmListNames,
  helmLists,
  type Rendered,
  type RunOptions,
  SeaworthyError,
  type Target,
} from '../model/index.ts';

/** Throws a SeaworthyError for values files of the command line that do not exist. */
export async function requireValuesFiles({ helm }: Config, files: Files): Promise<void> {
  for (const file of helm.values) {
    if ((await files.stat(file))?.kind === 'file') continue;
    const message = `values file ${file} does not exist`;
    throw new SeaworthyError({ code: 'usage', message, hint: 'correct the path behind --values' });
  }
}

/** Throws a SeaworthyError for what Helm could not read of the command line: no chart is wrong then. */
export function requireReadableValues(rendered: readonly Rendered[], options: RunOptions): void {
  const given = helmListNames.flatMap((list) => {
    const flag = flagOf(helmLists[list].option);
    return (options[list] ?? []).map((text) => `${flag} ${text} cannot be read`);
  });
  if (given.length === 0) return;
  for (const each of rendered) {
    if (each.status === 'rendered' || each.failure.code !== 'values-invalid') continue;
    const { message, hint } = each.failure;
    if (!given.some((start) => message.startsWith(start))) continue;
    throw new SeaworthyError({ code: 'usage', message, ...(hint === undefined ? {} : { hint }) });
  }
}

/** Throws a SeaworthyError for options of Helm when nothing that is judged is a chart. */
export function requireCharts(targets: readonly Target[], options: RunOptions): void {
  if (targets.length === 0 || targets.some((target) => !target.traits.isVerbatim)) return; // a kustomization may inflate
  const lists = helmListNames.flatMap((list) =>
    (options[list] ?? []).length > 0 ? [flagOf(helmLists[list].option)] : [],
  );
  const given = [
    ...lists,
    ...(options.release === undefined ? [] : ['--release']),
    ...(options.namespace === undefined ? [] : ['--namespace']),
    ...(options.includeCrds ? ['--include-crds'] : []),
  ];
  if (given.length === 0) return;
  const message = `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect: no chart is judged`;
  throw new SeaworthyError({ code: 'usage', message, hint: 'name a chart, or remove the option' });
}

function flagOf(option: string): string {
  return /--[\w-]+/.exec(option)?.[0] ?? option;
}
