import { type Graph, isLinkName, type Node } from '../graph/index.ts';
import {
  clipped,
  type EnabledPolicySet,
  type EnabledRule,
  everyKind,
  type FailedTarget,
  type Failure,
  type Finding,
  longestMessage,
  type Manifest,
  mainFile,
  type RelatedField,
  type RuleId,
  repoPath,
  severityOfFinding,
} from '../model/index.ts';
import { ask, type JudgeTools, type Question } from './ask.ts';
import { besides, certain, rulesOf } from './certain.ts';
import { chooserOf } from './choose.ts';
import { clusterOf, documentsOf, hasUnknowns, type RuleContext } from './document.ts';
import { type FailedOn, failedRules } from './failed.ts';
import { inventoriesOf } from './inventory.ts';
import type { Judged } from './judge.ts';
import type { RelatedViolation, Violation } from './policy.ts';
import { type SelectedRules, selectorOf } from './select.ts';
import { suppositions } from './suppose.ts';

/** What the rules said, and the objects that could not be judged; both in the order of the graph's objects. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly failures: readonly FailedTarget[];
}

/** What is judged, and how it hangs together. */
export interface EvaluateContext extends RuleContext {
  /** Whether an object is to be judged; all are when missing. */
  readonly wanted?: ((manifest: Manifest) => boolean) | undefined;
}

/**
 * Everything the enabled rules have to say about the objects of the graph that are `wanted`. Inputs are written here and
 * judged in chunks by as many threads as there are; the result does not depend on their number.
 */
export async function evaluate(
  policySets: readonly EnabledPolicySet[],
  context: EvaluateContext,
  tools: JudgeTools,
): Promise<Judgement> {
  const all: Result[] = [];
  const failures: FailedTarget[] = [];
  const documentOf = documentsOf(context); // each object is written once, for all sets
  for (const each of policySets) {
    const results = await resultsOf(each, { context, documentOf }, tools);
    const failed = failedRules(results, each.rules);
    failures.push(...failed.failures);
    all.push(...results.map((result) => without(result, failed.stopped)));
  }
  if (policySets.length > 1) all.sort((a, b) => a.index - b.index); // stable: sets in their order for each object
  return {
    findings: all.flatMap(({ findings }) => findings),
    failures: [...all.flatMap(({ failure }) => failure ?? []), ...failures, ...noticesOf(policySets)],
  };
}

/** What of the policies is not judged, once for two states of them; what is said of them besides is for their authors. */
function noticesOf(policySets: readonly EnabledPolicySet[]): readonly FailedTarget[] {
  const all = policySets
    .flatMap(({ policySet: { notices = [] } }) => notices)
    .filter(({ severity }) => severity !== 'info');
  const once = new Map(all.map((failure) => [JSON.stringify(failure), failure]));
  return [...once.values()].map((failure) => ({ failure, target: undefined }));
}

/** What one policy set says of one object. */
interface Result {
  /** Of the object, in the graph. */
  readonly index: number;
  readonly findings: readonly Finding[];
  readonly failure?: FailedTarget;
  readonly failed?: readonly FailedOn[];
}

/** What a rule that is stopped says is left out: of how many objects it spoke before depends on the machine. */
function without(result: Result, stopped: ReadonlySet<string>): Result {
  return stopped.size === 0
    ? result
    : { ...result, findings: result.findings.filter(({ rule }) => !stopped.has(rule)) };
}

interface AskedNode {
  readonly node: Node;
  readonly index: number;
  readonly selected: SelectedRules;
  /** What its policies look up. */
  readonly data?: string | undefined;
}

async function resultsOf(
  { policySet, rules }: EnabledPolicySet,
  { context, documentOf }: Omit<Supposing, 'judge'>,
  tools: JudgeTools,
): Promise<readonly Result[]> {
  const select = policySet.choose === undefined ? selectorOf(rules) : chooserOf(rules, policySet.choose, context.graph);
  const asked = context.graph.nodes.flatMap((node, index): readonly AskedNode[] => {
    const selected = context.wanted?.(node.manifest) === false ? undefined : select(node);
    return selected === undefined ? [] : [{ node, index, selected }];
  });
  const judge: JudgeAll = (questions) => ask({ policySet, questions, cluster: clusterOf(context) }, tools);
  const dataOf = policySet.inventory && inventoriesOf(policySet.inventory, context.graph);
  const all = asked.map(({ node, ...each }) => ({ ...each, node, data: dataOf?.(node) }));
  const answers = await judge(
    all.map(({ node, selected, data }) => ({
      ...{ rules: selected.rules, data },
      document: () => documentOf(node, selected.links),
    })),
  );
  const known = await withoutUnknown(all, answers, { context, judge, documentOf });
  const byId = new Map<string, EnabledRule>(rules.map((rule) => [rule.meta.id, rule]));
  return asked.flatMap(({ node, index }, at) => {
    const judged = known[at];
    return judged === undefined ? [] : [{ index, ...resultOf(node, judged, { graph: context.graph, rules: byId }) }];
  });
}

