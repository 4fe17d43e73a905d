import { eachWithin, type Task, timeFor } from '../host/index.ts';
import type { PolicySet } from '../model/index.ts';
import { openPolicy, type Policy, repositoryPolicies, type Violation } from './policy.ts';

/** A compiled module, and the digest that names it. Threads share what it is compiled to. */
export interface Module {
  readonly digest: string;
  /** The same without the data document, where that changes. */
  readonly policies?: string;
  readonly wasm: WebAssembly.Module;
  readonly trust: PolicySet['trust'];
  /** JSON text of the data document. */
  readonly data?: string;
}

/** What came of one object: violations, and rules that could not judge it; or why nothing is known. */
export type Judged =
  | { readonly violations: readonly Violation[]; readonly failed?: readonly FailedRule[] }
  | { readonly error: string };

/** A rule that gave no answer about an object. */
export interface FailedRule {
  readonly rule: string;
  readonly why: string;
  /** It took too long, and is not asked again. */
  readonly isStopped?: boolean;
}

const opened = new Map<string, Policy>();

/** Open policies, by the digest of their module; what they call is loaded. */
const openers = new Map<string, () => Policy>();

/** The module of some policies that was opened last: with other data than before, memory is not kept for both. */
const latest = new Map<string, string>();

/** Rules that took too long, by the digest of their policies: each would take its time once for every object. */
const stopped = new Map<string, Map<string, FailedRule>>();
const newline = '\n'.charCodeAt(0);

/**
 * Judges the objects of batches in their order, one batch on each line (in UTF-8); none takes longer than `limitMs`. The
 * policy is opened once in each thread, and again after it was stopped.
 */
export async function judge(module: Module, batches: Uint8Array, limitMs: number): Promise<readonly Judged[]> {
  closeOther(module);
  openers.set(module.digest, openers.get(module.digest) ?? (await openerOf(module)));
  const lines = linesIn(batches);
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return judgeEach(module, lines, timeFor(longest, limitMs));
}

function closeOther({ digest, policies = digest }: Module): void {
  const before = latest.get(policies);
  if (before !== undefined && before !== digest) {
    opened.delete(before);
    openers.delete(before);
  }
  latest.set(policies, digest);
}

async function openerOf({ wasm, trust, data }: Module): Promise<() => Policy> {
  return trust === 'built-in' ? () => openPolicy(wasm) : repositoryPolicies(wasm, data);
}

function judgeEach(module: Module, batches: readonly Uint8Array[], limitMs: number): readonly Judged[] {
  const judged = eachWithin<Uint8Array, readonly Judged[]>(batches, limitMs, {
    work: (batch) => judgeBatch(module, batch),
    late(batch, limit) {
      opened.delete(module.digest);
      const each = alone(batch);
      if (each.length > 1) return judgeEach(module, each, limit / 2); // the others of the batch are judged all the same
      const why = `it took longer than ${limit / 1000} s`;
      const byRule = ruleByRule(batch);
      const [only] = byRule;
      if (only === undefined) return [{ error: why }];
      if (byRule.length > 1) return [joined(byRule.flatMap(({ text }) => judgeEach(module, [text], limit / 2)))];
      const failed = { rule: only.rule, why, isStopped: true };
      stopped.set(policiesOf(module), (stopped.get(policiesOf(module)) ?? new Map()).set(only.rule, failed));
      return [{ violations: [], failed: [failed] }];
    },
  });
  return judged.flat();
}

function policiesOf({ digest, policies = digest }: Module): string {
  return policies;
}

/** What several rules say of one object. */
function joined(answers: readonly Judged[]): Judged {
  const failed = answers.flatMap((each) => ('error' in each ? [] : (each.failed ?? [])));
  const errors = answers.flatMap((each) => ('error' in each ? [each] : []));
  if (errors[0] !== undefined) return errors[0];
  const violations = answers.flatMap((each) => ('error' in each ? [] : each.violations));
  return failed.length === 0 ? { violations } : { violations, failed };
}

