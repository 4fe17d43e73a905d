import type { EngineError } from './wire.ts';

/** Why an engine did not live to answer, by what it printed. */
export function died(output: string): EngineError {
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
