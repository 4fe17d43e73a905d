import type { Task } from '../host/index.ts';
import { openPolicy, type Policy, type Violation } from './policy.ts';

/** A compiled module, and the digest that names it. */
export interface Module {
  readonly digest: string;
  readonly wasm: Uint8Array;
}

/** What came of one input: violations, or why it could not be judged. */
export type Judged = { readonly violations: readonly Violation[] } | { readonly error: string };

const opened = new Map<string, Promise<Policy>>();

/** Judges inputs in their order; the policy is opened once in each thread. */
export async function judge({ digest, wasm }: Module, inputs: readonly string[]): Promise<readonly Judged[]> {
  const opening = opened.get(digest) ?? openPolicy(Uint8Array.from(wasm));
  opened.set(digest, opening);
  const policy = await opening;
  return inputs.map((input) => {
    try {
      return { violations: policy.judge(input) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }; // the runtime throws texts too
    }
  });
}

/** {@link judge}, as worker threads offer it. */
export const judgeTask: Task<[Module, readonly string[]], readonly Judged[]> = { name: 'judge', run: judge };
