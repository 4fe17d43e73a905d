import type { Judgements } from '../evaluate/index.ts';
import { buildDigest, type FileAccess, openOverlay, openStore, withoutLinksOf } from '../host/index.ts';
import type { Inferences } from '../infer/index.ts';
import type { PolicySet, Rendered, Target } from '../model/index.ts';
import type { DocumentReader } from '../parse/index.ts';
import { openInferences, type StoredInferences } from './inferences.ts';
import { openJudgements, type StoredJudgements } from './judgements.ts';
import { openRenders } from './renders.ts';

/**
 * The results of rendering, parsing and judging, stored from run to run. They are used again only where this build would
 * access the same files, folders and missing paths and see the same in each: a run reports the same with a cache as
 * without. What cannot be read, or does not fit its schema, is made again.
 */
export interface Cache {
  find(target: Target): Rendered | undefined;
  keep(rendered: Rendered, accesses: readonly FileAccess[] | undefined): void;
  /** Of one policy set. */
  judgementsOf(policySet: PolicySet): Judgements;
  /** The fields that findings of one policy set were seen to be about. */
  inferencesOf(policySet: PolicySet): Inferences;
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
  /** What documents hold is stored with the outcomes. */
  readonly documents: DocumentReader;
}

const renderers = ['worker.js', 'engines/wasm_exec.js', 'engines/helm.wasm.br', 'engines/kustomize.wasm.br'];

export function openCache({ folder, root, fileBytes, documents }: CacheOptions): Cache {
  const store = openStore(withoutLinksOf([root], folder));
  const tools = buildDigest(renderers);
  const { finderIn, keep, save } = openRenders(store, { tools, fileBytes, documents });
  const judgements = new Map<string, StoredJudgements>();
  const judgementsOf = (policySet: PolicySet): Judgements => {
    const known = judgements.get(policySet.id) ?? openJudgements(store, policySet);
    judgements.set(policySet.id, known);
    return known;
  };
  const inferences = new Map<string, StoredInferences>();
  const inferencesOf = (policySet: PolicySet): Inferences => {
    const known = inferences.get(policySet.id) ?? openInferences(store, policySet);
    inferences.set(policySet.id, known);
    return known;
  };
  const close = (): string | undefined => {
    save();
    for (const each of [...judgements.values(), ...inferences.values()]) each.save();
    return store.close();
  };
  const through = (overlay: string): Cache => ({ ...whole, find: finderIn({ root, overlay: openOverlay(overlay) }) });
  const whole: Cache = { find: finderIn({ root }), keep, judgementsOf, inferencesOf, through, close };
  return whole;
}
