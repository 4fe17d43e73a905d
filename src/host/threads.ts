import { join } from 'node:path';
import workerpool from 'workerpool';
import { distFolder } from './dist.ts';

/** Worker threads of `dist/worker.js` that run named tasks; each starts when it is first needed. */
export interface Threads {
  /** Most tasks that run at the same time. */
  readonly count: number;
  /**
   * Runs a task on structured-clonable arguments. Rejects with what the task threw, and with a {@link TimeoutError} after
   * `limitMs`: its thread is then stopped, whatever it was doing.
   */
  run<A extends readonly unknown[], R>(task: Task<A, R>, args: A, limitMs: number): Promise<R>;
  close(): Promise<void>;
}

/** A function that worker threads offer under `name`. */
export interface Task<A extends readonly unknown[], R> {
  readonly name: string;
  readonly run: (...args: A) => R | Promise<R>;
}

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** Deep templates recurse deeply; at Node's 4 MB a chart with thousands of nested blocks would end the engine. */
const stackSizeMb = 16;

export function createThreads(count: number): Threads {
  const pool = workerpool.pool(join(distFolder, 'worker.js'), {
    workerType: 'thread',
    maxWorkers: count,
    workerThreadOpts: { env: {}, resourceLimits: { stackSizeMb } },
  });
  return {
    count,
    async run({ name }, args, limitMs) {
      try {
        return await pool.exec(name, [...args]).timeout(limitMs);
      } catch (error) {
        throw error instanceof workerpool.Promise.TimeoutError ? new TimeoutError(error.message) : error;
      }
    },
    async close() {
      await pool.terminate(true);
    },
  };
}

/** Called once in a worker thread: offers its tasks to the pool. */
export function serveTasks(tasks: readonly Task<never, unknown>[]): void {
  workerpool.worker(Object.fromEntries(tasks.map(({ name, run }) => [name, run])));
}
