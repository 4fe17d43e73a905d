import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config/index.ts';
import { discover } from '../../src/discover/index.ts';
import { createEngines } from '../../src/engine/index.ts';
import { evaluate } from '../../src/evaluate/index.ts';
import { buildGraph, type Graph } from '../../src/graph/index.ts';
import { nodeFiles, shipped } from '../../src/host/index.ts';
import {
  type Manifest,
  type Rendered,
  type RuleInForce,
  type RunOptions,
  repoPath,
  type Target,
} from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { type RenderTools, render } from '../../src/render/index.ts';
import { rulesInForce } from '../../src/run.ts';
import type { Finding } from './finding.ts';
import type { Sight } from './sight.ts';

/**
 * A copy of one repository, rendered once. An edit is tried by rendering the finding's own target again with warm
 * engines and joining it with what the other targets rendered before; only the finding's rule is asked, only about
 * objects of the finding's name. So an edit costs one render, and no other edit is ever in the files it is judged with.
 */
export interface Stage {
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
}

interface Scene {
  readonly parts: ReadonlyMap<string, Part>;
  readonly rules: ReadonlyMap<string, RuleInForce>;
  /** Whether every target was rendered. */
  readonly complete: boolean;
  readonly kubeVersion: string;
}

const policies = shipped('policies/policies.wasm');

export async function openStage(root: string, options: RunOptions): Promise<Stage> {
  const small = nodeFiles(root, 1_048_576);
  const config = await readConfig(small, options, repoPath('.'));
  const files = nodeFiles(root, config.limits.fileBytes);
  const engines = createEngines({ root: files.root, limits: config.limits, workers: 1 });
  const tools: RenderTools = { files, engines, kubeVersion: config.kubeVersion };
  const found = await discover(files, config, []);
  const parts = (await render(found.targets, tools)).map(read);
  const scene: Scene = {
    parts: new Map(parts.map((part) => [part.target.id, part])),
    rules: new Map((await rulesInForce(options)).map((rule) => [rule.meta.id, rule])),
    complete: found.failures.length === 0 && parts.every(({ failures }) => failures === 0),
    kubeVersion: config.kubeVersion,
  };
  const write = (file: string, content: string | Uint8Array): void => writeFileSync(join(root, file), content);
  return {
    before: (finding) => look(scene, finding, scene.parts.get(finding.target)),
    async after(finding, file, text) {
      const part = scene.parts.get(finding.target);
      if (part === undefined) return { rendered: false };
      write(file, text);
      const [again] = (await render([part.target], tools)).map(read);
      return again === undefined || again.failures > part.failures ? { rendered: false } : look(scene, finding, again);
    },
    restore: write,
    close: () => engines.close(),
  };
}

function read(rendered: Rendered): Part {
  if (rendered.status === 'failed') return { target: rendered.target, manifests: [], failures: 1 };
  const { manifests, failures } = parse(rendered);
  return { target: rendered.target, manifests, failures: failures.length };
}

/** Asks the finding's rule about the objects of its kind and name in `part`, with all other targets around. */
async function look(scene: Scene, finding: Finding, part: Part | undefined): Promise<Sight> {
  const rule = scene.rules.get(finding.rule);
  if (rule === undefined || part === undefined) return { rendered: false };
  const around = [...scene.parts.values()].flatMap(
    (each) => (each.target.id === part.target.id ? part : each).manifests,
  );
  const graph = buildGraph(around, scene.complete);
  const wanted = new Set(part.manifests.filter(({ id }) => isNamed(id, finding)));
  const narrow: Graph = { ...graph, nodes: graph.nodes.filter(({ manifest }) => wanted.has(manifest)) };
  const { findings } = await evaluate(
    [rule],
    { graph: narrow, kubeVersion: scene.kubeVersion, external: [] },
    policies,
  );
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
