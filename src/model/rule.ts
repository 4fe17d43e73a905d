import type { Json } from './manifest.ts';
import type { KindToken } from './resource-pods.ts';
import { lessSevere, type Severity } from './severity.ts';
import type { SourceLine } from './target.ts';

/** `category/name`, such as `hpa/target-exists`; equal to the folder under `policies/`. */
export type RuleId = string & { readonly brand: 'RuleId' };

/** `default` rules are on by default; `strict` ones with `--profile strict`; `optional` ones only when named. */
export type Profile = 'default' | 'strict' | 'optional';

/** One parameter of a rule, as its metadata declares it. */
export interface RuleParam {
  readonly type: 'integer' | 'number' | 'string' | 'boolean' | 'array';
  readonly description: string;
  /** `s`, `millicores`, `replicas`, … */
  readonly unit?: string;
  readonly default: Json;
  readonly enum?: readonly Json[];
  readonly minimum?: number;
}

/** All that is known about a rule without running it; generated from the METADATA of its `rule.rego`. */
export interface RuleMeta {
  readonly id: RuleId;
  readonly title: string;
  /** Why it matters, a short paragraph. */
  readonly description: string;
  readonly severity: Severity;
  readonly profile: Profile;
  /** Types of object the rule looks at, of any version: `workload`, `Service`, `apps/Deployment`. */
  readonly kinds: readonly KindToken[];
  /** Types of link the rule reads: `services`, or `workloads.autoscalers` for links of linked objects. */
  readonly links: readonly string[];
  readonly params: Readonly<Record<string, RuleParam>>;
  /** What to do, one or two sentences. */
  readonly remediation: string;
  readonly resources: readonly string[];
  /** Of the rule's Rego and all that it imports: the same digest, the same answers. */
  readonly digest: string;
  /** Where a rule of the repository is defined. */
  readonly source?: SourceLine;
}

const pages = 'https://github.com/seaworthy-dev/seaworthy/blob/main/policies';

/** Address of the page that describes a built-in rule; `npm run generate` writes it. */
export function pageOf(rule: string): string {
  return `${pages}/${rule}/README.md`;
}

/** The same of the rule of a finding; undefined for a rule of the repository, which has no page. */
export function pageOfFinding({ rule, ruleSource }: { rule: string; ruleSource?: SourceLine }): string | undefined {
  return ruleSource === undefined ? pageOf(rule) : undefined;
}

/** A rule as this run uses it. */
export interface EnabledRule {
  readonly meta: RuleMeta;
  /** The configured severity; undefined leaves each finding's own severity as the rule says. */
  readonly severity: Severity | undefined;
  readonly params: Readonly<Record<string, Json>>;
  /** Where the setting comes from: `default`, `profile strict`, `seaworthy.yaml:12`, `--rule`. */
  readonly from: string;
}

/** A configured severity replaces that of the rule; what the rule itself calls less severe stays so. */
export function severityOfFinding({ severity, meta }: EnabledRule, own: Severity | undefined): Severity {
  if (severity === undefined) return own ?? meta.severity;
  return own === undefined || own === meta.severity ? severity : lessSevere(severity, own);
}
