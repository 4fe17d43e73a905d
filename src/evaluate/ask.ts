import { setImmediate } from 'node:timers/promises';
import { type Threads, TimeoutError } from '../host/index.ts';
import type { EnabledRule, PolicySet } from '../model/index.ts';
import { type Judged, judge, judgeTask, type Module } from './judge.ts';
import type { Judgements } from './judgements.ts';
import type { Violation } from './policy.ts';
import type { SelectedRules } from './select.ts';

/** One object to be judged. */
export interface Question {
  readonly selected: SelectedRules;
  /** Writes the input document as JSON text, see {@link import('./input.ts').inputWriter}. */
  readonly write: () => string;
}

/** What judging works with. */
export interface JudgeTools {
  /** Objects are judged in this thread alone when missing. */
  readonly threads?: Threads | undefined;
  /** Milliseconds that judging one object may take. */
  readonly limitMs: number;
  /** What is known of earlier runs. */
  readonly judgementsOf?: ((policySet: PolicySet) => Judgements) | undefined;
}

/** Inputs that a thread judges in one go: few enough to share the work, many enough that handing over costs little. */
const chunkSize = 128;

/** Fewer questions are answered in this thread: starting another takes longer. */
const fewQuestions = 256;

/** Chunks that wait for each thread, so that it never idles and few inputs are held in memory. */
const chunksAhead = 2;

/** A question, as far as earlier runs have not answered it. */
interface OpenQuestion {
  readonly index: number;
  readonly input: string;
  readonly known: readonly Violation[];
  readonly missing: readonly EnabledRule[];
}

/** Asks a policy set; the answers are in the order of the questions, whatever thread gave them. */
export async function ask(
  policySet: PolicySet,
  questions: readonly Question[],
  tools: JudgeTools,
): Promise<readonly Judged[]> {
  const answers = new Array<Judged>(questions.length);
  const judgements = tools.judgementsOf?.(policySet);
  const run = runnerOf(policySet, tools, questions.length);
  const running = new Set<Promise<void>>();
  for (let start = 0; start < questions.length; start += chunkSize) {
    const opened = questions.slice(start, start + chunkSize).map((each, at) => open(each, start + at, judgements));
    const chunk = opened.filter(({ missing }) => missing.length > 0);
    for (const { index, known } of opened) answers[index] = { violations: known };
    if (chunk.length === 0) continue;
    const task = run(chunk).then((judged) => {
      for (const [at, question] of chunk.entries()) answers[question.index] = answer(question, judged[at], judgements);
      running.delete(task);
    });
    running.add(task);
    if (running.size >= (tools.threads?.count ?? 0) * chunksAhead) await Promise.race(running);
    else await setImmediate(); // hands the chunk over before the next one is written
  }
  await Promise.all(running);
  return answers;
}

function open({ selected, write }: Question, index: number, judgements: Judgements | undefined): OpenQuestion {
  const input = write();
  const { violations = [], missing = selected.rules } = judgements?.find(input, selected.rules) ?? {};
  return { index, input, known: violations, missing };
}

function answer(
  { input, known, missing }: OpenQuestion,
  judged: Judged | undefined,
  judgements: Judgements | undefined,
): Judged {
  if (judged === undefined || 'error' in judged) return judged ?? { error: 'there was no answer' };
  judgements?.keep(input, missing, judged.violations);
  return { violations: known.length === 0 ? judged.violations : [...known, ...judged.violations].sort(byRule) };
}

/** The order in which the policy answers, for violations that were found in several goes. */
function byRule(a: Violation, b: Violation): number {
  const [one, two] = [a, b].map(({ rule, path, message }) => JSON.stringify([rule, path, message]));
  return (one ?? '') < (two ?? '') ? -1 : 1;
}

type Runner = (chunk: readonly OpenQuestion[]) => Promise<readonly Judged[]>;

function runnerOf(policySet: PolicySet, { threads, limitMs }: JudgeTools, count: number): Runner {
  let module: Module | undefined;
  const moduleOf = (): Module => {
    module ??= { digest: policySet.digest, wasm: shared(policySet.open()) };
    return module;
  };
  if (threads === undefined || count < fewQuestions) return (chunk) => judge(moduleOf(), chunk.map(textOf));
  const run: Runner = async (chunk) => {
    try {
      return await threads.run(judgeTask, [moduleOf(), chunk.map(textOf)], limitMs);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      if (chunk.length === 1) return [{ error: `it took longer than ${limitMs / 1000} s` }];
      const middle = Math.ceil(chunk.length / 2); // the others of the chunk are judged all the same
      return [...(await run(chunk.slice(0, middle))), ...(await run(chunk.slice(middle)))];
    }
  };
  return run;
}

/** In memory that all threads see, so that it is not copied with every chunk. */
function shared(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
}

/** The input document with the rules to ask, each with its parameters. */
function textOf({ input, missing }: OpenQuestion): string {
  return `{${input},"rules":${parametersOf(missing)}}`;
}

/** As JSON text; objects of one type are asked the same list of rules. */
function parametersOf(rules: readonly EnabledRule[]): string {
  const known = parameters.get(rules);
  if (known !== undefined) return known;
  const text = JSON.stringify(Object.fromEntries(rules.map(({ meta, params }) => [meta.id, params])));
  parameters.set(rules, text);
  return text;
}

const parameters = new WeakMap<readonly EnabledRule[], string>();
