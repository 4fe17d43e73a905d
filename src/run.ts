import { rulesInForce as chosenRules, readConfig } from './config/index.ts';
import { decide, failuresOf, reportOf } from './decide/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import { createEngines } from './engine/index.ts';
import { rules as allRules, evaluate } from './evaluate/index.ts';
import { excerptsOf, sourceTexts } from './excerpt/index.ts';
import { buildGraph, topologyOf } from './graph/index.ts';
import { type Files, insideRoot, nodeFiles, processors, repositoryRoot, shipped } from './host/index.ts';
import { locate } from './locate/index.ts';
import type {
  Config,
  Rendered,
  RepoPath,
  Report,
  RuleId,
  RuleInForce,
  RuleMeta,
  RunOptions,
  Trace,
} from './model/index.ts';
import { repoPath } from './model/index.ts';
import { parseAll } from './parse/index.ts';
import { causes, type RenderTools, render, trace } from './render/index.ts';

/** Judges what the repository would deploy; the whole order of work on one page. */
export async function run(options: RunOptions): Promise<Report> {
  const work = await open(options);
  const found = await discover(work.files, work.config, work.paths);
  return withEngines(work, async (tools) => {
    const rendered = await render(found.targets, tools);
    const parsed = parseAll(rendered);
    const failed = [...found.failures, ...failuresOf(rendered, parsed)];

    const graph = buildGraph(
      parsed.flatMap((each) => each.manifests),
      failed.length === 0,
    );
    const { kubeVersion, external } = work.config;
    options.onProgress?.({ step: 'judge', done: 0, total: 1 });
    const judged = await evaluate(work.rules, { graph, kubeVersion, external }, shipped('policies/policies.wasm'));

    options.onProgress?.({ step: 'locate', done: 0, total: 1 });
    const known = { traces: new Map(), causes: await causes(judged.findings, rendered, tools) };
    const texts = await sourceTexts(judged.findings, known, work.files);
    const located = locate(judged.findings, { texts, ...known, rules: work.rules });
    options.onProgress?.({ step: 'locate', done: 1, total: 1 });
    const verdicts = decide(located, [...failed, ...judged.failures]);
    const excerpts = await excerptsOf(verdicts, work.files);
    const topology = topologyOf(graph, new Set(judged.findings.map((finding) => finding.manifest)));
    const { rules, config } = work;
    const { failOn } = config;
    return reportOf({ verdicts, rendered, parsed, skipped: found.skipped, rules, failOn, excerpts, topology });
  });
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
    const traces = traced ? await trace(found.targets, tools) : new Map<string, Trace>();
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

/** Starts the engines for `task` and stops them whatever happens. */
async function withEngines<T>({ options, files, config }: Work, task: (tools: RenderTools) => Promise<T>): Promise<T> {
  const engines = createEngines({ root: files.root, limits: config.limits, workers: options.workers ?? processors() });
  const onRendered = (done: number, total: number): void => options.onProgress?.({ step: 'render', done, total });
  try {
    return await task({ files, engines, kubeVersion: config.kubeVersion, onRendered });
  } finally {
    await engines.close();
  }
}
