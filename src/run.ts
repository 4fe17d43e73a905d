import { type BaseOptions, compareWithBase } from './base.ts';
import { readBaseline, readConfig } from './config/index.ts';
import { decide, reportOf, withBaseline } from './decide/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import { rules as allRules } from './evaluate/index.ts';
import { excerptsOf, sourceTexts } from './excerpt/index.ts';
import { topologyOf } from './graph/index.ts';
import { type FoundCommit, fetchedCommit, shipped } from './host/index.ts';
import { locate } from './locate/index.ts';
import type {
  Finding,
  Progress,
  Rendered,
  Report,
  RuleId,
  RuleInForce,
  RuleMeta,
  RunOptions,
  Trace,
} from './model/index.ts';
import { repoPath, SeaworthyError } from './model/index.ts';
import { causes, type RenderTools, render, trace } from './render/index.ts';
import { type Share, type Side, survey } from './survey.ts';
import { open, repositoryRootOf, type Work, withEngines } from './work.ts';

export { repositoryRootOf } from './work.ts';

/** Judges what the repository would deploy; the whole order of work on one page. */
export async function run(options: RunOptions): Promise<Report> {
  const work = await open(options);
  return withEngines(work, (tools) => judge(work, tools));
}

/** The way from targets to a report; `share` is the part of it that one of several machines does. */
export async function judge(work: Work, tools: RenderTools, share?: Share): Promise<Report> {
  const { options, files, config, paths, rules } = work;
  const side: Side = { files, config, paths, rules, tools, onJudge: () => step(options, 'judge', 0), ...share };
  const head = await survey(side);
  const base = options.base === undefined ? undefined : await compareWithBase(head, side, baseOf(work, options.base));

  step(options, 'locate', 0);
  const { findings } = head.judged;
  const open = findings.filter((finding) => base?.standing.get(finding) !== 'unchanged');
  const [traces, caused] = await Promise.all([
    trace(kustomizationsOf(open, head.rendered), tools),
    causes(open, head.rendered, tools),
  ]);
  const known = { traces, causes: caused, standing: base?.standing };
  const texts = await sourceTexts(findings, known, files);
  const located = locate(findings, { texts, ...known, rules });
  step(options, 'locate', 1);

  const failed = base?.failed ?? [...head.failed, ...head.judged.failures];
  const decided = decide(located, failed, base?.lines);
  const baseline = await readBaseline(files, options);
  const { verdicts, gone } = withBaseline(decided, baseline?.entries ?? []);
  const excerpts = await excerptsOf(verdicts, files);
  const topology = topologyOf(head.graph, new Set(open.map((finding) => finding.manifest)));
  const { rendered, parsed, found } = head;
  const about = { skipped: found.skipped, rules, failOn: config.failOn, excerpts, topology };
  return reportOf({
    verdicts,
    rendered,
    parsed,
    ...about,
    comparison: base?.comparison,
    baseline: baseline && { file: baseline.file, gone },
  });
}

/** Only kustomizations with findings are built again; of charts the causes are asked for. */
function kustomizationsOf(findings: readonly Finding[], rendered: readonly Rendered[]): readonly Rendered[] {
  const targets = new Set(findings.map(({ manifest }) => manifest.target));
  return rendered.filter(({ target }) => target.kind === 'kustomize' && targets.has(target));
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
