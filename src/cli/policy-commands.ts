import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from './io.ts';
import { type CliOptions, noOptions } from './options.ts';

interface Run {
  readonly io: Io;
  readonly finish: (code: number) => void;
}

const configOption = ['--config <file>', 'configuration file (default: the nearest seaworthy.yaml)'] as const;
const pathsHelp = 'files or folders of policies, besides those of seaworthy.yaml';

/** The commands of authors of policies. */
export function addPolicies(program: Command, run: Run): void {
  const policy = program.command('policy').description('write, check and test policies of your own');
  addChecks(policy, run);
  addTest(policy, run);
  addTry(policy, run);
  addWriters(policy, run);
}

function addChecks(policy: Command, { io, finish }: Run): void {
  policy
    .command('check')
    .argument('[paths...]', pathsHelp)
    .description('compile policies, and list their rules')
    .option(...configOption)
    .action(async (paths: readonly string[], options: Partial<CliOptions>) =>
      finish(await (await import('./policy.ts')).checkPolicies(paths, { ...noOptions, ...options }, io)),
    );
  policy
    .command('import')
    .argument('<folder>', 'policies that you have')
    .description('say what of a folder of policies will run, what will not, and why')
    .option(...configOption)
    .action(async (folder: string, options: Partial<CliOptions>) =>
      finish(await (await import('./policy-write.ts')).importPolicies(folder, { ...noOptions, ...options }, io)),
    );
}

function addTest(policy: Command, { io, finish }: Run): void {
  withColor(policy.command('test').argument('[paths...]', pathsHelp))
    .description('run the tests of policies, and the examples next to rules')
    .option(...configOption)
    .addOption(
      new Option('--coverage [percent]', 'say which lines the tests reach; fail below the percentage').argParser(
        percent,
      ),
    )
    .option('--watch', 'run them again when a file changes')
    .option('--verbose', 'list every test with its time')
    .action(async (paths: readonly string[], options: Partial<CliOptions>) =>
      finish(await (await import('./policy.ts')).testPolicies(paths, { ...noOptions, ...options }, io)),
    );
}

function addTry(policy: Command, { io, finish }: Run): void {
  withColor(policy.command('try').argument('<rule>', 'id of a rule').argument('<file>', 'a manifest, chart or folder'))
    .description('say what a rule answers about a file, what it looked at, and why it says nothing')
    .option(...configOption)
    .addOption(new Option('--policy <path>', 'also use these policies; repeatable').argParser(collected).default([]))
    .option('--show-input', 'print the input with which the rule is asked')
    .action(async (rule: string, file: string, options: Partial<CliOptions>) =>
      finish(await (await import('./policy-try.ts')).tryPolicy(rule, file, { ...noOptions, ...options }, io)),
    );
}

function addWriters(policy: Command, { io, finish }: Run): void {
  policy
    .command('new')
    .argument('<id>', 'such as acme/owner-label; for conftest such as owner_label')
    .description('write a rule that passes its tests')
    .addOption(new Option('--kind <kind>', 'what kind of policy').choices(['rules', 'conftest']).default('rules'))
    .option('--folder <dir>', 'folder of the policies (default: policies, or policy for conftest)')
    .action(async (id: string, options: Partial<CliOptions>) =>
      finish(await (await import('./policy-write.ts')).newPolicy(id, { ...noOptions, ...options }, io)),
    );
  policy
    .command('fmt')
    .argument('[paths...]', 'files or folders of policies (default: those of seaworthy.yaml)')
    .description('write policies as OPA formats them')
    .option(...configOption)
    .option('--check', 'write nothing; fail where a file is not formatted')
    .action(async (paths: readonly string[], { check, ...options }: Partial<CliOptions> & { check?: boolean }) => {
      const all = { ...noOptions, ...options, checkOnly: check === true };
      finish(await (await import('./policy-write.ts')).formatPolicies(paths, all, io));
    });
  policy
    .command('docs')
    .argument('[paths...]', pathsHelp)
    .description('write a page for each rule')
    .option(...configOption)
    .option('--output <dir>', 'folder of the pages (default: docs/policies)')
    .action(async (paths: readonly string[], options: Partial<CliOptions>) =>
      finish(await (await import('./policy-docs.ts')).documentPolicies(paths, { ...noOptions, ...options }, io)),
    );
}

function withColor(command: Command): Command {
  return command.option('--color', 'always colour the output').option('--no-color', 'never colour the output');
}

function collected(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function percent(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 100)) throw new InvalidArgumentError('it is a percentage, from 0 to 100.');
  return value;
}
