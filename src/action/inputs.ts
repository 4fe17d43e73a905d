import type { FailOn, RunOptions } from '../model/index.ts';
import { SeaworthyError } from '../model/index.ts';
import { type FormatName, formats, isFormat } from '../report/index.ts';

/** Reads one input of the Action; empty when it was not given. */
export type ReadInput = (name: string) => string;

/** What the Action was asked to do. */
export interface Inputs {
  readonly options: RunOptions;
  /** Most annotations to write. */
  readonly annotations: number;
  readonly summary: boolean;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
  /** Further reports. */
  readonly formats: readonly ReportFile[];
}

/** One line of the input `formats`. */
export interface ReportFile {
  readonly format: FormatName;
  /** As the workflow names it, relative to the working folder. */
  readonly file: string;
}

/** Names of all inputs; a test holds them to `action.yml`. */
export const inputNames = [
  'paths',
  'config',
  'profile',
  'rules',
  'kube-version',
  'values',
  'set',
  'release',
  'namespace',
  'include-crds',
  'fail-on',
  'working-directory',
  'annotations',
  'summary',
  'sarif-file',
  'report-file',
  'formats',
] as const;

type InputName = (typeof inputNames)[number];

/** GitHub keeps no more than fifty annotations of a job's step, however many are written. */
const mostAnnotations = 50;

/** Reads every input; throws a SeaworthyError that names the input when one has an impossible value. */
export function readInputs(read: ReadInput, cwd: string): Inputs {
  const optional = (name: InputName): string | undefined => read(name).trim() || undefined;
  const list = (name: InputName): string[] =>
    read(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const profile = oneOf('profile', optional('profile'), ['default', 'strict'] as const);
  const failOn: FailOn | undefined = oneOf('fail-on', optional('fail-on'), [
    'error',
    'warning',
    'info',
    'never',
  ] as const);
  const options: RunOptions = {
    cwd,
    paths: list('paths'),
    rules: list('rules'),
    values: list('values'),
    set: list('set'),
    includeCrds: flag('include-crds', optional('include-crds'), false),
    ...defined('config', optional('config')),
    ...defined('profile', profile),
    ...defined('kubeVersion', optional('kube-version')),
    ...defined('release', optional('release')),
    ...defined('namespace', optional('namespace')),
    ...defined('failOn', failOn),
  };
  return {
    options,
    annotations: whole('annotations', optional('annotations'), mostAnnotations),
    summary: flag('summary', optional('summary'), true),
    sarifFile: optional('sarif-file'),
    reportFile: optional('report-file'),
    formats: list('formats').map(reportFile),
  };
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

/** `html=out/seaworthy.html`; standard output belongs to the commands of the workflow, so that a file must be named. */
function reportFile(line: string): ReportFile {
  const [name = '', ...rest] = line.split('=');
  const file = rest.join('=');
  if (!isFormat(name) || file === '')
    throw wrong('formats', line, `NAME=FILE, where NAME is one of ${Object.keys(formats).join(', ')}`);
  return { format: name, file };
}

function wrong(name: InputName, value: string, must: string): SeaworthyError {
  return new SeaworthyError({
    code: 'usage',
    message: `the input ${name} is '${value}', and must be ${must}`,
    hint: 'correct it in the workflow',
  });
}
