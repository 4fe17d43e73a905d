import type { Cache } from '../cache/index.ts';
import { type Baseline, configFrom, type Elsewhere, readSettings, rulesOff, type Settings } from '../config/index.ts';
import { enginesIn } from '../engine/index.ts';
import { builtInPolicySet } from '../evaluate/index.ts';
import {
  createThreads,
  type Files,
  insideRoot,
  namedPaths,
  nodeFiles,
  processors,
  type Threads,
  withGiven,
} from '../host/index.ts';
import { type KindTools, kinds, toolsOf } from '../kinds/index.ts';
import {
  type Config,
  type EnabledPolicySet,
  type PolicySet,
  type Relaxation,
  type RepoPath,
  type RuleId,
  type RuleMeta,
  type RunOptions,
  repoPath,
  SeaworthyError,
} from '../model/index.ts';
import { type DocumentReader, openReader } from '../parse/index.ts';
import type { Compiler } from '../policies/index.ts';
import type { RenderTools } from '../render/index.ts';
import { type Governing, govern } from './govern.ts';
import { type Inputs, inputsOf, matchedPaths, readGiven } from './inputs.ts';
import { policyReader } from './policies.ts';
import { requireValuesFiles } from './usage.ts';

/** Absolute path of the repository a run would look at. */
export function repositoryRootOf(options: RunOptions): string {
  return namedPaths(options).root;
}

export const configBytes = 1_048_576; // a configuration larger than this is a mistake

/** What compiling policies may take: the limits of the configuration are not known yet. */
export const policyLimits = { renderMs: 60_000, engineBytes: 1_073_741_824, fileBytes: configBytes };

/** What one run works on. */
export interface Session {
  readonly options: RunOptions;
  readonly files: Files;
  readonly config: Config;
  /** Files and folders to look at; empty for the whole repository. */
  readonly paths: readonly RepoPath[];
  /** Those of them that were named, and not matched by a pattern: they are targets whatever they look like. */
  readonly named: readonly RepoPath[];
  /** The rest of the repository is context: its objects are joined to those that are judged. */
  readonly context: Config | undefined;
  readonly policySets: readonly EnabledPolicySet[];
  /** Every rule that may be configured, sorted by id. */
  readonly known: readonly RuleMeta[];
  readonly rulesOff: readonly RuleId[];
  readonly baseline: Baseline | undefined;
  /** Settings of the base, where it is known and they are valid. */
  readonly base?: Settings;
  /** What the working tree relaxes, compared with the base. */
  readonly relaxations: readonly Relaxation[];
}

/** Reads what governs the run; throws a SeaworthyError when it, or a path, is wrong. */
export async function openSession(options: RunOptions): Promise<Session> {
  const inputs = inputsOf(options);
  const small = nodeFiles(inputs.root, configBytes);
  const builtIn = builtInPolicySet();
  const { settings, ...governed } = await governedBy(small, { inputs, options, builtIn });
  const { rules, files, ...governing } = governed.governing;
  await requireValuesFiles(governing.config, small);
  const given = await readGiven(inputs, options, governing.config);
  const matched = await matchedPaths(inputs, options, { files, config: governing.config });
  const named = [...inputs.named, ...given.keys()];
  return {
    ...governing,
    files: withGiven(files, given),
    options,
    paths: [...named, ...matched],
    named,
    context: await contextConfig({ ...inputs, named: [...inputs.named, ...matched] }, governing.config, {
      settings,
      small,
      options,
    }),
    known: governed.known,
    rulesOff: rulesOff(governing.config, governed.known, rules),
  };
}

interface Governed {
  readonly settings: Settings;
  readonly governing: Governing;
  readonly known: readonly RuleMeta[];
}

async function governedBy(
  small: Files,
  { inputs, options, builtIn }: { readonly inputs: Inputs; readonly options: RunOptions; readonly builtIn: PolicySet },
): Promise<Governed> {
  const { start } = inputs;
  let opened: Promise<Compiler> | undefined;
  const compiler = (): Promise<Compiler> => {
    opened ??= import('../policies/index.ts').then(({ createCompiler }) =>
      createCompiler({ root: small.root, limits: policyLimits, cache: options.cache }),
    );
    return opened;
  };
  try {
    const policyTools = { compiler, builtIn };
    const policies = policyReader(small, policyTools);
    const { rulesOf } = policies;
    const settings = await readSettings(small, options, start, { elsewhere: elsewhere(inputs, options), rulesOf });
    const governing = await govern(settings, { small, options, start, policies, policyTools });
    return { settings, governing, known: await rulesOf(settings.config.policies) };
  } finally {
    await (await opened)?.close();
  }
}

/** How the rest of the repository is configured: options of the command line are about what is named. */
async function contextConfig(
  { named, root, isRepository }: Pick<Inputs, 'named' | 'root' | 'isRepository'>,
  config: Config,
  { settings, small, options }: { readonly settings: Settings; readonly small: Files; readonly options: RunOptions },
): Promise<Config | undefined> {
  if (named.length === 0 || named.includes(repoPath('.')) || !isRepository) return undefined;
  const { cwd, paths, rules } = options;
  const { helm } = await configFrom(settings.document, small, { cwd, root, paths, rules, includeCrds: false });
  return { ...config, helm };
}

/** Where the configuration is when what is judged lies outside of every repository. */
function elsewhere({ root, configRoot }: Inputs, options: RunOptions): Elsewhere | undefined {
  if (configRoot === root) return undefined;
  const files = nodeFiles(configRoot, configBytes);
  return { files, start: insideRoot(files.root, options.cwd, ['.'])[0] ?? repoPath('.') };
}

/** The configuration of the base, of which `files` are the files; that of now when it is not known, or not valid. */
export async function configOf({ options, config, base }: Session, files: Files): Promise<Config> {
  if (base === undefined) return config;
  try {
    return await configFrom(base.document, files, options);
  } catch (error) {
    if (error instanceof SeaworthyError) return base.config;
    throw error;
  }
}

/** What a run works with: threads, the engines in them, and outcomes of earlier runs. */
export interface Tools extends RenderTools, KindTools {
  readonly threads: Threads;
  readonly documents: DocumentReader;
  readonly cache?: Cache;
}

/** Lends the tools to `task` and stops all threads whatever happens. */
export async function withTools<T>(
  session: Session,
  task: (tools: Tools) => Promise<T>,
  ofKinds = toolsOf(kinds),
): Promise<T> {
  const { options, files, config } = session;
  const threads = createThreads(options.workers ?? processors());
  const documents = openReader(threads, config.limits.renderMs);
  const cache = await cacheFor(session, documents);
  const engines = enginesIn(threads, { root: files.root, limits: config.limits });
  const onRendered = (done: number, total: number): void => options.onProgress?.({ step: 'render', done, total });
  try {
    const tools = { ...ofKinds, files, threads, documents, engines, onRendered };
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
