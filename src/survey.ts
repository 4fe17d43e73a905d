import { type FailedTarget, failuresOf } from './decide/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import { evaluate, type Judgement, type Judgements } from './evaluate/index.ts';
import { buildGraph, type Graph } from './graph/index.ts';
import { type Files, shipped } from './host/index.ts';
import type { Config, Manifest, Rendered, RepoPath, RuleInForce } from './model/index.ts';
import { type Parsed, parseAll, type Readers } from './parse/index.ts';
import { type RenderTools, render } from './render/index.ts';

/** One state of the repository, and what is known of it already. */
export interface Side {
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

/** Discovers, renders, parses, joins and judges one state of the repository. */
export async function survey(side: Side): Promise<Survey> {
  const { files, config, paths, rules, tools } = side;
  const found = side.found ?? (await discover(files, config, paths));
  const rendered = await render(found.targets, tools);
  const parsed = parseAll(rendered, side.readers);
  const failed = [...found.failures, ...failuresOf(rendered, parsed)];
  const deployed = { found, rendered, parsed, failed };

  const manifests = parsed.flatMap((each) => each.manifests);
  const graph = buildGraph(manifests, failed.length === 0);
  const { kubeVersion, external } = config;
  const only = side.only?.(deployed);
  side.onJudge?.();
  const { judgements } = side;
  const around = { graph, kubeVersion, external, judgements, ...(only === undefined ? {} : { only }) };
  const judged = await evaluate(rules, around, shipped('policies/policies.wasm'));
  return { ...deployed, graph, judged };
}
