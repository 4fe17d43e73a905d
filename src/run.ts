import { analyzeBoth, type BaseOptions } from './change/index.ts';
import { readBaseline, readConfig } from './config/index.ts';
import { decide, reportOf, withBaseline } from './decide/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import { builtInRules } from './evaluate/index.ts';
import { excerptsOf } from './excerpt/index.ts';
import { topologyOf } from './graph/index.ts';
import { type Files, type FoundCommit, fetchedCommit } from './host/index.ts';
import type { EnabledRule, Progress, Rendered, Report, RuleMeta, RunOptions, Trace } from './model/index.ts';
import { repoPath, SeaworthyError } from './model/index.ts';
import { render, trace } from './render/index.ts';
import type { Fixed } from './repair/index.ts';
import {
  type Assignment,
  failuresIn,
  locateFindings,
  openFindings,
  openSession,
  repositoryRootOf,
  type Session,
  type StateInput,
  type Tools,
  withEngines,
} from './state/index.ts';

export { ruleExamples } from './host/index.ts';
export { repositoryRootOf } from './state/index.ts';

/** Judges what the repository would deploy; the whole order of work on one page. */
export async function run(options: RunOptions): Promise<Report> {
  const work = await openSession(options);
  return withEngines(work, (tools) => judge(work, tools));
}

/** The way from targets to a report; `share` is the part of it that one of several machines does. */
export async function judge(work: Session, tools: Tools, share?: Assignment): Promise<Report> {
  const { options, files, config, rules } = work;
  const side: StateInput = { ...sideOf(work, tools), ...share };
  const { head, base } = await analyzeBoth(side, options.base === undefined ? undefined : baseOf(work, options.base));

  step(options, 'locate', 0);
  const { findings } = head.judgement;
  const open = openFindings(findings, base?.baselineState);
  const { located } = await locateFindings(findings, head.rendered, { ...side, baselineState: base?.baselineState });
  const fixes =
    options.fixes === undefined
      ? undefined
      : await (await import('./repair/index.ts')).provenFixes(open, {
          analysis: head,
          input: side,
          most: options.fixes,
        });
  step(options, 'locate', 1);

  const failed = base?.failed ?? failuresIn(head);
  const decided = decide(located, failed, base?.lines);
  const baseline = await readBaseline(files, options);
  const { verdicts, gone } = withBaseline(decided, baseline?.entries ?? []);
  const excerpts = await excerptsOf(verdicts, files);
  const touched = new Set([...open.map((finding) => finding.manifest), ...(base?.changedObjects ?? [])]);
  const topology = topologyOf(head.graph, touched);
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
}

/** The state of now, and what earlier runs spare this one besides rendering. */
function sideOf({ options, files, config, paths, rules }: Session, tools: Tools): StateInput {
  const { cache } = tools;
  const sparing = { readers: { readerOf: cache?.readerOf }, judgements: cache?.judgements };
  return { files, config, paths, rules, tools, ...sparing, onJudge: () => step(options, 'judge', 0) };
}

/** Fixes what can be proven, in the texts that are answered; nothing is written. */
export async function fix(options: RunOptions): Promise<Fixed & { readonly files: Files }> {
  const work = await openSession(options);
  return withEngines(work, async (tools) => {
    const side = sideOf(work, tools);
    const { head, base } = await analyzeBoth(side, options.base === undefined ? undefined : baseOf(work, options.base));
    const open = openFindings(head.judgement.findings, base?.baselineState);
    step(options, 'fix', 0);
    const { fixAll } = await import('./repair/index.ts');
    return { ...(await fixAll(open, head, side)), files: work.files };
  });
}

function step({ onProgress }: RunOptions, name: Progress['step'], done: number): void {
  onProgress?.({ step: name, done, total: 1 });
}

/** The base is deployed as its own configuration says; when that cannot be read, as the one of now says. */
function baseOf({ options, config }: Session, ref: string): BaseOptions {
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
  const work = await openSession(options);
  const found = await discover(work.files, work.config, work.paths);
  return withEngines(work, async (tools) => {
    const rendered = await render(found.targets, tools);
    const traces = traced ? (await trace(rendered, tools)).lines : new Map<string, Trace>();
    return { rendered, failures: found.failures, traces };
  });
}

/** The rules a run with these options would use, each with the origin of its setting. */
export async function enabledRules(options: RunOptions): Promise<readonly EnabledRule[]> {
  return (await openSession(options)).rules;
}

/** Every built-in rule, sorted by id. */
export function knownRules(): readonly RuleMeta[] {
  return builtInRules();
}

/** A commit to compare with, fetched when the clone does not hold it; never rejects for what git says. */
export function fetchedBase(options: RunOptions, wanted: { commit: string; merge?: string }): Promise<FoundCommit> {
  return fetchedCommit(repositoryRootOf(options), wanted);
}
