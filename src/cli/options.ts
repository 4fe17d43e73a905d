import { type Command, InvalidArgumentError, Option } from 'commander';
import { suggestion } from '../config/index.ts';
import { type FailOn, type HelmTexts, helmTexts, type RunOptions, SeaworthyError } from '../model/index.ts';
import { type FormatName, formats, isFormat } from '../report/index.ts';
import { readShard, type Shard } from '../shards.ts';

/** The options as commander hands them over. */
export interface CliOptions extends Required<HelmTexts> {
  readonly config?: string;
  readonly profile?: 'default' | 'strict';
  readonly rule: readonly string[];
  readonly kubeVersion?: string;
  readonly release?: string;
  readonly namespace?: string;
  readonly includeCrds: boolean;
  readonly workers?: number;
  readonly format: readonly Output[];
  readonly failOn?: FailOn;
  readonly base?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly shard?: Shard;
  readonly verbose: boolean;
  readonly color?: boolean;
  readonly output?: string;
  readonly annotate?: boolean;
  readonly dryRun?: boolean;
}

/** One `--format NAME[=FILE]`; without a file it goes to standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string | undefined;
}

/** Adds the options of `helm template`; each holds for every chart. */
function withHelmOptions(command: Command): Command {
  return command
    .option('-f, --values <file>', 'values file for every chart; repeatable', collectAll, [])
    .option('--set <key=value>', 'value for every chart; repeatable', collect, [])
    .option('--set-string <key=value>', 'value for every chart, always text; repeatable', collect, [])
    .option('--set-file <key=path>', 'value for every chart, the text of a file; repeatable', collect, [])
    .option('--api-versions <version>', 'API version that charts find in the cluster; repeatable', collectAll, [])
    .option('--release <name>', 'release name for every chart')
    .option('--namespace <name>', 'namespace for every chart')
    .option('--include-crds', 'render the CRDs of charts too', false);
}

/** Adds the options that every command shares. */
export function withSharedOptions(command: Command): Command {
  return withHelmOptions(command)
    .option('--config <file>', 'configuration file (default: the nearest seaworthy.yaml)')
    .addOption(new Option('--profile <name>', 'which rules are on').choices(['default', 'strict']))
    .option('--rule <id>', 'only this rule, or category/*; repeatable', collect, [])
    .option('--kube-version <version>', 'Kubernetes version to render and judge for')
    .option('--workers <number>', 'most engines at work at the same time', positive)
    .option('--color', 'colour even where it seems unwanted')
    .option('--no-color', 'no colour');
}

/** Adds the options of `check`. */
export function withCheckOptions(command: Command): Command {
  return withReportOptions(command)
    .option(
      '--shard <i/n>',
      'render one share of n, and write it for `seaworthy merge`; exits 0 whatever is found',
      shard,
    )
    .option('--output <file>', 'with --shard: the file to write (default: seaworthy-part-i-of-n.json)');
}

/** Adds the options of every command that judges. */
export function withReportOptions(command: Command): Command {
  return withSharedOptions(command)
    .option('--format <name[=file]>', `${Object.keys(formats).join(', ')}; repeatable`, output, [])
    .addOption(
      new Option('--fail-on <severity>', 'mildest finding that fails the run').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .option('--base <ref>', 'only what has changed since the branch left this commit, branch or tag counts')
    .option('--baseline <file>', 'findings in this file do not count')
    .option('--update-baseline', 'write what is found into the baseline')
    .option('--cache', 'keep what was rendered and judged for the next run')
    .option('--cache-location <dir>', "where to keep it (default: the user's cache folder); implies --cache")
    .option('--verbose', 'also name what was skipped', false);
}

export function withFixOptions(command: Command): Command {
  return withSharedOptions(command)
    .option('--dry-run', 'print a patch and write nothing')
    .option('--base <ref>', 'only findings that have come since the branch left this commit, branch or tag');
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
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('it must be a whole number above 0');
  return number;
}

function shard(value: string): Shard {
  const share = readShard(value);
  if (share === undefined)
    throw new InvalidArgumentError('it must be like 2/3: the number of the shard, and of all (at most 1000)');
  return share;
}

function output(value: string, before: readonly Output[]): readonly Output[] {
  const [name = '', ...rest] = value.split('=');
  if (!isFormat(name)) {
    const hint = suggestion(name, Object.keys(formats));
    throw new SeaworthyError({
      code: 'usage',
      message: `there is no format '${name}'`,
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return [...before, { format: name, file: rest.length === 0 ? undefined : rest.join('=') }];
}

/** What `run` is asked, from what the command line says. */
export function runOptions(paths: readonly string[], options: CliOptions, cwd: string): RunOptions {
  const { config, profile, kubeVersion, release, namespace, failOn, base, baseline, updateBaseline, workers } = options;
  return {
    cwd,
    paths,
    rules: options.rule,
    ...helmTexts(options),
    includeCrds: options.includeCrds,
    ...(config === undefined ? {} : { config }),
    ...(profile === undefined ? {} : { profile }),
    ...(kubeVersion === undefined ? {} : { kubeVersion }),
    ...(release === undefined ? {} : { release }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(base === undefined ? {} : { base }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(updateBaseline === undefined ? {} : { updateBaseline }),
    ...(workers === undefined ? {} : { workers }),
  };
}
