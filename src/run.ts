import { type BaseOptions, surveyBoth } from './base.ts';
import { type Cache, openCache } from './cache/index.ts';
import { rulesInForce as chosenRules, readBaseline, readConfig } from './config/index.ts';
import { decide, reportOf, withBaseline } from './decide/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import { createEngines } from './engine/index.ts';
import { rules as allRules } from './evaluate/index.ts';
import { excerptsOf } from './excerpt/index.ts';
import { type Fixed, fixAll, provenFixes } from './fixes.ts';
import { topologyOf } from './graph/index.ts';
import {
  type Files,
  type FoundCommit,
  fetchedCommit,
  insideRoot,
  nodeFiles,
  processors,
  repositoryRoot,
  shipped,
} from './host/index.ts';
import type {
  Config,
  Progress,
  Rendered,
  RepoPath,
  Report,
  RuleId,
  RuleInForce,
  RuleMeta,
  RunOptions,
  Trace,
} from './model/index.ts';
import { repoPath, SeaworthyError } from './model/index.ts';
import { place } from './place.ts';
import { type RenderTools, render, trace } from './render/index.ts';
import type { Side } from './survey.ts';

/** Judges what the repository would deploy; the whole order of work on one page. */
export async function run(options: RunOptions): Promise<Report> {
  const work = await open(options);
  return withEngines(work, async (tools) => {
    const { files, config, paths, rules } = work;
    const onJudge = (): void => step(options, 'judge', 0);
    const side: Side = { files, config, paths, rules, tools, ...sparing(tools.cache), onJudge };
    const { head, base } = await surveyBoth(side, options.base === undefined ? undefined : baseOf(work, options.base));

    step(options, 'locate', 0);
    const { findings } = head.judged;
    const open = findings.filter((finding) => base?.standing.get(finding) !== 'unchanged');
    const { located } = await place(findings, head.rendered, { ...side, standing: base?.standing });
    const fixes =
      options.fixes === undefined ? undefined : await provenFixes(open, { survey: head, side, most: options.fixes });
    step(options, 'locate', 1);

    const failed = base?.failed ?? [...head.failed, ...head.judged.failures];
    const decided = decide(located, failed, base?.lines);
    const baseline = await readBaseline(files, options);
    const { verdicts, gone } = withBaseline(decided, baseline?.entries ?? []);
    const excerpts = await excerptsOf(verdicts, files);
    const topology = topologyOf(
      head.graph,
      new Set([...open.map((finding) => finding.manifest), ...(base?.touched ?? [])]),
    );
    const { rendered, parsed, found } = head;
    const about = { skipped: found.skipped, rules, failOn: config.failOn, excerpts, topology };
    return reportOf({
      verdicts,
      rendered,
      parsed,
      ...about,
      fixes,
      comparison: base?.comparison,
      baseline: baseline && { file: baseline.file, gone },
    });
  });
}

/** What earlier runs spare this one besides rendering. */
function sparing(cache: Cache | undefined): Pick<Side, 'readers' | 'judgements'> {
  return { readers: { readerOf: cache?.readerOf }, judgements: cache?.judgements };
}

/** Fixes what can be proven, in the texts that are answered; nothing is written. */
export async function fix(options: RunOptions): Promise<Fixed & { readonly files: Files }> {
  const work = await open(options);
  return withEngines(work, async (tools) => {
    const { files, config, paths, rules } = work;
    const onJudge = (): void => step(options, 'judge', 0);
    const side: Side = { files, config, paths, rules, tools, ...sparing(tools.cache), onJudge };
    const { head, base } = await surveyBoth(side, options.base === undefined ? undefined : baseOf(work, options.base));
    const open = head.judged.findings.filter((finding) => base?.standing.get(finding) !== 'unchanged');
    step(options, 'fix', 0);
    return { ...(await fixAll(open, head, side)), files };
  });
}

function step({ onProgress }: RunOptions, name: Progress['step'], done: number): void {
  onProgress?.({ step: name, done, total: 1 });
}

