import type { Engines } from '../../src/engine/index.ts';
import { evaluate } from '../../src/evaluate/index.ts';
import { buildGraph } from '../../src/graph/index.ts';
import { locate } from '../../src/locate/index.ts';
import {
  type EnabledRule,
  type Manifest,
  type PolicySet,
  plainTarget,
  type RuleMeta,
  repoPath,
} from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { judgeSchemas } from '../../src/schema/index.ts';
import { judgeChanges, judgeValidation } from '../../src/validation/index.ts';

/** What the examples are judged with. */
export interface SeeTools {
  readonly policies: Uint8Array<ArrayBuffer>;
  readonly engines: Engines;
}

/** The examples of a rule. */
export interface Examples {
  readonly bad: string;
  readonly good: string;
}

/** What the rule says about the text of its `bad.yaml`, one line for each finding; of a change, that from `good.yaml` to it. */
export async function see(rule: RuleMeta, { bad, good }: Examples, { policies, engines }: SeeTools): Promise<string> {
  const [manifests, before] = [manifestsOf(bad), manifestsOf(good)];
  const rules = [enabled(rule)];
  const wanted = (): boolean => true;
  const context = { graph: buildGraph(manifests, true), kubeVersion: '1.33.0', external: [] };
  const policySet: PolicySet = { id: 'built-in', digest: '', trust: 'built-in', rules: [rule], open: () => policies };
  const { findings: violations, failures } = await evaluate([{ policySet, rules }], context, { limitMs });
  const schemas = judgeSchemas({ manifests, wanted, kubeVersion: context.kubeVersion, isVersionStated: true, rules });
  const validation = (await judgeValidation({ manifests, wanted, rules }, { engines }))([]);
  const changes = await judgeChanges({ head: manifests, base: before, wanted, rules }, { engines });
  const findings = [...violations, ...schemas.findings, ...validation.findings, ...changes.findings];
  const located = locate(findings, { texts: new Map(), traces: new Map(), causes: new Map(), rules });
  const lines = located.map(({ location: { span }, severity, message }) => {
    return { line: span.start.line, text: `bad.yaml:${span.start.line}:${span.start.column}  ${severity}  ${message}` };
  });
  const failed = [...failures, ...validation.failures, ...changes.failures].map(({ failure }) => ({
    line: 0,
    text: failure.message,
  }));
  return [...failed, ...lines]
    .sort((a, b) => a.line - b.line)
    .map((each) => each.text)
    .join('\n');
}

function manifestsOf(text: string): readonly Manifest[] {
  const path = repoPath('bad.yaml');
  const target = plainTarget(path);
  const documents = [{ text, source: path, sourceLine: 1 }];
  return parse({ status: 'rendered', target, output: text, documents, inputs: [path] }).manifests;
}

const limitMs = 60_000;

function enabled(meta: RuleMeta): EnabledRule {
  const params = Object.fromEntries(Object.entries(meta.params).map(([name, param]) => [name, param.default]));
  return { meta, severity: undefined, params, from: 'default' };
}
