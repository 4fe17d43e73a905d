import type { OutputFile } from '../host/index.ts';
import { assertNever, type Progress } from '../model/index.ts';
import { printable } from '../report/index.ts';

/** Everything that the command line uses besides its arguments; tests pass their own. */
export type RawIo = Omit<Io, 'stdout' | 'stderr'> & { readonly stdout: RawSink; readonly stderr: RawSink };

/** What commands work with. */
export interface Io {
  /** Absolute working folder. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, opened when it is asked for. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
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

/** Where text goes, character for character. */
export interface RawSink {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/**
 * Where commands print: no control character gets through but those of colours and links, and no line that a runner of
 * GitHub or Azure takes for a command.
 */
export interface Sink extends RawSink {
  /** A report, which its format has made safe; commands of a runner are one of the formats. */
  report(text: string): void;
}

/** The one place through which everything is printed. */
export function printing(io: RawIo): Io {
  return { ...io, stdout: sink(io.stdout), stderr: sink(io.stderr) };
}

function sink(raw: RawSink): Sink {
  return {
    write: (text) => raw.write(printable(text)),
    report: (text) => raw.write(text),
    isTTY: raw.isTTY,
    columns: raw.columns,
  };
}

/** Colour: the option, then NO_COLOR and FORCE_COLOR, then whether output is a terminal and not a CI log. */
export function wantsColor(io: Io, option: boolean | undefined): boolean {
  if (option !== undefined) return option;
  if (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== '') return false;
  if (io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0') return true;
  return io.stdout.isTTY && io.env.CI === undefined && io.env.TERM !== 'dumb';
}

const withLinks = ['WezTerm', 'iTerm.app', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio', 'WarpTerminal'];
const firstVte = 5000; // 0.50

/**
 * Whether a terminal shows OSC 8 links; others print the sequence as text. FORCE_HYPERLINK decides, as for other tools.
 * @see https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
export function showsLinks({ env }: Pick<Io, 'env'>): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  if (env.TERM === 'dumb' || env.TMUX !== undefined) return false;
  if (Number(env.VTE_VERSION) >= firstVte || env.WT_SESSION !== undefined || env.KONSOLE_VERSION !== undefined)
    return true;
  if (/^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(env.TERM ?? '')) return true;
  return withLinks.includes(env.TERM_PROGRAM ?? '');
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
