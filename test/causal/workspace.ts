import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config/index.ts';
import { discover } from '../../src/discover/index.ts';
import { createEngines } from '../../src/engine/index.ts';
import { builtInPolicySet, evaluate } from '../../src/evaluate/index.ts';
import { buildGraph, type Graph } from '../../src/graph/index.ts';
import { nodeFiles } from '../../src/host/index.ts';
import { kinds, toolsOf } from '../../src/kinds/index.ts';
import {
  type EnabledRule,
  isSchemaRule,
  type Manifest,
  type Rendered,
  type RunOptions,
  repoPath,
  type SchemaSettings,
  type Target,
} from '../../src/model/index.ts';
import { openReader, parse } from '../../src/parse/index.ts';
import { type RenderTools, render } from '../../src/render/index.ts';
import { enabledRules } from '../../src/rules.ts';
import { judgeSchemas } from '../../src/schema/index.ts';
import { judgeValidation } from '../../src/validation/index.ts';
import type { Finding } from './finding.ts';
import { isShownAs } from './masked.ts';
import { isClaimed, type Sight } from './sight.ts';

/**
 * A copy of one repository. An edit is tried by rendering the finding's own target again with warm engines and joining it
 * with what the other targets rendered before; only the finding's rule is asked, only about objects of the finding's
 * name. So an edit costs one render, and no other edit is ever in the files it is judged with.
 */
export interface Stage {
  /** Characters that a target prints. */
  sizeOf(target: string): number;
  /** What the rule says before any edit. */
  before(finding: Finding): Promise<Sight>;
  /** What it says when `file` holds `text`. The file keeps it until {@link Stage.restore}. */
  after(finding: Finding, file: string, text: string): Promise<Sight>;
  restore(file: string, content: Uint8Array): void;
  close(): Promise<void>;
}

/** What one target rendered, read. */
interface Part {
  readonly target: Target;
  readonly manifests: readonly Manifest[];
  readonly failures: number;
  /** Characters of output. */
  readonly size: number;
}

interface Scene {
  readonly targets: readonly Target[];
  /** By id of the target; grows when a finding needs what stands in another target. */
  readonly parts: Map<string, Part>;
  readonly rules: ReadonlyMap<string, EnabledRule>;
  readonly tools: RenderTools;
  readonly kubeVersion: string;
  readonly isVersionStated: boolean;
  readonly settings: SchemaSettings;
  /** Whether nothing failed to be found. */
  readonly found: boolean;
}

const policySet = builtInPolicySet();
const limitMs = 60_000; // of one object: a hang, not a measure of speed
const configBytes = 1_048_576; // a configuration larger than this is a mistake

/** Opens the copy at `root` and renders the targets named in `wanted`. */
export async function openStage(root: string, options: RunOptions, wanted: ReadonlySet<string>): Promise<Stage> {
  const config = await readConfig(nodeFiles(root, configBytes), options, repoPath('.'));
  const files = nodeFiles(root, config.limits.fileBytes);
  const engines = createEngines({ root: files.root, limits: config.limits, workers: 1 });
  const { targets, failures } = await discover(
    { ...toolsOf(kinds), files, documents: openReader(undefined, config.limits.renderMs) },
    config,
    { paths: options.paths.map(repoPath), named: options.paths.map(repoPath) },
  );
  const scene: Scene = {
    targets,
    parts: new Map(),
    rules: new Map((await enabledRules(options)).map((rule) => [rule.meta.id, rule])),
    tools: { ...toolsOf(kinds), files, engines },
    kubeVersion: config.kubeVersion,
    isVersionStated: config.isVersionStated,
    settings: config.schemas,
    found: failures.length === 0,
  };
  await fill(scene, ({ id }) => [...wanted].some((each) => isShownAs(id, each)));
  const write = (file: string, content: string | Uint8Array): void => writeFileSync(join(root, file), content);
  return {
    sizeOf: (target) => partOf(scene, target)?.size ?? 0,
    before: (finding) => lookFirst(scene, finding),
    async after(finding, file, text) {
      const part = partOf(scene, finding.target);
      if (part === undefined) return { rendered: false };
      write(file, text);
      const [again] = (await render([part.target], scene.tools)).map(read);
      return again === undefined || again.failures > part.failures ? { rendered: false } : look(scene, finding, again);
    },
    restore: write,
    close: () => engines.close(),
  };
}

/** Renders those of the targets that are not rendered yet; nothing may be edited meanwhile. */
async function fill({ targets, parts, tools }: Scene, isWanted: (target: Target) => boolean): Promise<void> {
  const missing = targets.filter((target) => !parts.has(target.id) && isWanted(target));
  for (const part of (await render(missing, tools)).map(read)) parts.set(part.target.id, part);
}

function read(rendered: Rendered): Part {
  const { target } = rendered;
  if (rendered.status === 'failed') return { target, manifests: [], failures: 1, size: 0 };
  const { manifests, failures } = parse(rendered);
  return { target, manifests, failures: failures.length, size: rendered.output.length };
}

function partOf({ parts }: Scene, target: string): Part | undefined {
  return parts.get(target) ?? [...parts].find(([id]) => isShownAs(id, target))?.[1];
}

/** A finding that joins objects of several targets is only there when all of them are. */
async function lookFirst(scene: Scene, finding: Finding): Promise<Sight> {
  const sight = await look(scene, finding, partOf(scene, finding.target));
  if (isClaimed(finding, sight) || scene.parts.size === scene.targets.length) return sight;
  await fill(scene, () => true);
  return look(scene, finding, partOf(scene, finding.target));
}

/** Asks the finding's rule about the objects of its kind and name in `part`, with the other targets around. */
async function look(
  { parts, targets, rules, kubeVersion, isVersionStated, settings, found, tools }: Scene,
  finding: Finding,
  part: Part | undefined,
): Promise<Sight> {
  const rule = rules.get(finding.rule);
  if (rule === undefined || part === undefined) return { rendered: false };
  const all = targets.flatMap(({ id }) => (id === part.target.id ? part : (parts.get(id) ?? [])));
  const complete = found && all.length === targets.length && all.every(({ failures }) => failures === 0);
  const manifests = all.flatMap((each) => each.manifests);
  const graph = buildGraph(manifests, complete);
  const wanted = new Set(part.manifests.filter(({ id }) => isNamed(id, finding)));
  const narrow: Graph = { ...graph, nodes: graph.nodes.filter(({ manifest }) => wanted.has(manifest)) };
  const around = { graph: narrow, kubeVersion, external: [] };
  const judgement = await evaluate([{ policySet, rules: [rule] }], around, { limitMs });
  const schemaContext = {
    manifests,
    wanted: (each: Manifest) => wanted.has(each),
    kubeVersion,
    isVersionStated,
    rules: [rule],
    settings,
  };
  const schemas = isSchemaRule(rule.meta.id) ? judgeSchemas(schemaContext).findings : [];
  const validation = (await judgeValidation(schemaContext, tools))([]).findings;
  const findings = [...judgement.findings, ...schemas, ...validation];
  return {
    rendered: true,
    objects: [...wanted].map((manifest) => ({
      value: manifest.value,
      messages: findings.filter((each) => each.manifest === manifest).map(({ message }) => message),
    })),
  };
}

function isNamed({ kind, name }: Manifest['id'], { object }: Finding): boolean {
  return kind === object?.kind && name === object.name;
}
