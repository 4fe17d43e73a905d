import { Command, CommanderError } from 'commander';
import { type Failure, SeaworthyError } from '../model/index.ts';
import { oneLine } from '../report/index.ts';
import type { Io } from './io.ts';
import { type CliOptions, withCheckOptions, withFixOptions, withReportOptions, withSharedOptions } from './options.ts';
import { version } from './version.ts';

const examples = `
Examples:
  seaworthy                                   judge the whole repository
  seaworthy charts/api --values prod.yaml     judge one chart with its production values
  seaworthy render overlays/prod              print what would be deployed
  seaworthy fix --dry-run                     print the fixes that are proven, as a patch
  seaworthy explain shutdown/grace-covers-drain

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 Seaworthy could not do its work.`;

/** Runs the command line `argv` (without node and script) and answers the exit code; never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = commands(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, io);
  }
}

function commands(io: Io, finish: (code: number) => void): Command {
  const program = new Command('seaworthy')
    .description('Is your repository fit to sail? Renders what it would deploy and judges the result.')
    .version(version)
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  withCheckOptions(
    program.command('check', { isDefault: true }).argument('[paths...]', 'files or folders; default: the repository'),
  )
    .description('judge what the repository would deploy')
    .action(async (paths: readonly string[], options: CliOptions) =>
      finish(await (await import('./check.ts')).check(paths, options, io)),
    );
  withReportOptions(program.command('merge').argument('<parts...>', 'what every shard of one run has written'))
    .description(
      'join the parts of `check --shard`: the report of one run, to the byte; other options as the shards had them',
    )
    .action(async (parts: readonly string[], options: CliOptions) =>
      finish(await (await import('./merge.ts')).merge(parts, options, io)),
    );
  withSharedOptions(program.command('render').argument('[paths...]', 'files or folders; default: the repository'))
    .description('print what would be deployed')
    .option('--output <dir>', 'write one file for each target into this folder')
    .option('--annotate', 'print the file and line that each line comes from')
    .action(async (paths: readonly string[], options: CliOptions) =>
      finish(await (await import('./render.ts')).render(paths, options, io)),
    );
  withFixOptions(program.command('fix').argument('[paths...]', 'files or folders; default: the repository'))
    .description('make the changes that are proven to answer a finding and to bring no other')
    .action(async (paths: readonly string[], options: CliOptions) =>
      finish(await (await import('./fix.ts')).fix(paths, options, io)),
    );
  program
    .command('explain')
    .argument('<rule>')
    .description('why, parameters, a bad and a good example of a rule')
    .action(async (rule: string, options: { color?: boolean }) =>
      finish((await import('./rules.ts')).explain(rule, options, io)),
    );
  withSharedOptions(program.command('rules'))
    .description('the rules in force, with severity and where each setting comes from')
    .action(async (options: CliOptions) => finish(await (await import('./rules.ts')).listRules(options, io)));
  for (const command of program.commands) command.exitOverride().showSuggestionAfterError();
  return program;
}

const couldNotWork = 2;

function explainFailure(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : couldNotWork;
  if (error instanceof SeaworthyError) {
    for (const failure of [error.failure, ...error.others]) io.stderr.write(`seaworthy: ${sentence(failure)}\n`);
    return couldNotWork;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(
    `seaworthy: this is a fault of Seaworthy, not of your repository; please report it with this text\n${stack}\n`,
  );
  return couldNotWork;
}

function sentence({ message, hint, file, line, column }: Failure): string {
  const place = file === undefined ? '' : [file, line, column].filter((part) => part !== undefined).join(':');
  return oneLine(`${place === '' ? '' : `${place} `}${message}${hint === undefined ? '' : `; ${hint}`}`);
}
