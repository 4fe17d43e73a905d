import pc from 'picocolors';
import { type TriedExamples, triedExamples } from '../authoring.ts';
import { type RuleMeta, type RunOptions, SeaworthyError } from '../model/index.ts';
import { counted, oneLine } from '../report/index.ts';
import { checkedPolicies, testedPolicies } from '../rules.ts';
import { repositoryRootOf } from '../run.ts';
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

type Tested = Awaited<ReturnType<typeof testedPolicies>>;
type TestResult = Tested[number]['results'][number];
type Paint = ReturnType<typeof pc.createColors>;

/** Runs the tests of policies, and their examples; exit code 1 when one fails. With `watch` again for every change, without end. */
export async function testPolicies(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const asked = optionsFor(paths, options, io);
  if (options.watch !== true) return testOnce(asked, options, io);
  const { forEachChange } = await import('./watch.ts');
  return forEachChange(repositoryRootOf(asked), io, () => testOnce(asked, options, io));
}

async function testOnce(asked: RunOptions, options: CliOptions, io: Io): Promise<number> {
  const paint = pc.createColors(wantsColor(io, options.color));
  const tested = await testedPolicies(asked);
  const examples = await triedExamples(asked);
  const results = tested.flatMap((each) => each.results);
  for (const { source, results: own } of tested) {
    if (own.length === 0) io.stderr.write(`seaworthy: ${source.path} has no tests\n`);
  }
  if (results.length === 0 && examples.files === 0) {
    const hint = 'write rules that begin with test_ in files that end in _test.rego';
    throw new SeaworthyError({ code: 'usage', message: 'no test was run', hint });
  }
  const failed = results.filter(({ status }) => status === 'fail' || status === 'error');
  if (options.verbose) for (const each of results) io.stdout.write(`${listed(each)}\n`);
  for (const each of failed) io.stdout.write(`${failure(each, paint)}\n`);
  for (const { file, line, message } of examples.wrong)
    io.stdout.write(`${paint.bold(`${file}:${line}`)}  ${oneLine(message)}\n`);
  const isCovered = options.coverage === undefined || (await coverage(asked, options.coverage, io));
  io.stdout.write(`${totals(results, failed.length)}${exampleTotals(examples)}\n`);
  return failed.length === 0 && examples.wrong.length === 0 && isCovered ? 0 : 1;
}

function totals(results: readonly TestResult[], failed: number): string {
  const skipped = results.filter(({ status }) => status === 'skip').length;
  const passed = results.length - failed - skipped;
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped === 0 ? [] : [`${skipped} skipped`])];
  return `${counted(results.length, 'test')}: ${counts.join(', ')}`;
}

function exampleTotals({ files, wrong }: TriedExamples): string {
  if (files === 0) return '';
  const different = new Set(wrong.map(({ file }) => file)).size;
  return `; ${counted(files, 'example')}: ${files - different} as marked, ${different} not`;
}

function listed({ name, status, microseconds, package: keys }: TestResult): string {
  const time = microseconds === undefined ? '' : `  ${(microseconds / 1000).toFixed(1)} ms`;
  return `${status}  ${keys}.${name}${time}`;
}

/** Says which lines no test reaches; true when enough are. */
async function coverage(asked: RunOptions, wanted: number | true, io: Io): Promise<boolean> {
  const files = (await testedPolicies(asked, true)).flatMap((each) => each.coverage ?? []);
  let [reached, all] = [0, 0];
  for (const { file, covered, missed } of files) {
    reached += covered;
    all += covered + missed.length;
    if (missed.length > 0) io.stdout.write(`${file}: no test reaches line ${missed.join(', ')}\n`);
  }
  const percent = all === 0 ? 100 : (100 * reached) / all;
  const isEnough = wanted === true || percent >= wanted;
  const least = isEnough ? '' : `, and at least ${wanted} % are wanted`;
  io.stdout.write(`tests reach ${reached} of ${counted(all, 'line')}, ${percent.toFixed(1)} %${least}\n`);
  return isEnough;
}

function failure({ file, row, name, status, message, trace }: TestResult, paint: Paint): string {
  const what = status === 'error' ? 'has an error' : 'fails';
  const head = `${paint.bold(`${file}:${row}`)}  ${name} ${what}${message === undefined ? '' : `: ${message}`}`;
  return [head, ...(trace ?? []).map((line) => `    ${line}`)].join('\n');
}

/** Policies that are named come to those of the configuration. */
function optionsFor(paths: readonly string[], options: CliOptions, io: Io): ReturnType<typeof runOptions> {
  return runOptions([], { ...options, policy: [...options.policy, ...paths] }, io);
}
