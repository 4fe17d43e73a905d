import { Command, CommanderError } from 'commander';
import { isSystemError } from '../host/index.ts';
import { type Failure, SeaworthyError } from '../model/index.ts';
import { harmless, oneLine } from '../report/index.ts';
import { type Io, printing, type RawIo } from './io.ts';
import {
  type CliOptions,
  noOptions,
  withCheckOptions,
  withFixOptions,
  withListOptions,
  withReportOptions,
  withSharedOptions,
} from './options.ts';
import { addPolicies } from './policy-commands.ts';
import { requireKnownOptions, withCommandHint } from './unknown.ts';
import { engineVersions, version } from './version.ts';

const examples = `
Examples:
  seaworthy                                   check the whole repository
  seaworthy charts/api --values prod.yaml     check one chart with its production values
  seaworthy render overlays/prod              print the rendered objects
  seaworthy fix --dry-run                     print verified fixes as a patch
  helm template charts/api | seaworthy -      check what another tool prints
  seaworthy explain shutdown/grace-covers-drain

Exit codes: 0 no findings at or above --fail-on, 1 findings at or above --fail-on, 2 the run is not possible, or no object was judged: wrong option, invalid configuration, nothing found.`;

/** Runs the command line `argv` (without node and script) and returns the exit code; never throws. */
export async function main(argv: readonly string[], raw: RawIo): Promise<number> {
  const io = printing(raw);
  let exitCode = 0;
  const program = commands(io, (code) => {
    exitCode = code;
  });
  try {
    requireKnownOptions(program, argv);
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(withCommandHint(error, program, argv), io);
  }
}

function commands(io: Io, finish: (code: number) => void): Command {
  const program = new Command('seaworthy')
    .description('Renders Helm charts, kustomizations and manifests, and checks the result against policies.')
    .version(`${version}\n${engineVersions}`)
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(harmless(text)),
    });
  addReports(program, { io, finish });
  addOthers(program, { io, finish });
  addSchema(program, { io, finish });
  addPolicies(program, { io, finish });
  for (const command of program.commands) command.exitOverride().showSuggestionAfterError();
  return program;
}

/** What a command works with. Each loads its code when it is called: most of a short run would be loading the others. */
interface Run {
  readonly io: Io;
  readonly finish: (code: number) => void;
}

function addReports(program: Command, { io, finish }: Run): void {
  withCheckOptions(
    program.command('check', { isDefault: true }).argument('[paths...]', 'files or folders; default: the repository'),
  )
    .description('check what the repository would deploy')
    .action(async (paths: readonly string[], options: CliOptions) =>
      finish(await (await import('./check.ts')).check(paths, options, io)),
    );
  withReportOptions(program.command('merge').argument('<parts...>', 'part files that the shards of one run wrote'))
    .description('merge the part files of `check --shard` into one report; needs the same options as the shards')
    .action(async (parts: readonly string[], options: CliOptions) =>
      finish(await (await import('./merge.ts')).merge(parts, options, io)),
    );
}

function addOthers(program: Command, { io, finish }: Run): void {
  withSharedOptions(program.command('render').argument('[paths...]', 'files or folders; default: the repository'))
    .description('print the rendered objects')
    .option('--output <dir>', 'write one file for each target into this folder')
    .option('--variant <name>', 'only this variant of the charts, as `targets` in seaworthy.yaml names it')
    .option('--annotate', 'print the source file and line of each line')
    .option('--show-secrets', 'print the values of Secrets, which are *** otherwise')
    .action(async (paths: readonly string[], options: CliOptions) =>
      finish(await (await import('./render.ts')).render(paths, options, io)),
    );
  withFixOptions(program.command('fix').argument('[paths...]', 'files or folders; default: the repository'))
    .description('write fixes that are verified to resolve a finding and cause no other')
    .action(async (paths: readonly string[], options: CliOptions) =>
      finish(await (await import('./fix.ts')).fix(paths, options, io)),
    );
  program
    .command('explain')
    .argument('<rule>')
    .description('description, parameters and examples of a rule')
    .action(async (rule: string, options: Partial<CliOptions>) =>
      finish(await (await import('./rules.ts')).explain(rule, { ...noOptions, ...options }, io)),
    );
  withListOptions(program.command('rules'))
    .description('every rule, with its state and where that comes from')
    .action(async ({ format, ...options }: ListOptions) =>
      finish(await (await import('./rules.ts')).listRules({ ...noOptions, ...options, listFormat: format }, io)),
    );
  program
    .command('init')
    .description('write a seaworthy.yaml that explains every setting')
    .action(async () => finish((await import('./init.ts')).init(io)));
}

function addSchema(program: Command, { io, finish }: Run): void {
  program
    .command('schema')
    .argument('<kind>', 'Deployment, apps/v1/Deployment.spec.strategy, or a kind that the repository defines')
    .description('schema of a kind, or of a field of it')
    .option('--config <file>', 'configuration file (default: the nearest seaworthy.yaml)')
    .option('--kube-version <version>', 'Kubernetes version to describe')
    .action(async (kind: string, options: Partial<CliOptions>) =>
      finish(await (await import('./schema.ts')).schema(kind, { ...noOptions, ...options }, io)),
    );
}

type ListOptions = Pick<CliOptions, 'config' | 'profile' | 'rule'> & { readonly format: 'text' | 'json' };

const usageError = 2;

function explainFailure(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageError;
  if (error instanceof SeaworthyError) {
    for (const failure of [error.failure, ...error.others]) io.stderr.write(`seaworthy: ${sentence(failure)}\n`);
    return usageError;
  }
  if (isSystemError(error)) {
    io.stderr.write(`seaworthy: ${oneLine(error.message)}\n`);
    return usageError;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`seaworthy: internal error of Seaworthy; report it with this text:\n${harmless(stack)}\n`);
  return usageError;
}

function sentence({ message, hint, file, line, column }: Failure): string {
  const place = file === undefined ? '' : [file, line, column].filter((part) => part !== undefined).join(':');
  return oneLine(`${place === '' ? '' : `${place} `}${message}${hint === undefined ? '' : `; ${hint}`}`);
}
