import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TreeResult } from './tree.ts';
import type { Job } from './worker.ts';

const script = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Gives the jobs, in their order, to `count` processes; the results are in the order of the jobs. */
export async function inProcesses(
  jobs: readonly Job[],
  count: number,
  onDone: (result: TreeResult) => void,
): Promise<readonly TreeResult[]> {
  const results: TreeResult[] = [];
  const waiting = [...jobs.entries()];
  const work = async (): Promise<void> => {
    const child = fork(script, { execArgv: process.execArgv, serialization: 'advanced' });
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const result = await ask(child, next[1]);
        results[next[0]] = result;
        onDone(result);
      }
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, jobs.length) }, work));
  return results;
}

function ask(child: ChildProcess, job: Job): Promise<TreeResult> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null): void => reject(new Error(`measuring ${job.tree} ended with code ${code}`));
    child.once('exit', died);
    child.once('message', (result: TreeResult) => {
      child.off('exit', died);
      resolve(result);
    });
    child.send(job);
  });
}
