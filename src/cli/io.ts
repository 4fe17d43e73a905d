import type { OutputFile } from '../host/index.ts';
import { assertNever, type Progress } from '../model/index.ts';

/** Everything that a command uses besides its arguments; tests pass their own. */
export interface Io {
  /** Absolute working folder. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Milliseconds since an arbitrary start. */
  readonly now: () => number;
  /** A file to write at an absolute path; links that lie in the repository at `root` are refused. */
  readonly outputFile: (path: string, root: string) => OutputFile;
  /** Text of a file; undefined when there is none, or it has more than `mostBytes`. Links as above. */
  readonly readFile: (
    path: string,
    limits: { readonly mostBytes: number; readonly root: string },
  ) => string | undefined;
}

export interface Sink {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** Colour: the option, then NO_COLOR and FORCE_COLOR, then whether output is a terminal and not a CI log. */
export function wantsColor(io: Io, option: boolean | undefined): boolean {
  if (option !== undefined) return option;
  if (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== '') return false;
  if (io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0') return true;
  return io.stdout.isTTY && io.env.CI === undefined && io.env.TERM !== 'dumb';
}

/** One line on the terminal that is overwritten; nothing in CI or without a terminal. */
export function progressLine(io: Io): { show(now: Progress): void; clear(): void } {
  if (!io.stderr.isTTY || io.env.CI !== undefined) return { show: () => undefined, clear: () => undefined };
  return {
    show: (now) => io.stderr.write(`\r\u001B[K${describeProgress(now).slice(0, Math.max(10, io.stderr.columns - 1))}`),
    clear: () => io.stderr.write('\r\u001B[K'),
  };
}

function describeProgress({ step, done, total }: Progress): string {
  switch (step) {
    case 'render':
      return `rendering ${done} of ${total}`;
    case 'judge':
      return 'checking rules';
    case 'locate':
      return 'locating findings';
    case 'fix':
      return 'verifying fixes';
    default:
      return assertNever(step);
  }
}
