import type { Judgements } from '../evaluate/index.ts';
import { buildDigest, type FileAccess, openOverlay, openStore } from '../host/index.ts';
import type { Rendered, Target } from '../model/index.ts';
import { openJudgements } from './judgements.ts';
import type { Reader } from './reads.ts';
import { openRenders } from './renders.ts';

/**
 * The results of rendering, parsing and judging, stored from run to run. They are used again only where this build would
 * access the same files, folders and missing paths and see the same in each: a run reports the same with a cache as
 * without. What cannot be read, or does not fit its schema, is made again.
 */
export interface Cache {
  find(target: Target): Rendered | undefined;
  keep(rendered: Rendered, accesses: readonly FileAccess[] | undefined): void;
  readerOf(rendered: Rendered): Reader | undefined;
  readonly judgements: Judgements;
  /** The same cache for the repository as the overlay in `folder` has it. */
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
}

const renderers = ['engine-worker.js', 'engines/wasm_exec.js', 'engines/helm.wasm.br', 'engines/kustomize.wasm.br'];
const policies = ['policies/policies.wasm'];

export function openCache({ folder, root, fileBytes }: CacheOptions): Cache {
  const store = openStore(folder);
  const tools = buildDigest(renderers);
  const { finderIn, keep, readerOf, save } = openRenders(store, { tools, fileBytes });
  const judgements = openJudgements(store, buildDigest(policies));
  const close = (): string | undefined => {
    save();
    judgements.save();
    return store.close();
  };
  const through = (overlay: string): Cache => ({ ...whole, find: finderIn({ root, overlay: openOverlay(overlay) }) });
  const whole: Cache = { find: finderIn({ root }), keep, readerOf, judgements, through, close };
  return whole;
}
