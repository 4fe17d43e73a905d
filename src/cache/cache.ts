import type { Judgements } from '../evaluate/index.ts';
import { buildDigest, digestOf, type FileAccess, openOverlay, openStore } from '../host/index.ts';
import type { Config, PolicySet, Rendered, Target } from '../model/index.ts';
import { type KeptJudgements, openJudgements } from './judgements.ts';
import type { Reader } from './reads.ts';
import { openRenders } from './renders.ts';

/**
 * What rendering, parsing and judging came to, kept from run to run. It is used again only where this very build would
 * look at the same files, folders and missing paths and see the same in each: a run says the same with a cache as
 * without. What cannot be read, or is not of the right shape, is made again.
 */
export interface Cache {
  find(target: Target): Rendered | undefined;
  keep(rendered: Rendered, looks: readonly FileAccess[] | undefined): void;
  readerOf(rendered: Rendered): Reader | undefined;
  /** Of one policy set. */
  judgementsOf(policySet: PolicySet): Judgements;
  /** The same cache for the repository as the layer in `folder` has it. */
  through(folder: string): Cache;
  /** Writes what is new; answers what was wrong with the folder, if anything was. */
  close(): string | undefined;
}

export interface CacheOptions {
  /** Absolute. */
  readonly folder: string;
  /** Absolute repository root. */
  readonly root: string;
  /** Bytes of the largest file that is read. */
  readonly fileBytes: number;
  /** Of rendering, as far as the outcome depends on them. */
  readonly settings: Pick<Config, 'kubeVersion' | 'kustomize'>;
}

const renderers = ['worker.js', 'engines/wasm_exec.js', 'engines/helm.wasm.br', 'engines/kustomize.wasm.br'];

export function openCache({ folder, root, fileBytes, settings }: CacheOptions): Cache {
  const store = openStore(folder);
  const tools = digestOf(`${buildDigest(renderers)} ${JSON.stringify(settings)}`);
  const { finderIn, keep, readerOf, save } = openRenders(store, { tools, fileBytes });
  const judgements = new Map<string, KeptJudgements>();
  const judgementsOf = (policySet: PolicySet): Judgements => {
    const known = judgements.get(policySet.id) ?? openJudgements(store, policySet);
    judgements.set(policySet.id, known);
    return known;
  };
  const close = (): string | undefined => {
    save();
    for (const each of judgements.values()) each.save();
    return store.close();
  };
  const through = (layer: string): Cache => ({ ...whole, find: finderIn({ root, overlay: openOverlay(layer) }) });
  const whole: Cache = { find: finderIn({ root }), keep, readerOf, judgementsOf, through, close };
  return whole;
}