function policyOf({ digest }: Module): Policy {
  const policy = opened.get(digest) ?? openers.get(digest)?.();
  if (policy === undefined) throw new TypeError('the policies were not opened');
  opened.set(digest, policy);
  return policy;
}

function linesIn(batches: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < batches.length; ) {
    const end = batches.indexOf(newline, start);
    lines.push(batches.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function judgeBatch(module: Module, batch: Uint8Array): readonly Judged[] {
  const known = stopped.get(policiesOf(module));
  return known === undefined ? judgeAll(module, batch) : alone(batch).map((one) => judgeOthers(module, one, known));
}

/** An error ends the evaluation of a whole batch, so that its objects are then judged one by one, and then rule by rule. */
function judgeAll(module: Module, batch: Uint8Array): readonly Judged[] {
  try {
    return policyOf(module)
      .judge(batch)
      .map((violations) => ({ violations }));
  } catch (error) {
    opened.delete(module.digest); // its memory may be half changed
    const each = alone(batch);
    if (each.length > 1) return each.flatMap((one) => judgeAll(module, one));
    const why = error instanceof Error ? error.message : String(error); // the runtime throws texts too
    const byRule = ruleByRule(batch);
    const [only] = byRule;
    if (only === undefined) return [{ error: why }];
    if (byRule.length > 1) return [joined(byRule.flatMap(({ text }) => judgeAll(module, text)))];
    return [{ violations: [], failed: [{ rule: only.rule, why }] }];
  }
}

/** Judges one object without the rules that were stopped. */
function judgeOthers(module: Module, one: Uint8Array, known: ReadonlyMap<string, FailedRule>): Judged {
  return joined(
    ruleByRule(one).flatMap(({ rule, text }): readonly Judged[] => {
      const failed = known.get(rule);
      return failed === undefined ? judgeAll(module, text) : [{ violations: [], failed: [failed] }];
    }),
  );
}

/** What {@link import('./batch.ts').writeBatch} writes, as far as it is taken apart here. */
interface Batch {
  /** Of the rules of each list, by id. */
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
  readonly nodes: readonly unknown[];
  readonly asked: readonly AskedObject[];
}

interface AskedObject extends AskedNode {
  /** Index of a list. */
  readonly rules: number;
}

interface AskedNode {
  readonly node: number;
  readonly links: Readonly<Record<string, readonly AskedNode[]>>;
}

/** A batch for each object of a batch, with no more nodes than it needs: another one may be what cannot be read. */
function alone(batch: Uint8Array): readonly Uint8Array[] {
  const whole: Batch = JSON.parse(new TextDecoder().decode(batch));
  return whole.asked.map((asked) => {
    const needed = new Set(nodesOf(asked));
    const nodes = whole.nodes.map((node, index) => (needed.has(index) ? node : null));
    return new TextEncoder().encode(JSON.stringify({ ...whole, nodes, asked: [asked] }));
  });
}

/** A batch for each rule that a batch of one object asks. */
function ruleByRule(batch: Uint8Array): readonly { readonly rule: string; readonly text: Uint8Array }[] {
  const whole: Batch = JSON.parse(new TextDecoder().decode(batch));
  const [asked] = whole.asked;
  const parameters = asked === undefined ? undefined : whole.parameters[asked.rules];
  return Object.entries(parameters ?? {}).map(([rule, params]) => {
    const one = { ...whole, parameters: [{ [rule]: params }], asked: [{ ...asked, rules: 0 }] };
    return { rule, text: new TextEncoder().encode(JSON.stringify(one)) };
  });
}

function nodesOf({ node, links }: AskedNode): readonly number[] {
  return [node, ...Object.values(links).flatMap((list) => list.flatMap(nodesOf))];
}

/** {@link judge}, as worker threads offer it. */
export const judgeTask: Task<[Module, Uint8Array, number], readonly Judged[]> = { name: 'judge', run: judge };
