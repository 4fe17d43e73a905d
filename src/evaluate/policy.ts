import opa from '@open-policy-agent/opa-wasm';
import { type Fix, type JsonPath, type Severity, severities } from '../model/index.ts';
import type { Host, RegoModule } from '../rego/index.ts';

const entrypoint = 'seaworthy/main/reports';

/** What a rule said, as it comes out of the policy. */
export interface Violation {
  readonly rule: string;
  readonly path: JsonPath;
  readonly message: string;
  readonly severity?: Severity;
  readonly fix?: Fix;
  readonly related?: readonly RelatedViolation[];
  /** The line that the rule names; its file is a text that no one has checked. */
  readonly at?: { readonly file: string; readonly line: number };
  /** The path is only as near as is known. */
  readonly isUnplaced?: boolean;
  /** Why the policy makes an exception of it. */
  readonly exception?: string;
}

/** A field of a linked object: the one at `index` of `input.links[link]`. */
export interface RelatedViolation {
  readonly link: string;
  readonly index: number;
  readonly path: JsonPath;
}

/** The compiled policies, ready to be asked about a batch of objects at a time. */
export interface Policy {
  /**
   * What the rules say of each object of a batch (JSON text in UTF-8). Throws a TypeError when a rule answers something
   * else than violations, and a text when an evaluation fails.
   */
  judge(batch: Uint8Array): readonly (readonly Violation[])[];
}

/** Most bytes that policies of a repository may take to judge a batch. */
const memoryBytes = 536_870_912;

/**
 * Loads what policies of a repository call, which then answer as OPA does; `data`: JSON text. After an error a policy is not
 * to be asked again, but opened.
 */
export async function repositoryPolicies(module: WebAssembly.Module, data: string | undefined): Promise<() => Policy> {
  const { functionsFor, RegoModule } = await import('../rego/index.ts'); // few repositories have policies
  const open = (host: Host): RegoModule => new RegoModule(module, { host, memoryBytes });
  const { needed } = open({ functions: new Map() });
  const host: Host = { functions: await functionsFor(needed) };
  return () => repositoryPolicy(open(host), data);
}

function repositoryPolicy(loaded: RegoModule, data: string | undefined): Policy {
  if (data !== undefined) loaded.setData(data);
  return {
    judge(batch) {
      const evaluated = loaded.evaluate(batch, entrypoint);
      if (!evaluated.ok) throw new Error(evaluated.error);
      if (!Array.isArray(evaluated.result)) throw new TypeError('the policies gave no answer');
      return evaluated.result.map(violations);
    },
  };
}

/** Loads the policies that ship with Seaworthy; this file alone knows `@open-policy-agent/opa-wasm`. */
export function openPolicy(module: WebAssembly.Module): Policy {
  // not `loadPolicy`: it asks whether it was given a `Response`, for which Node loads all of `fetch`, about 30 ms
  const loaded = opa.loadPolicySync(module);
  return {
    judge(batch) {
      const answer: unknown = loaded.evaluate(batch.slice().buffer, entrypoint);
      const [first]: readonly unknown[] = Array.isArray(answer) ? answer : [];
      const result = typeof first === 'object' && first !== null && 'result' in first ? first.result : undefined;
      if (!Array.isArray(result)) throw new TypeError('the policies gave no answer');
      return result.map(violations);
    },
  };
}

function violations(report: unknown): readonly Violation[] {
  if (!Array.isArray(report)) throw new TypeError(`a report is ${JSON.stringify(report)}, which is no list`);
  return report.map(violation);
}

function violation(value: unknown): Violation {
  if (!isViolation(value)) throw new TypeError(`a rule answered ${JSON.stringify(value)}, which is not a violation`);
  return value;
}

function isViolation(value: unknown): value is Violation {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, path, message, severity, related = [] }: Partial<Record<string, unknown>> = { ...value };
  const known = severity === undefined || severities.some((each) => each === severity);
  const isPlaced = isPath(path) && Array.isArray(related) && related.every(isRelated);
  return typeof rule === 'string' && typeof message === 'string' && isPlaced && known;
}

function isPath(value: unknown): boolean {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || Number.isInteger(step));
}

function isRelated(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { link, index, path }: Partial<Record<string, unknown>> = { ...value };
  return typeof link === 'string' && typeof index === 'number' && Array.isArray(path);
}
