import type { Judgements } from '../evaluate/index.ts';
import { buildDigest, digestOf, type FileAccess, openOverlay, openStore } from '../host/index.ts';
import type { Config, Rendered, Target } from '../model/index.ts';
import { openJudgements } from './judgements.ts';
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
  readonly judgements: Judgements;
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

const renderers = ['engine-worker.js', 'engines/wasm_exec.js', 'engines/helm.wasm.br', 'engines/kustomize.wasm.br'];
const policies = ['policies/policies.wasm'];

export function openCache({ folder, root, fileBytes, settings }: CacheOptions): Cache {
  const store = openStore(folder);
  const tools = digestOf(`${buildDigest(renderers)} ${JSON.stringify(settings)}`);
  const { finderIn, keep, readerOf, save } = openRenders(store, { tools, fileBytes });
  const judgements = openJudgements(store, buildDigest(policies));
  const close = (): string | undefined => {
    save();
    judgements.save();
    return store.close();
  };
  const through = (layer: string): Cache => ({ ...whole, find: finderIn({ root, overlay: openOverlay(layer) }) });
  const whole: Cache = { find: finderIn({ root }), keep, readerOf, judgements, through, close };
  return whole;
}
