import { eachWithin, type Task, timeFor } from '../host/index.ts';
import { openPolicy, type Policy, type Violation } from './policy.ts';

/** A compiled module, and the digest that names it. Threads share what it is compiled to. */
export interface Module {
  readonly digest: string;
  readonly wasm: WebAssembly.Module;
}

/** What came of one object: violations, or why it could not be judged. */
export type Judged = { readonly violations: readonly Violation[] } | { readonly error: string };

const opened = new Map<string, Policy>();
const newline = '\n'.charCodeAt(0);

/**
 * Judges the objects of batches in their order, one batch on each line (in UTF-8); none takes longer than `limitMs`. The
 * policy is opened once in each thread, and again after it was stopped.
 */
export function judge(module: Module, batches: Uint8Array, limitMs: number): readonly Judged[] {
  const lines = linesIn(batches);
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return judgeEach(module, lines, timeFor(longest, limitMs));
}

function judgeEach(module: Module, batches: readonly Uint8Array[], limitMs: number): readonly Judged[] {
  const judged = eachWithin<Uint8Array, readonly Judged[]>(batches, limitMs, {
    work: (batch) => judgeBatch(policyOf(module), batch),
    late(batch, limit) {
      opened.delete(module.digest);
      const each = alone(batch);
      if (each.length > 1) return judgeEach(module, each, limit / 2); // the others of the batch are judged all the same
      return [{ error: `it took longer than ${limit / 1000} s` }];
    },
  });
  return judged.flat();
}

function policyOf({ digest, wasm }: Module): Policy {
  const policy = opened.get(digest) ?? openPolicy(wasm);
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

/** An error ends the evaluation of a whole batch, so that its objects are then judged one by one. */
function judgeBatch(policy: Policy, batch: Uint8Array): readonly Judged[] {
  try {
    return policy.judge(batch).map((violations) => ({ violations }));
  } catch (error) {
    const each = alone(batch);
    if (each.length > 1) return each.flatMap((one) => judgeBatch(policy, one));
    return [{ error: error instanceof Error ? error.message : String(error) }]; // the runtime throws texts too
  }
}

/** What {@link import('./batch.ts').writeBatch} writes, as far as it is taken apart here. */
interface Batch {
  readonly nodes: readonly unknown[];
  readonly asked: readonly AskedNode[];
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

function nodesOf({ node, links }: AskedNode): readonly number[] {
  return [node, ...Object.values(links).flatMap((list) => list.flatMap(nodesOf))];
}

/** {@link judge}, as worker threads offer it. */
export const judgeTask: Task<[Module, Uint8Array, number], readonly Judged[]> = { name: 'judge', run: judge };
