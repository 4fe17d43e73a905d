import { setImmediate } from 'node:timers/promises';
import { type Threads, TimeoutError } from '../host/index.ts';
import type { EnabledRule, PolicySet } from '../model/index.ts';
import { type Judged, judge, judgeTask, type Module } from './judge.ts';
import type { Judgements, KnownJudgement } from './judgements.ts';
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
  /** Most milliseconds that judging one object may take. */
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
  readonly question: Question;
  readonly index: number;
  /** Of the input document, where judgements are kept. */
  readonly key?: string;
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
    const chunk: OpenQuestion[] = [];
    const inputs: string[] = [];
    for (const [at, question] of questions.slice(start, start + chunkSize).entries()) {
      const input = question.write();
      const opened = open({ question, index: start + at }, judgements?.find(input, question.selected.rules));
      if (opened.missing.length === 0) answers[opened.index] = { violations: opened.known };
      else {
        chunk.push(opened);
        inputs.push(documentOf(input, opened));
      }
    }
    if (chunk.length === 0) continue;
    const task = run(chunk, inputs).then((judged) => {
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

function open(asked: Pick<OpenQuestion, 'question' | 'index'>, known: KnownJudgement | undefined): OpenQuestion {
  if (known === undefined) return { ...asked, known: [], missing: asked.question.selected.rules };
  return { ...asked, key: known.key, known: known.violations, missing: known.missing };
}

function answer(
  { key, known, missing }: OpenQuestion,
  judged: Judged | undefined,
  judgements: Judgements | undefined,
): Judged {
  if (judged === undefined || 'error' in judged) return judged ?? { error: 'there was no answer' };
  if (key !== undefined) judgements?.keep(key, missing, judged.violations);
  return { violations: known.length === 0 ? judged.violations : [...known, ...judged.violations].sort(byRule) };
}

/** The order in which the policy answers, for violations that were found in several goes. */
function byRule(a: Violation, b: Violation): number {
  const [one, two] = [a, b].map(({ rule, path, message }) => JSON.stringify([rule, path, message]));
  return (one ?? '') < (two ?? '') ? -1 : 1;
}

/** `inputs`: the document of each question. */
type Runner = (chunk: readonly OpenQuestion[], inputs: readonly string[]) => Promise<readonly Judged[]>;

function runnerOf(policySet: PolicySet, { threads, limitMs }: JudgeTools, count: number): Runner {
  let compiling: Promise<Module> | undefined;
  const compiled = (): Promise<Module> => {
    compiling ??= compile(policySet);
    return compiling;
  };
  if (threads === undefined || count < fewQuestions)
    return async (_, inputs) => judge(await compiled(), linesOf(inputs), limitMs);
  const run: Runner = async (chunk, inputs) => {
    const lines = linesOf(inputs);
    try {
      return await threads.run(judgeTask, [await compiled(), lines, limitMs], { limitMs, transfer: [lines.buffer] });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      if (chunk.length === 1) return [{ error: `it took longer than ${limitMs / 1000} s` }];
      const middle = Math.ceil(chunk.length / 2); // the others of the chunk are judged all the same
      const parts = [chunk.slice(0, middle), chunk.slice(middle)];
      const judged: Judged[] = [];
      for (const part of parts) judged.push(...(await run(part, part.map(rewrite))));
      return judged;
    }
  };
  return run;
}

async function compile(policySet: PolicySet): Promise<Module> {
  return { digest: policySet.digest, wasm: await WebAssembly.compile(Uint8Array.from(policySet.open())) };
}

/** In one piece of memory, which a thread is handed instead of a copy. */
function linesOf(inputs: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${inputs.join('\n')}\n`);
}

function rewrite(asked: OpenQuestion): string {
  return documentOf(asked.question.write(), asked);
}

/** The input document with the rules to ask, each with its parameters. */
function documentOf(input: string, { missing }: OpenQuestion): string {
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
