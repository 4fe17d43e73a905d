import { watchFiles } from '../host/index.ts';
import { SeaworthyError } from '../model/index.ts';
import type { Io } from './io.ts';

const quietMs = 100; // an editor writes a file in several steps

/** Does something now and after each change of a policy or manifest below `root`, until the process is stopped. */
export async function forEachChange(root: string, io: Io, task: () => Promise<number>): Promise<number> {
  const done = async (): Promise<void> => {
    try {
      await task();
    } catch (error) {
      if (!(error instanceof SeaworthyError)) throw error;
      for (const { message, file, line } of [error.failure, ...error.others])
        io.stdout.write(`${file === undefined ? '' : `${file}:${line ?? 1} `}${message}\n`);
    }
    io.stdout.write('waiting for changes; stop with Ctrl-C\n\n');
  };
  await done();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  watchFiles(root, (name) => {
    if (!/\.(?:rego|ya?ml|json)$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(done);
    }, quietMs);
  });
  return new Promise<number>(() => {}); // the watcher keeps the process alive
}
