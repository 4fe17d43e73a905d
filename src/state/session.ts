import { type Cache, openCache } from '../cache/index.ts';
import { enabledRules as chosenRules, readConfig } from '../config/index.ts';
import { createEngines } from '../engine/index.ts';
import { rules as allRules } from '../evaluate/index.ts';
import { type Files, insideRoot, nodeFiles, processors, repositoryRoot } from '../host/index.ts';
import { type Config, type EnabledRule, type RepoPath, type RunOptions, repoPath } from '../model/index.ts';
import type { RenderTools } from '../render/index.ts';

/** Absolute path of the repository a run would look at. */
export function repositoryRootOf({ root, cwd, paths }: RunOptions): string {
  return root ?? repositoryRoot(cwd, paths);
}

const configBytes = 1_048_576; // a configuration larger than this is a mistake

/** What one run works on. */
export interface Session {
  readonly options: RunOptions;
  readonly files: Files;
  readonly config: Config;
  readonly paths: readonly RepoPath[];
  readonly rules: readonly EnabledRule[];
}

export async function openSession(options: RunOptions): Promise<Session> {
  const root = repositoryRootOf(options);
  const small = nodeFiles(root, configBytes);
  const paths = insideRoot(small.root, options.cwd, options.paths);
  const config = await readConfig(small, options, paths[0] ?? repoPath('.'));
  const files = nodeFiles(root, config.limits.fileBytes);
  return {
    options,
    files,
    config,
    paths: insideRoot(files.root, options.cwd, options.paths),
    rules: chosenRules(config, allRules),
  };
}

/** Engines, and what earlier runs have left. */
export type Tools = RenderTools & { readonly cache?: Cache };

/** Starts the engines for `task` and stops them whatever happens. */
export async function withEngines<T>(work: Session, task: (tools: Tools) => Promise<T>): Promise<T> {
  const { options, files, config } = work;
  const cache = cacheFor(work);
  const engines = createEngines({ root: files.root, limits: config.limits, workers: options.workers ?? processors() });
  const onRendered = (done: number, total: number): void => options.onProgress?.({ step: 'render', done, total });
  try {
    const tools = { files, engines, onRendered };
    const result = await task(cache === undefined ? tools : { ...tools, cache });
    const problem = cache?.close();
    if (problem !== undefined) options.onWarning?.(`the cache could not be used: ${problem}`);
    return result;
  } finally {
    await engines.close();
  }
}

function cacheFor({ options, files, config }: Session): Cache | undefined {
  if (options.cache === undefined) return undefined;
  return openCache({ folder: options.cache, root: files.root, fileBytes: config.limits.fileBytes });
}
