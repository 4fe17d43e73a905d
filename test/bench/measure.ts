import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a program took. */
export interface Measure {
  readonly seconds: number;
  /** Highest resident memory of the process, MiB; 0 where the system does not tell. */
  readonly peak: number;
}

const pollEvery = 10; // ms
const kibibytes = 1024;

/** Runs a program once to its end, its output thrown away; `cwd` is where it starts. Throws when it cannot be started. */
export function measure(command: readonly string[], cwd: string): Promise<Measure> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(program, args, { cwd, stdio: 'ignore', env: { ...process.env, CI: 'true' } });
    let peak = 0;
    const poll = setInterval(() => {
      peak = Math.max(peak, residentPeak(child.pid));
    }, pollEvery);
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(poll);
      resolve({ seconds: Number(process.hrtime.bigint() - started) / 1e9, peak });
    });
  });
}

/** The high-water mark that Linux keeps for a process. */
function residentPeak(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / kibibytes;
  } catch {
    return 0; // gone already, or not Linux
  }
}
