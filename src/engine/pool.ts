import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createThreads, distFolder, type Threads, TimeoutError } from '../host/index.ts';
import { type Limits, repoPath } from '../model/index.ts';
import { callTask, type EngineSetup, type RawReply } from './call.ts';
import { type CheckedReply, readReply } from './replies.ts';
import type { AnswerOf, EngineError, EngineName, OpOf, Outcome, RequestOf } from './wire.ts';

/** The embedded Helm, Kustomize and OPA, in worker threads that start when first needed. */
export interface Engines {
  /** Never rejects for what the repository did: a failed, slow or dead engine is an outcome. */
  call<E extends EngineName, O extends OpOf<E>>(
    engine: E,
    op: O,
    request: RequestOf<E, O>,
  ): Promise<Outcome<AnswerOf<E, O>>>;
  /** The same engines, which see the repository through the overlay in `folder`. */
  through(folder: string): Engines;
  /** The same engines, asked once more: no answer that was given before stands for the one they give now. */
  again(): Engines;
}

export interface EngineOptions {
  /** Absolute repository root. */
  readonly root: string;
  readonly limits: Limits;
}

/**
 * How much a function of an engine must run before V8 compiles it again, optimised. By default so little that on two
 * processors the optimising compiler takes the time a short run needs: a first build of a kustomization then takes
 * 1.6 s instead of 0.7 s. Engines that render hundreds of charts still get there.
 */
const tieringBudget = '--wasm-tiering-budget=100000000';

/** The modules are our own: a function is checked when it is first called, and most never are. */
const lazyValidation = '--wasm-lazy-validation';

/** Engines with threads of their own. */
export interface ClosableEngines extends Engines {
  close(): Promise<void>;
}

/** Engines with at most `workers` threads of their own, for programs that only render. */
export function createEngines({ workers, ...options }: EngineOptions & { readonly workers: number }): ClosableEngines {
  const threads = createThreads(workers);
  return { ...enginesIn(threads, options), close: threads.close };
}

/** Engines that run in these threads. */
export function enginesIn(threads: Threads, { root, limits }: EngineOptions): Engines {
  const setup: EngineSetup = {
    folder: join(distFolder, 'engines'),
    root,
    engineBytes: limits.engineBytes,
    fileBytes: limits.fileBytes,
  };
  setFlagsFromString(tieringBudget);
  setFlagsFromString(lazyValidation);
  const enginesOver = (overlay: string): Engines => ({
    async call(engine, op, request) {
      try {
        const text = JSON.stringify({ op, request });
        const raw: RawReply = await threads.run(callTask, [setup, engine, text, overlay], {
          limitMs: limits.renderMs,
        });
        return outcome(readReply(raw.reply, engine, op), raw);
      } catch (error) {
        return { ok: false, error: failureOf(error, limits), inputs: [], accesses: undefined };
      }
    },
    through: enginesOver,
    again: () => enginesOver(overlay),
  });
  return enginesOver('');
}

function outcome<A>(reply: CheckedReply<A>, { accesses, died }: RawReply): Outcome<A> {
  const read = accesses.filter(({ kind }) => kind === 'read').map(({ path }) => path);
  return { ...reply, inputs: read.sort().map(repoPath), accesses: died ? undefined : accesses };
}

function failureOf(error: unknown, limits: Limits): EngineError {
  if (error instanceof TimeoutError) {
    return {
      code: 'render-timeout',
      message: `rendering took longer than ${limits.renderMs / 1000} s and was stopped`,
      hint: 'simplify it, or raise limits.renderSeconds in seaworthy.yaml',
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'engine-failed', message: `the engine stopped: ${message}` };
}
