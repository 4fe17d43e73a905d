import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../src/host/index.ts';
import { repoPath } from '../../src/model/index.ts';
import { createCompiler, loadPolicies } from '../../src/policies/index.ts';
import { treePolicies } from '../../src/state/policies.ts';

/** What loading templates takes, in seconds. */
export interface LoadedTemplates {
  readonly templates: number;
  /** The engine is started, and nothing is known. */
  readonly cold: number;
  /** What is compiled is read from the cache. */
  readonly cached: number;
}

const limits = { renderMs: 600_000, engineBytes: 2_147_483_648, fileBytes: 1_048_576 };
const count = 50;
const repeats = 5;

/** Loads {@link count} templates, each with a constraint, from files; of several runs the middle ones. */
export async function loadTemplates(): Promise<LoadedTemplates> {
  const root = mkdtempSync(join(tmpdir(), 'seaworthy-templates-'));
  try {
    writeTemplates(join(root, 'policies'));
    const runs: { cold: number; cached: number }[] = [];
    for (let run = 0; run < repeats; run += 1) {
      const cache = join(root, `cache-${run}`);
      runs.push({ cold: await load(root, cache), cached: await load(root, cache) });
    }
    const middle = (of: 'cold' | 'cached'): number => runs.map((each) => each[of]).sort((a, b) => a - b)[2] ?? 0;
    return { templates: count, cold: middle('cold'), cached: middle('cached') };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function load(root: string, cache: string): Promise<number> {
  const started = process.hrtime.bigint();
  const compiler = createCompiler({ root, limits, cache });
  const files = await treePolicies(nodeFiles(root, limits.fileBytes));
  await loadPolicies([{ kind: 'gatekeeper', path: repoPath('policies') }], { files, compiler, builtIn: [] });
  await compiler.close();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

/** Templates such as teams write: a rule about containers, one with a library, one about labels, one that looks others up. */
export function writeTemplates(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const kind = `Bench${at}`;
    const { rego, libs = [], match } = forms[at % forms.length]?.(kind.toLowerCase()) ?? { rego: '', match: '' };
    const text = `apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: { name: ${kind.toLowerCase()} }
spec:
  crd: { spec: { names: { kind: ${kind} } } }
  targets:
    - target: admission.k8s.gatekeeper.sh
      rego: ${JSON.stringify(rego)}
      libs: ${JSON.stringify(libs)}
---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: ${kind}
metadata: { name: all }
spec: { match: { kinds: [${match}] }, parameters: { labels: [owner], exempt: [none] } }
`;
    writeFileSync(join(folder, `${kind}.yaml`), text);
  }
}

interface Form {
  readonly rego: string;
  readonly libs?: readonly string[];
  readonly match: string;
}

const pods = '{ apiGroups: [""], kinds: [Pod] }';

const forms: readonly ((name: string) => Form)[] = [
  (name) => ({
    match: pods,
    rego: `package ${name}

violation[{"msg": msg}] {
  container := containers[_]
  not container.resources.limits.memory
  msg := sprintf("container %v has no memory limit", [container.name])
}

containers[c] { c := input.review.object.spec.containers[_] }
containers[c] { c := input.review.object.spec.initContainers[_] }
`,
  }),
  (name) => ({
    match: pods,
    rego: `package ${name}

import data.lib.exempt.is_exempt

violation[{"msg": msg}] {
  container := input.review.object.spec.containers[_]
  not is_exempt(container)
  not container.readinessProbe
  msg := sprintf("container %v has no readiness probe", [container.name])
}
`,
    libs: [
      `package lib.exempt

is_exempt(container) {
  startswith(container.image, input.parameters.exempt[_])
}
`,
    ],
  }),
  (name) => ({
    match: '{ apiGroups: [apps], kinds: [Deployment] }',
    rego: `package ${name}

violation[{"msg": msg}] {
  wanted := {each | each := input.parameters.labels[_]}
  missing := wanted - {each | input.review.object.metadata.labels[each]}
  count(missing) > 0
  msg := sprintf("labels %v are missing", [missing])
}
`,
  }),
  (name) => ({
    match: '{ apiGroups: [""], kinds: [Service] }',
    rego: `package ${name}

violation[{"msg": msg}] {
  port := input.review.object.spec.ports[_]
  not regex.match("^[a-z-]+$", port.name)
  msg := sprintf("port %v of %v", [port.port, input.review.object.metadata.name])
}
`,
  }),
];
