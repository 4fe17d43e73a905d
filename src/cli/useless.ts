import { resolve } from 'node:path';
import { type Failure, SeaworthyError } from '../model/index.ts';
import type { Io } from './io.ts';
import type { CliOptions } from './options.ts';

/** An option that is given although nothing follows from it. */
interface Useless {
  readonly option: string;
  /** What it needs. */
  readonly without: string;
  readonly isGiven: boolean;
}

/** Options of `check` that need another one. */
export function checkedOptions(paths: readonly string[], options: CliOptions): readonly Useless[] {
  return [
    accepting(options),
    {
      option: '--stdin-filename',
      without: 'the path -',
      isGiven: options.stdinFilename !== undefined && !paths.includes('-'),
    },
    listing(options),
  ];
}

/** Options of `merge` that need another one. */
export function mergedOptions(options: CliOptions): readonly Useless[] {
  return [accepting(options), listing(options)];
}

/** Options of `fix` that need another one. */
export function fixedOptions(options: CliOptions): readonly Useless[] {
  return [
    {
      option: '--show-secrets',
      without: '--dry-run',
      isGiven: options.showSecrets === true && options.dryRun !== true,
    },
    accepting(options),
  ];
}

function accepting({ acceptConfigChanges, base }: CliOptions): Useless {
  return {
    option: '--accept-config-changes',
    without: '--base',
    isGiven: acceptConfigChanges === true && base === undefined,
  };
}

function listing({ verbose, format }: CliOptions): Useless {
  return {
    option: '--verbose',
    without: 'the format text',
    isGiven: verbose && format.length > 0 && format.every((each) => each.format !== 'text'),
  };
}

/** Throws one SeaworthyError for all options that have no effect. */
export function refuseUseless(all: readonly Useless[]): void {
  const [first, ...others] = all.filter(({ isGiven }) => isGiven).map(hasNoEffect);
  if (first !== undefined) throw new SeaworthyError(first, { others });
}

function hasNoEffect({ option, without }: Useless): Failure {
  const message = `${option} has no effect without ${without}`;
  return { code: 'usage', message, hint: 'remove it, or add what it needs' };
}

/** Throws a SeaworthyError when two reports would be written to the same file, or both to standard output. */
export function refuseSameOutput({ format }: CliOptions, { cwd }: Io): void {
  const known = new Map<string, string>();
  for (const { format: name, file } of format) {
    const path = file === undefined ? '' : resolve(cwd, file);
    const before = known.get(path);
    if (before !== undefined) {
      const where = file === undefined ? 'standard output' : `'${file}'`;
      const message = `the formats ${before} and ${name} are both written to ${where}`;
      throw new SeaworthyError({
        code: 'usage',
        message,
        hint: 'name a file for one of them, as in --format NAME=FILE',
      });
    }
    known.set(path, name);
  }
}
