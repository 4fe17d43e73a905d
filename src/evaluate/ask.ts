import { setImmediate } from 'node:timers/promises';
import { digestOf, type Threads, TimeoutError } from '../host/index.ts';
import { type EnabledRule, grouped, type PolicySet } from '../model/index.ts';
import { type Asked, writeBatch } from './batch.ts';
import { type InputDocument, nameOf } from './document.ts';
import { type Judged, judge, judgeTask, type Module } from './judge.ts';
import type { Judgements } from './judgements.ts';
import type { Violation } from './policy.ts';

/** One object to be judged. */
export interface Question {
  readonly rules: readonly EnabledRule[];
  readonly document: () => InputDocument;
  /** The data document that it is asked with, when that is not the same for all, as JSON text. */
  readonly data?: string | undefined;
}

/** A policy set that is asked with some data. */
interface AskedSet extends PolicySet {
  /** Digest of the set without the data. */
  readonly policies?: string;
}

/** What one policy set is asked. */
export interface Questions {
  readonly policySet: AskedSet;
  readonly questions: readonly Question[];
  /** See {@link import('./document.ts').clusterOf}. */
  readonly cluster: string;
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

/** Objects that a thread judges in one go: few enough to share the work, many enough that handing over costs little. */
const chunkSize = 128;

/** Objects of one evaluation: many enough that most linked ones are among them, few enough that its memory stays small. */
const batchSize = 32;

/** Fewer questions are answered in this thread: starting another takes longer. */
const fewQuestions = 256;

/** Chunks that wait for each thread, so that it never idles and few batches are held in memory. */
const chunksAhead = 2;

/** A question, as far as earlier runs have not answered it. */
interface OpenQuestion extends Asked {
  readonly index: number;
  /** Of the input document, where judgements are kept. */
  readonly key?: string;
  readonly known: readonly Violation[];
}

/** Asks a policy set; the answers are in the order of the questions, whatever thread gave them. */
export async function ask(asked: Questions, tools: JudgeTools): Promise<readonly Judged[]> {
  const { policySet, questions, cluster } = asked;
  if (policySet.inventory === undefined) return askAll(asked, tools);
  const answers = new Array<Judged>(questions.length);
  for (const [data, all] of grouped([...questions.entries()], ([, question]) => [question.data ?? ''])) {
    const seen = { ...policySet, data, policies: policySet.digest, digest: digestOf(policySet.digest + data) };
    // what is known of a document is known of it with this data
    const inCluster = { policySet: seen, questions: all.map(([, question]) => question), cluster, about: seen.digest };
    const judged = await askAll(inCluster, tools);
    for (const [at, [index]] of all.entries()) answers[index] = judged[at] ?? { error: 'there was no answer' };
  }
  return answers;
}

async function askAll(
  { policySet, questions, cluster, about = '' }: Questions & { readonly about?: string },
  tools: JudgeTools,
): Promise<readonly Judged[]> {
  const answers = new Array<Judged>(questions.length);
  const judgements = tools.judgementsOf?.(policySet);
  const run = runnerOf({ policySet, cluster, count: questions.length }, tools);
  const running = new Set<Promise<void>>();
  for (let start = 0; start < questions.length; start += chunkSize) {
    const chunk: OpenQuestion[] = [];
    for (const [at, question] of questions.slice(start, start + chunkSize).entries()) {
      const opened = open(question, start + at, judgements, cluster + about);
      if (opened.rules.length === 0) answers[opened.index] = { violations: opened.known };
      else chunk.push(opened);
    }
    if (chunk.length === 0) continue;
    const task = run(chunk).then((judged) => {
      const isWhole = judged.length === chunk.length; // else it is not known which answer is whose
      for (const [at, question] of chunk.entries())
        answers[question.index] = answer(question, isWhole ? judged[at] : undefined, judgements);
      running.delete(task);
    });
    running.add(task);
    if (running.size >= (tools.threads?.count ?? 0) * chunksAhead) await Promise.race(running);
    else await setImmediate(); // hands the chunk over before the next one is written
  }
  await Promise.all(running);
  return answers;
}

/** `rules` of what it returns are those of which nothing is known. */
function open(question: Question, index: number, judgements: Judgements | undefined, about: string): OpenQuestion {
  const document = question.document();
  if (judgements === undefined) return { index, document, rules: question.rules, known: [] };
  const { key, violations, missing } = judgements.find(about + nameOf(document), question.rules);
  return { index, document, rules: missing, key, known: violations };
}

function answer(
  { key, known, rules }: OpenQuestion,
  judged: Judged | undefined,
  judgements: Judgements | undefined,
): Judged {
  if (judged === undefined || 'error' in judged) return judged ?? { error: 'there was no answer' };
  const { failed, violations } = judged;
  const failing = new Set(failed?.map(({ rule }) => rule));
  const answering = failed === undefined ? rules : rules.filter(({ meta }) => !failing.has(meta.id));
  if (key !== undefined) judgements?.keep(key, answering, violations);
  const all = known.length === 0 ? violations : [...known, ...violations].sort(byRule);
  return failed === undefined ? { violations: all } : { violations: all, failed };
}

/** The order in which the policy answers, for violations that were found in several goes. */
function byRule(a: Violation, b: Violation): number {
  const [one, two] = [a, b].map(({ rule, path, message }) => JSON.stringify([rule, path, message]));
  return (one ?? '') < (two ?? '') ? -1 : 1;
}

type Runner = (chunk: readonly Asked[]) => Promise<readonly Judged[]>;

interface Running {
  readonly policySet: AskedSet;
  readonly cluster: string;
  /** Of all questions. */
  readonly count: number;
}

function runnerOf({ policySet, cluster, count }: Running, { threads, limitMs }: JudgeTools): Runner {
  let compiling: Promise<Module> | undefined;
  const compiled = (): Promise<Module> => {
    compiling ??= compile(policySet);
    return compiling;
  };
  if (threads === undefined || count < fewQuestions)
    return async (chunk) => judge(await compiled(), linesOf(chunk, cluster), limitMs);
  const run: Runner = async (chunk) => {
    const lines = linesOf(chunk, cluster);
    try {
      return await threads.run(judgeTask, [await compiled(), lines, limitMs], { limitMs, transfer: [lines.buffer] });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      if (chunk.length === 1) return [{ error: `it took longer than ${limitMs / 1000} s` }];
      const middle = Math.ceil(chunk.length / 2); // the others of the chunk are judged all the same
      return [...(await run(chunk.slice(0, middle))), ...(await run(chunk.slice(middle)))];
    }
  };
  return run;
}

async function compile({ digest, trust, data, open, policies }: AskedSet): Promise<Module> {
  const wasm = await WebAssembly.compile(Uint8Array.from(open()));
  const module = { digest, wasm, trust, ...(policies === undefined ? {} : { policies }) };
  return data === undefined ? module : { ...module, data };
}

/** Batches, one on each line, in one piece of memory, which a thread is handed instead of a copy. */
function linesOf(chunk: readonly Asked[], cluster: string): Uint8Array<ArrayBuffer> {
  const lines: string[] = [];
  for (let start = 0; start < chunk.length; start += batchSize)
    lines.push(`${writeBatch(chunk.slice(start, start + batchSize), cluster)}\n`);
  return new TextEncoder().encode(lines.join(''));
}
