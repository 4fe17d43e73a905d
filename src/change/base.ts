import {
  type Changes,
  changedLines,
  changesSince,
  commitOf,
  type Files,
  removeOverlay,
  writeCommitOverlay,
} from '../host/index.ts';
import type { ChangedLines, Config, RepoPath } from '../model/index.ts';
import type { StateInput } from '../state/index.ts';
import { openOverlayState } from './overlay-state.ts';

/** The repository as it was where the branch left the base, discovered but not rendered. */
export interface Base {
  readonly changes: Changes;
  /** Lines that have changed since. */
  readonly lines: ReadonlyMap<RepoPath, ChangedLines>;
  readonly state: StateInput;
}

/** A base that is opened while engines render the head; disposing of it removes its overlay. */
export interface OpeningBase extends AsyncDisposable {
  readonly opened: Promise<Base>;
}

export interface BaseOptions {
  /** Commit, branch or tag. */
  readonly ref: string;
  /** The configuration as it was there. */
  readonly configOf: (files: Files) => Promise<Config>;
}

/** Begins to open the base; rejects at once when the commit is not there. */
export async function openBase(head: StateInput, { ref, configOf }: BaseOptions): Promise<OpeningBase> {
  const { root } = head.files;
  const commit = await commitOf(root, ref);
  let overlay: string | undefined;
  const opened = (async (): Promise<Base> => {
    const changes = await changesSince(root, commit);
    const lines = await changedLines(root, changes);
    overlay = await writeCommitOverlay(root, changes);
    const state = await openOverlayState(head, overlay, configOf);
    return { changes, lines, state };
  })();
  opened.catch(() => undefined); // reported where it is awaited
  return {
    opened,
    async [Symbol.asyncDispose]() {
      await opened.catch(() => undefined);
      if (overlay !== undefined) removeOverlay(overlay);
    },
  };
}
