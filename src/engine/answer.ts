import type { Instance } from './instance.ts';
import type { EngineError } from './wire.ts';

/** What an engine answered, or why it did not live to do so: then it must not be asked again. */
export type Answered = { readonly reply: string } | { readonly error: EngineError };

/** Hands a request to an engine, which may die of it: out of memory, or of an exhausted stack. */
export function answerOf(instance: Instance, request: string): Answered {
  let cause: unknown;
  try {
    const reply = instance.handle(request);
    if (!instance.exited() && typeof reply === 'string') return { reply };
  } catch (error) {
    cause = error;
  }
  return { error: died(`${instance.lastOutput()} ${cause instanceof Error ? cause.message : ''}`.trim()) };
}

/** Why an engine did not live to answer, by what it printed. */
function died(output: string): EngineError {
  if (/out of memory|cannot allocate memory/i.test(output)) {
    return {
      code: 'render-memory',
      message: 'rendering took more memory than its limit',
      hint: 'simplify it, or raise limits.engineMiB in seaworthy.yaml',
      detail: output,
    };
  }
  if (/stack|call stack/i.test(output)) {
    return {
      code: 'template-failed',
      message: 'rendering went too deep: something includes itself without end',
      detail: output,
    };
  }
  return {
    code: 'engine-failed',
    message: `the engine stopped: ${output.slice(0, 300) || 'no message'}`,
    detail: output,
  };
}
