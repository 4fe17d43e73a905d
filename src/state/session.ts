import type { Cache } from '../cache/index.ts';
import { enabledRules, isConfigFile, readConfig } from '../config/index.ts';
import { enginesIn } from '../engine/index.ts';
import { builtInPolicySet } from '../evaluate/index.ts';
import {
  createThreads,
  type Files,
  insideRoot,
  nodeFiles,
  processors,
  repositoryRoot,
  type Threads,
} from '../host/index.ts';
import {
  type Config,
  type EnabledPolicySet,
  type RepoPath,
  type RunOptions,
  repoPath,
  SeaworthyError,
} from '../model/index.ts';
import { type DocumentReader, openReader } from '../parse/index.ts';
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
  /** Files and folders to look at; empty for the whole repository. */
  readonly paths: readonly RepoPath[];
  readonly policySets: readonly EnabledPolicySet[];
}

/** Reads the configuration; throws a SeaworthyError when it, or a path, is wrong. */
export async function openSession(options: RunOptions): Promise<Session> {
  const root = repositoryRootOf(options);
  const small = nodeFiles(root, configBytes);
  const paths = insideRoot(small.root, options.cwd, options.paths);
  const config = await readConfig(small, options, paths[0] ?? repoPath('.'));
  const files = nodeFiles(root, config.limits.fileBytes);
  const builtIn = builtInPolicySet();
  return {
    options,
    files,
    config,
    paths: insideRoot(files.root, options.cwd, options.paths),
    policySets: [{ policySet: builtIn, rules: enabledRules(config, builtIn.rules) }],
  };
}

/**
 * The configuration of another state of the repository, of which `changed` names the files that differ; that of now when
 * it cannot be read. Rules are judged as they are now.
 */
export async function configOf(
  { options, config }: Session,
  files: Files,
  changed: readonly RepoPath[],
): Promise<Config> {
  const mayDiffer = options.config !== undefined || changed.some(isConfigFile);
  if (options.paths.length > 0 || !mayDiffer) return config;
  try {
    return { ...(await readConfig(files, options, repoPath('.'))), rules: config.rules };
  } catch (error) {
    if (error instanceof SeaworthyError) return config;
    throw error;
  }
}

/** What a run works with: threads, the engines in them, and outcomes of earlier runs. */
export interface Tools extends RenderTools {
  readonly threads: Threads;
  readonly documents: DocumentReader;
  readonly cache?: Cache;
}

/** Lends the tools to `task` and stops all threads whatever happens. */
export async function withTools<T>(session: Session, task: (tools: Tools) => Promise<T>): Promise<T> {
  const { options, files, config } = session;
  const threads = createThreads(options.workers ?? processors());
  const documents = openReader(threads, config.limits.renderMs);
  const cache = await cacheFor(session, documents);
  const engines = enginesIn(threads, { root: files.root, limits: config.limits });
  const onRendered = (done: number, total: number): void => options.onProgress?.({ step: 'render', done, total });
  try {
    const tools = { files, threads, documents, engines, onRendered };
    const result = await task(cache === undefined ? tools : { ...tools, cache });
    const problem = cache?.close();
    if (problem !== undefined) options.onWarning?.(`the cache could not be used: ${problem}`);
    return result;
  } finally {
    await threads.close();
  }
}

async function cacheFor({ options, files, config }: Session, documents: DocumentReader): Promise<Cache | undefined> {
  if (options.cache === undefined) return undefined;
  const { openCache } = await import('../cache/index.ts'); // it brings validators along
  return openCache({ folder: options.cache, root: files.root, fileBytes: config.limits.fileBytes, documents });
}
