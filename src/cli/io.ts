import { assertNever, type Progress } from '../model/index.ts';

/** What a command may touch besides its arguments; a test brings its own. */
export interface Io {
  /** Absolute working folder. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Milliseconds since some beginning. */
  readonly now: () => number;
  readonly writeFile: (path: string, content: string) => void;
  /** Text of a file; undefined when there is none, or it has more than so many bytes. */
  readonly readFile: (path: string, mostBytes: number) => string | undefined;
}

export interface Sink {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** Colour by the usual rules: an option, then NO_COLOR and FORCE_COLOR, then whether a terminal is there and no CI. */
export function wantsColor(io: Io, option: boolean | undefined): boolean {
  if (option !== undefined) return option;
  if (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== '') return false;
  if (io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0') return true;
  return io.stdout.isTTY && io.env.CI === undefined && io.env.TERM !== 'dumb';
}

/** One line on the terminal that is written over; nothing where no person watches. */
export function progressLine(io: Io): { show(now: Progress): void; clear(): void } {
  if (!io.stderr.isTTY || io.env.CI !== undefined) return { show: () => undefined, clear: () => undefined };
  return {
    show: (now) => io.stderr.write(`\r\u001B[K${words(now).slice(0, Math.max(10, io.stderr.columns - 1))}`),
    clear: () => io.stderr.write('\r\u001B[K'),
  };
}

function words({ step, done, total }: Progress): string {
  switch (step) {
    case 'render':
      return `rendering ${done} of ${total}`;
    case 'judge':
      return 'judging';
    case 'locate':
      return 'looking for the lines';
    case 'fix':
      return 'trying fixes';
    default:
      return assertNever(step);
  }
}
