import { type FailedTarget, failuresOf } from '../decide/index.ts';
import { type Discovered, discover } from '../discover/index.ts';
import { evaluate, type Judgement, type Judgements } from '../evaluate/index.ts';
import { buildGraph, type Graph } from '../graph/index.ts';
import { type Files, shipped } from '../host/index.ts';
import {
  type Config,
  type EnabledRule,
  type Manifest,
  type Rendered,
  type RepoPath,
  type Target,
  traitsOf,
} from '../model/index.ts';
import { type Parsed, parseAll, type Readers } from '../parse/index.ts';
import { type RenderTools, render } from '../render/index.ts';

/** What one of several machines does of a run. */
export interface Assignment {
  /** Whether a target is rendered here. Plain manifests always are: they cost little, and tell much of the others. */
  readonly isMine: (target: Target) => boolean;
}

/** One state of the repository, and what is known of it already. */
export interface StateInput extends Partial<Assignment> {
  readonly files: Files;
  readonly config: Config;
  readonly paths: readonly RepoPath[];
  readonly rules: readonly EnabledRule[];
  readonly tools: RenderTools;
  /** What there is to render, when it was looked for already. */
  readonly found?: Discovered;
  readonly readers?: Readers;
  readonly judgements?: Judgements | undefined;
  /** Which objects are to be judged; all when missing. */
  readonly judgeOnly?: (survey: RenderedState) => (manifest: Manifest) => boolean;
  readonly onJudge?: () => void;
}

/** What one state deploys. */
export interface RenderedState {
  readonly found: Discovered;
  readonly rendered: readonly Rendered[];
  /** In the order of `rendered`. */
  readonly parsed: readonly Parsed[];
  readonly failed: readonly FailedTarget[];
}

/** What one state deploys, and what the rules say of it. */
export interface Analysis extends RenderedState {
  readonly graph: Graph;
  readonly judgement: Judgement;
}

/** All that went wrong with it, while rendering and reading and while judging. */
export function failuresIn({ failed, judgement }: Analysis): readonly FailedTarget[] {
  return [...failed, ...judgement.failures];
}

/** Discovers, renders, parses, joins and judges one state of the repository. */
export async function analyze(side: StateInput): Promise<Analysis> {
  const { files, config, paths, rules, tools } = side;
  const found = ownOf(side.found ?? (await discover(files, config, paths)), side);
  const rendered = await render(found.targets, tools);
  const parsed = parseAll(rendered, side.readers);
  const failed = [...found.failures, ...failuresOf(rendered, parsed)];
  const deployed = { found, rendered, parsed, failed };

  const manifests = parsed.flatMap((each) => each.manifests);
  const graph = buildGraph(manifests, failed.length === 0 && side.isMine === undefined);
  const { kubeVersion, external } = config;
  const only = side.judgeOnly?.(deployed) ?? (side.isMine && locatable);
  side.onJudge?.();
  const { judgements } = side;
  const around = { graph, kubeVersion, external, judgements, ...(only === undefined ? {} : { only }) };
  const judgement = await evaluate(rules, around, shipped('policies/policies.wasm'));
  return { ...deployed, graph, judgement };
}

function ownOf(found: Discovered, { isMine }: StateInput): Discovered {
  return isMine === undefined ? found : { ...found, targets: found.targets.filter(isMine) };
}

/** Findings in plain manifests have their line already, so that nobody need look for it on another machine. */
function locatable({ target }: Manifest): boolean {
  return !traitsOf(target).isVerbatim;
}
