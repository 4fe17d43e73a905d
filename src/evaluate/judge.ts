import type { Task } from '../host/index.ts';
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

/** Judges input documents in their order, one on each line (in UTF-8); the policy is opened once in each thread. */
export function judge({ digest, wasm }: Module, inputs: Uint8Array): readonly Judged[] {
  const policy = opened.get(digest) ?? openPolicy(wasm);
  opened.set(digest, policy);
  const judged: Judged[] = [];
  for (let start = 0; start < inputs.length; ) {
    const end = inputs.indexOf(newline, start);
    judged.push(judgeOne(policy, inputs.subarray(start, end)));
    start = end + 1;
  }
  return judged;
}

function judgeOne(policy: Policy, input: Uint8Array): Judged {
  try {
    return { violations: policy.judge(input) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }; // the runtime throws texts too
  }
}

/** {@link judge}, as worker threads offer it. */
export const judgeTask: Task<[Module, Uint8Array], readonly Judged[]> = { name: 'judge', run: judge };
