import { type Command, InvalidArgumentError, Option } from 'commander';
import { suggestion } from '../config/index.ts';
import { type FailOn, type HelmTexts, helmLists, helmTexts, type RunOptions, SeaworthyError } from '../model/index.ts';
import { type FormatName, formatNames, isFormat } from '../report/index.ts';
import { readShard, type Shard } from '../shards.ts';
import type { Io } from './io.ts';

/** The options as commander parses them. */
export interface CliOptions extends Required<HelmTexts> {
  readonly config?: string;
  readonly profile?: 'default' | 'strict';
  readonly rule: readonly string[];
  readonly policy: readonly string[];
  readonly kubeVersion?: string;
  readonly release?: string;
  readonly namespace?: string;
  readonly includeCrds: boolean;
  readonly workers?: number;
  readonly format: readonly Output[];
  readonly failOn?: FailOn;
  readonly base?: string;
  readonly acceptConfigChanges?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly allowEmpty?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly shard?: Shard;
  readonly verbose: boolean;
  readonly color?: boolean;
  readonly output?: string;
  readonly annotate?: boolean;
  readonly showSecrets?: boolean;
  readonly dryRun?: boolean;
  readonly stdinFilename?: string;
  readonly variant?: string;
  readonly listFormat?: 'text' | 'json';
  readonly coverage?: number | true;
  readonly watch?: boolean;
  readonly showInput?: boolean;
  readonly checkOnly?: boolean;
  readonly kind?: 'rules' | 'conftest';
  readonly folder?: string;
}

/** The options of a command that renders nothing. */
export const noOptions: CliOptions = {
  ...{ values: [], set: [], setString: [], setFile: [], apiVersions: [] },
  rule: [],
  policy: [],
  includeCrds: false,
  format: [],
  verbose: false,
};

/** One `--format NAME[=FILE]`; without a file it is written to standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** Adds the options of `helm template`; each holds for every chart. */
function withHelmOptions(command: Command): Command {
  for (const { option, help, commas } of Object.values(helmLists))
    command.option(option, help, commas ? collectAll : collect, []);
  return command
    .option('--release <name>', 'release name for every chart')
    .option('--namespace <name>', 'namespace for every chart')
    .option('--include-crds', 'render the CRDs of charts too', false);
}

/** Adds the options that every command shares. */
export function withSharedOptions(command: Command): Command {
  return withRuleOptions(withHelmOptions(command))
    .option('--kube-version <version>', 'Kubernetes version to render and check for')
    .option('--workers <number>', 'maximum number of engines at the same time', positive)
    .option('--color', 'always colour the output')
    .option('--no-color', 'never colour the output');
}

/** Adds the options that say which rules are used. */
function withRuleOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration file (default: the nearest seaworthy.yaml)')
    .addOption(
      new Option('--profile <name>', 'default or strict: warnings fail the run too, and rules for it are on').choices([
        'default',
        'strict',
      ]),
    )
    .addOption(
      new Option('--policy <path>', 'also use these policies: rules of your own, or policies for conftest; repeatable')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option('--rule <id>', 'only this rule, or category/*; repeatable').argParser(collect).default([], 'all'),
    );
}

/** Adds the options of `rules`: nothing is rendered. */
export function withListOptions(command: Command): Command {
  return withRuleOptions(command).addOption(
    new Option('--format <name>', 'text or json').choices(['text', 'json']).default('text'),
  );
}

/** Adds the options of `check`. */
export function withCheckOptions(command: Command): Command {
  return withReportOptions(command)
    .option(
      '--shard <i/n>',
      'render shard i of n into a part file for `seaworthy merge`; exits 0 even with findings',
      shard,
    )
    .option('--stdin-filename <path>', 'with -: the path that standard input has in findings, and is judged as')
    .option('--output <file>', 'with --shard: the part file (default: seaworthy-part-i-of-n.json)');
}

/** Adds the options of every command that writes a report. */
export function withReportOptions(command: Command): Command {
  return withSharedOptions(command)
    .addOption(
      new Option('--format <name[=file]>', `${formatNames.join(', ')}; repeatable`)
        .argParser(output)
        .default([], 'text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'minimum severity that fails the run').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .option('--base <ref>', 'count only findings that are new since the merge base with this commit, branch or tag')
    .option('--accept-config-changes', 'with --base: also use what the change relaxes in the configuration')
    .option('--baseline <file>', 'do not count the findings in this file')
    .option('--update-baseline', 'write the current findings to the baseline file')
    .option('--allow-empty', 'a run that judges no object succeeds')
    .option('--cache', 'cache rendered and checked targets for the next run')
    .option('--cache-location <dir>', "folder of the cache (default: the user's cache folder); implies --cache")
    .option('--verbose', 'also list skipped targets and waived findings, and how to waive a finding', false);
}

export function withFixOptions(command: Command): Command {
  return withSharedOptions(command)
    .option('--dry-run', 'print a patch and write nothing')
    .option('--show-secrets', 'with --dry-run: print the values of Secrets, which are *** otherwise')
    .option('--base <ref>', 'fix only findings that are new since the merge base with this commit, branch or tag')
    .option('--accept-config-changes', 'with --base: also use what the change relaxes in the configuration');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Helm lets these also stand in one option, with commas between them. */
function collectAll(value: string, before: readonly string[]): readonly string[] {
  return [...before, ...value.split(',')];
}

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a positive integer.');
  return number;
}

function shard(value: string): Shard {
  const parsed = readShard(value);
  if (parsed === undefined)
    throw new InvalidArgumentError('It must be INDEX/COUNT, such as 2/3, with COUNT at most 1000.');
  return parsed;
}

function output(value: string, before: readonly Output[]): readonly Output[] {
  const [name = '', ...rest] = value.split('=');
  if (!isFormat(name)) {
    const hint = suggestion(name, formatNames);
    throw new SeaworthyError({
      code: 'usage',
      message: `unknown format '${name}'`,
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return [...before, { format: name, file: rest.length === 0 ? undefined : rest.join('=') }];
}

/** The options of a run from those of the command line. */
export function runOptions(
  paths: readonly string[],
  options: CliOptions,
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): RunOptions {
  const { config, profile, kubeVersion, release, namespace, failOn, base, baseline, updateBaseline, workers } = options;
  const { acceptConfigChanges, stdinFilename, variant, allowEmpty } = options;
  return {
    cwd,
    paths,
    ...(paths.includes('-') ? { standardInput: stdin() } : {}),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(variant === undefined ? {} : { variant }),
    rules: options.rule,
    ...(options.policy.length === 0 ? {} : { policies: options.policy }),
    ...helmTexts(options),
    includeCrds: options.includeCrds,
    ...(config === undefined ? {} : { config }),
    ...(profile === undefined ? {} : { profile }),
    ...(kubeVersion === undefined ? {} : { kubeVersion }),
    ...(release === undefined ? {} : { release }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(allowEmpty === undefined ? {} : { allowEmpty }),
    ...(base === undefined ? {} : { base }),
    ...(acceptConfigChanges === undefined ? {} : { acceptConfigChanges }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(updateBaseline === undefined ? {} : { updateBaseline }),
    ...(workers === undefined ? {} : { workers }),
  };
}