/** The base is deployed as its own configuration says; when that cannot be read, as the one of now says. */
function baseOf({ options, config }: Work, ref: string): BaseOptions {
  const start = options.paths[0] === undefined ? repoPath('.') : undefined;
  return {
    ref,
    async configOf(files, changed) {
      const same = !changed.some((path) => path.endsWith('seaworthy.yaml') || path.endsWith('seaworthy.yml'));
      if (same || start === undefined) return config;
      try {
        return { ...(await readConfig(files, options, start)), rules: config.rules };
      } catch (error) {
        if (error instanceof SeaworthyError) return config;
        throw error;
      }
    },
  };
}

/** What `seaworthy render` prints. */
export interface RenderedOnly {
  readonly rendered: readonly Rendered[];
  readonly failures: Discovered['failures'];
  /** Source of each line, by id of the target; empty unless asked for. */
  readonly traces: ReadonlyMap<string, Trace>;
}

/** Renders without judging; with `traced` also tells where each line comes from. */
export async function renderOnly(options: RunOptions, { traced }: { traced: boolean }): Promise<RenderedOnly> {
  const work = await open(options);
  const found = await discover(work.files, work.config, work.paths);
  return withEngines(work, async (tools) => {
    const rendered = await render(found.targets, tools);
    const traces = traced ? await trace(rendered, tools) : new Map<string, Trace>();
    return { rendered, failures: found.failures, traces };
  });
}

/** The rules a run with these options would use, each with the origin of its setting. */
export async function rulesInForce(options: RunOptions): Promise<readonly RuleInForce[]> {
  return (await open(options)).rules;
}

/** Every built-in rule, sorted by id. */
export function knownRules(): readonly RuleMeta[] {
  return allRules;
}

/** The examples that ship with a rule. */
export function examplesOf(id: RuleId): { readonly bad: string; readonly good: string } {
  const examples: Partial<Record<string, { bad: string; good: string }>> = JSON.parse(
    new TextDecoder().decode(shipped('policies/examples.json')),
  );
  return examples[id] ?? { bad: '', good: '' };
}

/** A commit to compare with, fetched when the clone does not hold it; never rejects for what git says. */
export function fetchedBase(options: RunOptions, wanted: { commit: string; merge?: string }): Promise<FoundCommit> {
  return fetchedCommit(repositoryRootOf(options), wanted);
}

/** Absolute path of the repository a run would look at. */
export function repositoryRootOf({ root, cwd, paths }: RunOptions): string {
  return root ?? repositoryRoot(cwd, paths);
}

const configBytes = 1_048_576; // a configuration larger than this is a mistake

interface Work {
  readonly options: RunOptions;
  readonly files: Files;
  readonly config: Config;
  readonly paths: readonly RepoPath[];
  readonly rules: readonly RuleInForce[];
}

async function open(options: RunOptions): Promise<Work> {
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

type Tools = RenderTools & { readonly cache?: Cache };

/** Starts the engines for `task` and stops them whatever happens. */
async function withEngines<T>(work: Work, task: (tools: Tools) => Promise<T>): Promise<T> {
  const { options, files, config } = work;
  const cache = cacheFor(work);
  const engines = createEngines({ root: files.root, limits: config.limits, workers: options.workers ?? processors() });
  const onRendered = (done: number, total: number): void => options.onProgress?.({ step: 'render', done, total });
  try {
    const tools = { files, engines, kubeVersion: config.kubeVersion, onRendered };
    const result = await task(cache === undefined ? tools : { ...tools, cache });
    const problem = cache?.close();
    if (problem !== undefined) options.onWarning?.(`the cache could not be used: ${problem}`);
    return result;
  } finally {
    await engines.close();
  }
}

function cacheFor({ options, files, config }: Work): Cache | undefined {
  const { kubeVersion, limits } = config;
  if (options.cache === undefined) return undefined;
  return openCache({ folder: options.cache, root: files.root, fileBytes: limits.fileBytes, kubeVersion });
}