type JudgeAll = (questions: readonly Question[]) => Promise<readonly Judged[]>;

interface Supposing {
  readonly context: EvaluateContext;
  readonly judge: JudgeAll;
  readonly documentOf: ReturnType<typeof documentsOf>;
}

/** The answers without what rests on unknown values: those objects of which something was found are judged again. */
async function withoutUnknown(
  asked: readonly AskedNode[],
  answers: readonly Judged[],
  { context, judge, documentOf }: Supposing,
): Promise<readonly Judged[]> {
  if (context.graph.nodes.every(({ manifest }) => manifest.unknowns === undefined)) return answers;
  const left = answers.map((judged, at) => {
    const manifest = asked[at]?.node.manifest;
    return manifest === undefined || 'error' in judged
      ? judged
      : { ...judged, violations: besides(manifest, judged.violations) };
  });
  const open = asked.flatMap(({ node, selected, data }, at) => {
    const judged = left[at];
    if (judged === undefined || 'error' in judged || judged.violations.length === 0) return [];
    if (!hasUnknowns(documentOf(node, selected.links))) return [];
    return [{ node, at, data, links: selected.links, judged, rules: rulesOf(judged.violations, selected.rules) }];
  });
  const documents = suppositions.map((supposition) => documentsOf(context, supposition));
  const supposed = await judge(
    open.flatMap(({ node, links, rules, data }) =>
      documents.map((of) => ({ rules, data, document: () => of(node, links) })),
    ),
  );
  for (const [index, { node, at, judged }] of open.entries()) {
    const worlds = suppositions.flatMap((supposition, n) => {
      const found = supposed[index * suppositions.length + n];
      return found === undefined ? [] : [{ supposition, judged: found }];
    });
    left[at] = { ...judged, violations: certain(node.manifest, judged.violations, worlds) };
  }
  return left;
}

interface Known {
  readonly graph: Graph;
  /** By id. */
  readonly rules: ReadonlyMap<string, EnabledRule>;
}

function resultOf(node: Node, judged: Judged, { graph, rules }: Known): Omit<Result, 'index'> {
  const { manifest } = node;
  if ('error' in judged)
    return { findings: [], failure: { target: manifest.target, failure: notJudged(manifest, judged.error) } };
  const findings = judged.violations.flatMap((violation) => {
    const rule = rules.get(violation.rule);
    return rule === undefined ? [] : [finding(node, rule, violation, graph)];
  });
  const { failed } = judged;
  return failed === undefined ? { findings } : { findings, failed: failed.map((each) => ({ ...each, manifest })) };
}

function notJudged(manifest: Manifest, why: string): Failure {
  return {
    code: 'policy-failed',
    message: `${manifest.id.kind} ${manifest.id.name} could not be judged: ${why}`,
    hint: 'this is a fault of a rule: report it with the object',
    file: manifest.source ?? mainFile(manifest.target),
    line: manifest.sourceLine,
  };
}

function finding(node: Node, rule: EnabledRule, violation: Violation, graph: Graph): Finding {
  const { manifest } = node;
  const related = violation.related?.flatMap((each) => relatedField(node, each, graph)) ?? [];
  return {
    rule: violation.rule as RuleId,
    severity: severityOfFinding(rule, violation.severity),
    message: clipped(violation.message, longestMessage),
    manifest,
    path: violation.path,
    ...(violation.fix === undefined ? {} : { fix: violation.fix }),
    ...placeOf(rule, violation),
    ...(related.length === 0 ? {} : { related }),
  };
}

/** What only policies that were not written for Seaworthy say, or leave unsaid. */
function placeOf({ meta }: EnabledRule, { path, at, exception, isUnplaced }: Violation): Partial<Finding> {
  const isForeign = meta.kinds.includes(everyKind) && path.length === 0;
  return {
    ...((isUnplaced ?? isForeign) ? { isUnplaced: true } : {}),
    ...lineOf(at),
    ...(exception === undefined ? {} : { exception }),
  };
}

/** The line that a policy names; one outside the repository is none. */
function lineOf(at: Violation['at']): Pick<Finding, 'at'> {
  try {
    return at === undefined ? {} : { at: { file: repoPath(at.file), line: at.line } };
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}

/** Documents list linked objects in the order of the graph. */
function relatedField(node: Node, { link, index, path }: RelatedViolation, graph: Graph): readonly RelatedField[] {
  const manifest = isLinkName(link) ? graph.links(node, link)[index]?.manifest : undefined;
  return manifest === undefined ? [] : [{ manifest, path }];
}
