import { eachWithin, type Task, timeFor } from '../host/index.ts';
import { openPolicy, type Policy, type Violation } from './policy.ts';

/** A compiled module, and the digest that names it. Threads share what it is compiled to. */
export interface Module {
  readonly digest: string;
  readonly wasm: WebAssembly.Module;
}

/** What came of one input: violations, or why it could not be judged. */
export type Judged = { readonly violations: readonly Violation[] } | { readonly error: string };

const opened = new Map<string, Policy>();
const newline = '\n'.charCodeAt(0);

/**
 * Judges input documents in their order, one on each line (in UTF-8); none takes longer than `limitMs`. The policy is opened
 * once in each thread, and again after it was stopped.
 */
export function judge(module: Module, inputs: Uint8Array, limitMs: number): readonly Judged[] {
  const lines = linesIn(inputs);
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return eachWithin(lines, timeFor(longest, limitMs), {
    work: (line) => judgeOne(policyOf(module), line),
    late(_, limit) {
      opened.delete(module.digest);
      return { error: `it took longer than ${limit / 1000} s` };
    },
  });
}

function policyOf({ digest, wasm }: Module): Policy {
  const policy = opened.get(digest) ?? openPolicy(wasm);
  opened.set(digest, policy);
  return policy;
}

function linesIn(inputs: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < inputs.length; ) {
    const end = inputs.indexOf(newline, start);
    lines.push(inputs.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function judgeOne(policy: Policy, input: Uint8Array): Judged {
  try {
    return { violations: policy.judge(input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }; // the runtime throws texts too
  }
}

/** {@link judge}, as worker threads offer it. */
export const judgeTask: Task<[Module, Uint8Array, number], readonly Judged[]> = { name: 'judge', run: judge };
