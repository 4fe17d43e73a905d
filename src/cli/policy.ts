import pc from 'picocolors';
import { type RuleMeta, SeaworthyError } from '../model/index.ts';
import { counted } from '../report/index.ts';
import { checkedPolicies, testedPolicies } from '../rules.ts';
import { type Io, wantsColor } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

/** Checks policies as a run does before it judges, and lists their rules. */
export async function checkPolicies(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const { rules, notices } = await checkedPolicies(optionsFor(paths, options, io));
  const lines = rules.map((rule) => `${rule.id}  ${rule.severity}  ${placeOf(rule)}\n`);
  const said = notices.map(({ file, line, message, hint }) => `${file}:${line}  ${message}; ${hint}\n`);
  const outcome = notices.length === 0 ? 'nothing wrong' : `${counted(notices.length, 'notice')}`;
  io.stdout.write(`${lines.join('')}\n${said.join('')}${counted(rules.length, 'rule')}, ${outcome}\n`);
  return 0;
}

function placeOf({ source }: RuleMeta): string {
  return source === undefined ? '' : `${source.file}:${source.line}`;
}

type TestResult = Awaited<ReturnType<typeof testedPolicies>>[number]['results'][number];

/** Runs the tests of policies; exit code 1 when one fails. */
export async function testPolicies(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const paint = pc.createColors(wantsColor(io, options.color));
  const tested = await testedPolicies(optionsFor(paths, options, io));
  const results = tested.flatMap((each) => each.results);
  for (const { source, results: own } of tested) {
    if (own.length === 0) io.stderr.write(`seaworthy: ${source.path} has no tests\n`);
  }
  if (results.length === 0) {
    const hint = 'write rules that begin with test_ in files that end in _test.rego';
    throw new SeaworthyError({ code: 'usage', message: 'no test was run', hint });
  }
  const failed = results.filter(({ status }) => status === 'fail' || status === 'error');
  for (const each of failed) io.stdout.write(`${failure(each, paint)}\n`);
  const skipped = results.filter(({ status }) => status === 'skip').length;
  const passed = results.length - failed.length - skipped;
  const counts = [`${passed} passed`, `${failed.length} failed`, ...(skipped === 0 ? [] : [`${skipped} skipped`])];
  io.stdout.write(`${counted(results.length, 'test')}: ${counts.join(', ')}\n`);
  return failed.length === 0 ? 0 : 1;
}

function failure(
  { file, row, name, status, message, trace }: TestResult,
  paint: ReturnType<typeof pc.createColors>,
): string {
  const what = status === 'error' ? 'has an error' : 'fails';
  const head = `${paint.bold(`${file}:${row}`)}  ${name} ${what}${message === undefined ? '' : `: ${message}`}`;
  return [head, ...(trace ?? []).map((line) => `    ${line}`)].join('\n');
}

/** Policies that are named come to those of the configuration. */
function optionsFor(paths: readonly string[], options: CliOptions, io: Io): ReturnType<typeof runOptions> {
  return runOptions([], { ...options, policy: [...options.policy, ...paths] }, io);
}
