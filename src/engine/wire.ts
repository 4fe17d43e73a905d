import type { FileAccess } from '../host/index.ts';
import type { RepoPath } from '../model/index.ts';
import type { EngineError, Wire } from './wire.generated.ts';

export type {
  AskedDocument,
  EngineError,
  FoundCause,
  HelmTemplateAnswer,
  InflatedChart,
  KustomizeBuildAnswer,
  RegoTestResult,
  Rendered,
} from './wire.generated.ts';

export type EngineName = keyof Wire;
export type OpOf<E extends EngineName> = keyof Wire[E] & string;
export type RequestOf<E extends EngineName, O extends OpOf<E>> = Wire[E][O] extends readonly [infer Q, unknown]
  ? Q
  : never;
export type AnswerOf<E extends EngineName, O extends OpOf<E>> = Wire[E][O] extends readonly [unknown, infer A]
  ? A
  : never;

/** One answer, with what the engine looked at to give it. */
export type Outcome<A> = (
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly error: EngineError }
) & {
  /** Every file it read, sorted. */
  readonly inputs: readonly RepoPath[];
  /** All that the answer rests on; undefined when the engine was stopped or died, so that it rests on more than files. */
  readonly accesses: readonly FileAccess[] | undefined;
};
