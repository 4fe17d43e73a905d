import { join } from 'node:path';
import type { Pool } from 'workerpool';
import { distFolder } from './dist.ts';

/** Worker threads of `dist/worker.js` that run named tasks; each starts when it is first needed. */
export interface Threads {
  /** Most tasks that run at the same time. */
  readonly count: number;
  /**
   * Runs a task on structured-clonable arguments. Rejects with what the task threw, and with a {@link TimeoutError} after
   * `limitMs`: its thread is then stopped, whatever it was doing.
   */
  run<A extends readonly unknown[], R>(task: Task<A, R>, args: A, options: TaskOptions): Promise<R>;
  close(): Promise<void>;
}

export interface TaskOptions {
  readonly limitMs: number;
  /** Memory that the thread takes over: it is gone here. */
  readonly transfer?: readonly ArrayBuffer[];
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

/** Parsing makes much that is soon garbage: with less room Node copies what is not yet. */
const maxYoungGenerationSizeMb = 64;

export function createThreads(count: number): Threads {
  let opened: Promise<Pool> | undefined;
  return {
    count,
    async run({ name }, args, { limitMs, transfer }) {
      try {
        opened ??= openPool(count);
        return await (await opened).exec(name, [...args], transfer && { transfer: [...transfer] }).timeout(limitMs);
      } catch (error) {
        throw isTimeout(error) ? new TimeoutError(error.message) : error;
      }
    },
    async close() {
      await (await opened)?.terminate(true);
    },
  };
}

/** Not before there is a task: a run over a few plain manifests has none. */
async function openPool(maxWorkers: number): Promise<Pool> {
  const { default: workerpool } = await import('workerpool');
  return workerpool.pool(join(distFolder, 'worker.js'), {
    workerType: 'thread',
    maxWorkers,
    workerThreadOpts: { env: {}, resourceLimits: { stackSizeMb, maxYoungGenerationSizeMb } },
  });
}

/** By the name that workerpool gives it, so that its class need not be loaded. */
function isTimeout(error: unknown): error is Error {
  return error instanceof Error && error.name === 'TimeoutError';
}
