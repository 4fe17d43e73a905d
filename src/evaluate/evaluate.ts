import type { Node } from '../graph/index.ts';
import {
  type EnabledRule,
  type Failure,
  type Finding,
  type Manifest,
  mainFile,
  matchesKind,
  type RuleId,
  type Severity,
  type Target,
} from '../model/index.ts';
import { inputWriter, type RuleContext, type SelectedRules, selectRules } from './input.ts';
import { openPolicy, type Policy, type Violation } from './policy.ts';

/** What the rules said, and the objects that could not be judged. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly failures: readonly { readonly target: Target; readonly failure: Failure }[];
}

/** What need not be judged, and what was judged before. */
interface Reuse {
  readonly only?: (manifest: Manifest) => boolean;
  readonly judgements?: Judgements | undefined;
}

/** What the rules of this build said of inputs, in this run and earlier ones. */
export interface Judgements {
  find(input: string): readonly Violation[] | undefined;
  keep(input: string, violations: readonly Violation[]): void;
}

/** Everything the rules in force have to say about the graph, or those of its objects that are asked for, in their order. */
export async function evaluate(
  rules: readonly EnabledRule[],
  around: RuleContext & Reuse,
  policies: Uint8Array<ArrayBuffer>,
): Promise<Judgement> {
  const rulesFor = rulesByType(rules);
  const byId = new Map<string, EnabledRule>(rules.map((rule) => [rule.meta.id, rule]));
  const judge = judgeWith(policies, around.judgements);
  const write = inputWriter(around);
  const findings: Finding[] = [];
  const failures: Judgement['failures'][number][] = [];
  for (const node of around.graph.nodes) {
    const chosen = rulesFor(node);
    if (chosen === undefined || around.only?.(node.manifest) === false) continue;
    try {
      for (const violation of await judge(write(node, chosen))) {
        const rule = byId.get(violation.rule);
        if (rule !== undefined) findings.push(finding(node, rule, violation));
      }
    } catch (error) {
      failures.push({ target: node.manifest.target, failure: unjudged(node, error) });
    }
  }
  return { findings, failures };
}

/** The policies are opened when there is something to ask them that was not asked before. */
function judgeWith(
  policies: Uint8Array<ArrayBuffer>,
  judgements: Judgements | undefined,
): (input: string) => Promise<readonly Violation[]> {
  let policy: Policy | undefined;
  return async (input) => {
    const known = judgements?.find(input);
    if (known !== undefined) return known;
    policy ??= await openPolicy(policies);
    const violations = policy.judge(input);
    judgements?.keep(input, violations);
    return violations;
  };
}

/** The policy runtime throws bare strings as well as errors. */
function unjudged({ manifest }: Node, error: unknown): Failure {
  const words = error instanceof Error ? error.message : String(error);
  return {
    code: 'policy-failed',
    message: `${manifest.id.kind} ${manifest.id.name} could not be judged: ${words}`,
    hint: 'this is a fault of a rule: report it with the object',
    file: manifest.source ?? mainFile(manifest.target),
    line: manifest.sourceLine,
  };
}

/** Rules are chosen by type before anything is evaluated: asking a policy costs, not asking is free. */
function rulesByType(rules: readonly EnabledRule[]): (node: Node) => SelectedRules | undefined {
  const known = new Map<string, SelectedRules | undefined>();
  return ({ manifest: { id }, pod }) => {
    const object = { ...id, isWorkload: pod !== undefined };
    const key = JSON.stringify([object.apiVersion, object.kind, object.isWorkload]);
    if (!known.has(key)) {
      const chosen = rules.filter(({ meta }) => meta.kinds.some((token) => matchesKind(token, object)));
      known.set(key, chosen.length === 0 ? undefined : selectRules(chosen));
    }
    return known.get(key);
  };
}

function finding({ manifest }: Node, rule: EnabledRule, violation: Violation): Finding {
  return {
    rule: violation.rule as RuleId,
    severity: severityOf(rule, violation.severity),
    message: violation.message,
    manifest,
    path: violation.path,
    ...(violation.fix === undefined ? {} : { fix: violation.fix }),
  };
}

/** A configured severity stands for the rule's own; a finding the rule itself calls milder stays as much milder. */
function severityOf(rule: EnabledRule, own: Severity | undefined): Severity {
  if (rule.severity === undefined) return own ?? rule.meta.severity;
  return own === undefined || own === rule.meta.severity ? rule.severity : lessSevere(rule.severity, own);
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function lessSevere(a: Severity, b: Severity): Severity {
  return weight[a] < weight[b] ? a : b;
}
