import { type FailedTarget, failuresOf } from './decide/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import { evaluate, type Judgement, type Judgements } from './evaluate/index.ts';
import { buildGraph, type Graph } from './graph/index.ts';
import { type Files, shipped } from './host/index.ts';
import type { Config, Manifest, Rendered, RepoPath, RuleInForce, Target } from './model/index.ts';
import { type Parsed, parseAll, type Readers } from './parse/index.ts';
import { type RenderTools, render } from './render/index.ts';

/** What one of several machines does of a run. */
export interface Share {
  /** Whether a target is rendered here. Plain manifests always are: they cost little, and tell much of the others. */
  readonly own: (target: Target) => boolean;
}

/** One state of the repository, and what is known of it already. */
export interface Side extends Partial<Share> {
  readonly files: Files;
  readonly config: Config;
  readonly paths: readonly RepoPath[];
  readonly rules: readonly RuleInForce[];
  readonly tools: RenderTools;
  /** What there is to render, when it was looked for already. */
  readonly found?: Discovered;
  readonly readers?: Readers;
  readonly judgements?: Judgements | undefined;
  /** Which objects are to be judged; all when missing. */
  readonly only?: (survey: Rendering) => (manifest: Manifest) => boolean;
  readonly onJudge?: () => void;
}

/** What one state deploys. */
export interface Rendering {
  readonly found: Discovered;
  readonly rendered: readonly Rendered[];
  /** In the order of `rendered`. */
  readonly parsed: readonly Parsed[];
  readonly failed: readonly FailedTarget[];
}

/** What one state deploys, and what the rules say of it. */
export interface Survey extends Rendering {
  readonly graph: Graph;
  readonly judged: Judgement;
}

/** All that went wrong with it, while rendering and reading and while judging. */
export function failuresIn({ failed, judged }: Survey): readonly FailedTarget[] {
  return [...failed, ...judged.failures];
}

/** Discovers, renders, parses, joins and judges one state of the repository. */
export async function survey(side: Side): Promise<Survey> {
  const { files, config, paths, rules, tools } = side;
  const found = ownOf(side.found ?? (await discover(files, config, paths)), side);
  const rendered = await render(found.targets, tools);
  const parsed = parseAll(rendered, side.readers);
  const failed = [...found.failures, ...failuresOf(rendered, parsed)];
  const deployed = { found, rendered, parsed, failed };

  const manifests = parsed.flatMap((each) => each.manifests);
  const graph = buildGraph(manifests, failed.length === 0 && side.own === undefined);
  const { kubeVersion, external } = config;
  const only = side.only?.(deployed) ?? (side.own && locatable);
  side.onJudge?.();
  const { judgements } = side;
  const around = { graph, kubeVersion, external, judgements, ...(only === undefined ? {} : { only }) };
  const judged = await evaluate(rules, around, shipped('policies/policies.wasm'));
  return { ...deployed, graph, judged };
}

function ownOf(found: Discovered, { own }: Side): Discovered {
  return own === undefined ? found : { ...found, targets: found.targets.filter(own) };
}

/** Findings in plain manifests have their line already, so that nobody need look for it on another machine. */
function locatable({ target }: Manifest): boolean {
  return target.kind !== 'plain';
}
