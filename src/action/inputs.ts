import { resolve } from 'node:path';
import {
  type FailOn,
  type HelmTexts,
  helmListNames,
  helmLists,
  type RunOptions,
  SeaworthyError,
} from '../model/index.ts';
import { type FormatName, formats, isFormat } from '../report/index.ts';
import { readShard, type Shard } from '../shards.ts';

/** Reads one input of the Action; empty when it was not given. */
export type ReadInput = (name: string) => string;

/** The inputs of the Action, validated. */
export interface Inputs extends GitHubInputs {
  readonly options: RunOptions;
  /** Base to compare with: `auto` takes it from the event, `never` compares with nothing. */
  readonly base: string;
  /** Maximum number of annotations. */
  readonly annotations: number;
  readonly summary: boolean;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
  /** Further reports. */
  readonly formats: readonly ReportFile[];
  /** Report of another run to publish instead of checking; undefined to check. */
  readonly publish: string | undefined;
  /** Shard to render here, for another step to merge; undefined to check. */
  readonly shard: Shard | undefined;
  /** Part files of shards to merge, or folders with them; empty to check. */
  readonly merge: readonly string[];
}

/** One line of the input `formats`. */
export interface ReportFile {
  readonly format: FormatName;
  /** As the workflow names it, relative to the working folder. */
  readonly file: string;
}

interface GitHubInputs {
  /** Empty when there is none. */
  readonly token: string;
  readonly checks: Offer;
  readonly comment: Offer;
  readonly review: Offer;
}

/** `auto`: where the token has permission. */
export type Offer = 'auto' | 'never';

const namesAboveLists = ['paths', 'config', 'profile', 'rules', 'kube-version'] as const;
const namesBelowLists = [
  'release',
  'namespace',
  'include-crds',
  'fail-on',
  'allow-empty',
  'base',
  'accept-config-changes',
  'baseline',
  'cache',
  'working-directory',
  'annotations',
  'summary',
  'sarif-file',
  'report-file',
  'formats',
  'token',
  'checks',
  'comment',
  'review',
  'publish',
  'shard',
  'merge',
] as const;

const inputLists = helmListNames.filter((list) => helmLists[list].actionInput);

/** Names of all inputs; a test holds them to `action.yml`. */
export const inputNames: readonly string[] = [...namesAboveLists, ...inputLists.map(kebabCase), ...namesBelowLists];

type InputName = (typeof namesAboveLists)[number] | (typeof namesBelowLists)[number];

/** GitHub keeps at most fifty annotations of a step. */
const mostAnnotations = 50;

const thresholds = ['error', 'warning', 'info', 'never'] as const;

/** Reads every input; throws a SeaworthyError that names an input with an invalid value. */
export function readInputs(read: ReadInput, cwd: string): Inputs {
  const optional = (name: InputName): string | undefined => read(name).trim() || undefined;
  const list = (name: InputName): string[] => lines(read(name));
  const texts: HelmTexts = Object.fromEntries(
    helmListNames.map((name) => [name, inputLists.includes(name) ? lines(read(kebabCase(name))) : []]),
  );
  return {
    options: { ...texts, ...runOptions(cwd, optional, list) },
    base: optional('base') ?? 'auto',
    annotations: whole('annotations', optional('annotations'), mostAnnotations),
    summary: flag('summary', optional('summary'), true),
    sarifFile: optional('sarif-file'),
    reportFile: optional('report-file'),
    formats: list('formats').map(reportFile),
    publish: optional('publish'),
    shard: share(optional('shard')),
    merge: list('merge'),
    ...githubInputs(optional),
  };
}

/** The inputs that say what is checked, and how it is rendered. */
function runOptions(
  cwd: string,
  optional: (name: InputName) => string | undefined,
  list: (name: InputName) => string[],
): RunOptions {
  const profile = oneOf('profile', optional('profile'), ['default', 'strict'] as const);
  const failOn: FailOn | undefined = oneOf('fail-on', optional('fail-on'), thresholds);
  return {
    cwd,
    paths: list('paths'),
    rules: list('rules'),
    includeCrds: flag('include-crds', optional('include-crds'), false),
    ...defined('config', optional('config')),
    ...defined('profile', profile),
    ...defined('kubeVersion', optional('kube-version')),
    ...defined('release', optional('release')),
    ...defined('namespace', optional('namespace')),
    ...defined('failOn', failOn),
    ...(flag('allow-empty', optional('allow-empty'), false) ? { allowEmpty: true } : {}),
    ...(flag('accept-config-changes', optional('accept-config-changes'), false) ? { acceptConfigChanges: true } : {}),
    ...defined('baseline', optional('baseline')),
    ...defined('cache', absolute(cwd, optional('cache'))),
  };
}

/** The inputs for GitHub's API. */
function githubInputs(optional: (name: InputName) => string | undefined): GitHubInputs {
  const offer = (name: InputName): Offer => oneOf(name, optional(name), ['auto', 'never'] as const) ?? 'auto';
  return {
    token: optional('token') ?? '',
    checks: offer('checks'),
    comment: offer('comment'),
    review: offer('review'),
  };
}

/** `setString` as `set-string`. */
function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function absolute(cwd: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(cwd, path);
}

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

function oneOf<T extends string>(name: InputName, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw wrong(name, value, `one of ${allowed.join(', ')}`);
  return found;
}

function flag(name: InputName, value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : oneOf(name, value, ['true', 'false'] as const) === 'true';
}

function whole(name: InputName, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw wrong(name, value, 'a whole number');
  return number;
}

/** `html=out/seaworthy.html`; a file is required, since standard output is for workflow commands. */
function reportFile(line: string): ReportFile {
  const [name = '', ...rest] = line.split('=');
  const file = rest.join('=');
  if (!isFormat(name) || file === '')
    throw wrong('formats', line, `NAME=FILE, where NAME is one of ${Object.keys(formats).join(', ')}`);
  return { format: name, file };
}

function share(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const shard = readShard(value);
  if (shard === undefined) throw wrong('shard', value, 'INDEX/COUNT, such as 2/3');
  return shard;
}

function wrong(name: InputName, value: string, must: string): SeaworthyError {
  return new SeaworthyError({
    code: 'usage',
    message: `input ${name} is '${value}' but must be ${must}`,
    hint: 'correct the input in the workflow',
  });
}
