import workerpool from 'workerpool';
import type { Task } from './threads.ts';

/** Called once in a worker thread: offers its tasks to the pool. */
export function serveTasks(tasks: readonly Task<never, unknown>[]): void {
  workerpool.worker(Object.fromEntries(tasks.map(({ name, run }) => [name, run])));
}
