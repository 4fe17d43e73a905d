import type { AnswerOf, Engines, RequestOf } from '../engine/index.ts';
import type { Failure, FailureCode } from '../model/index.ts';

export type Asked = RequestOf<'validation', 'validate'>['objects'][number];
export type Validated = AnswerOf<'validation', 'validate'>['objects'][number];

/** What validating works with. */
export interface ValidationTools {
  readonly engines: Engines;
}

/** What the engine says of an object, or why it says nothing. */
export type Answer = Validated | { readonly failed: Pick<Failure, 'code' | 'message'> };

/** Objects in one request: few enough to share them between threads, many enough that handing over costs little. */
const batchSize = 256;

/** Asks the engine about objects; it starts with the first of them. Never rejects: what fails is an answer. */
export async function askValidation(
  objects: readonly Asked[],
  { engines }: ValidationTools,
): Promise<readonly Answer[]> {
  const batches: (readonly Asked[])[] = [];
  for (let start = 0; start < objects.length; start += batchSize) batches.push(objects.slice(start, start + batchSize));
  const answers = await inTurn(batches, (batch) => answersTo(batch, engines));
  return answers.flat();
}

/** One engine answers sooner than several start. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

const ofOneObject: ReadonlySet<FailureCode> = new Set(['render-timeout', 'render-memory', 'template-failed']);

/** An object that the engine does not survive is asked about alone in the end, and the others are answered all the same. */
async function answersTo(batch: readonly Asked[], engines: Engines): Promise<readonly Answer[]> {
  const outcome = await engines.call('validation', 'validate', { objects: [...batch] });
  if (outcome.ok) return outcome.answer.objects;
  const { code, message } = outcome.error;
  if (batch.length === 1 || !ofOneObject.has(code)) return batch.map(() => ({ failed: { code, message } }));
  const middle = Math.ceil(batch.length / 2);
  return [...(await answersTo(batch.slice(0, middle), engines)), ...(await answersTo(batch.slice(middle), engines))];
}
