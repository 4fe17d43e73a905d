import type { RunOptions } from '../../src/model/index.ts';

/** What `seaworthy check` asks for when it is given nothing, in the repository at `root`; `changes` are put on top. */
export function wholeRepository(root: string, changes: Partial<RunOptions> = {}): RunOptions {
  return {
    root,
    cwd: root,
    paths: [],
    rules: [],
    values: [],
    set: [],
    includeCrds: false,
    workers: 2,
    today: '2026-11-23',
    ...changes,
  };
}
