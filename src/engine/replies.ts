import type { ValidateFunction } from 'ajv';
import { asText } from '../model/index.ts';
import {
  isEngineError,
  isHelmInspectAnswer,
  isHelmLocateAnswer,
  isHelmTemplateAnswer,
  isKustomizeBuildAnswer,
  isReaderReadAnswer,
  isRegoCheckAnswer,
  isRegoCompileAnswer,
  isRegoFmtAnswer,
  isRegoInspectAnswer,
  isRegoTestAnswer,
  isRegoTraceAnswer,
  isValidationValidateAnswer,
} from './replies.generated.js';
import type { AnswerOf, EngineError, EngineName, OpOf } from './wire.ts';

/** What an engine replied, and that it is what the schema of the operation says. */
export type CheckedReply<A> =
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly error: EngineError };

type Validators = {
  readonly [E in EngineName]: { readonly [O in OpOf<E>]: ValidateFunction<AnswerOf<E, O>> };
};

const validators: Validators = {
  helm: { inspect: isHelmInspectAnswer, locate: isHelmLocateAnswer, template: isHelmTemplateAnswer },
  kustomize: { build: isKustomizeBuildAnswer },
  reader: { read: isReaderReadAnswer },
  rego: {
    check: isRegoCheckAnswer,
    compile: isRegoCompileAnswer,
    fmt: isRegoFmtAnswer,
    inspect: isRegoInspectAnswer,
    test: isRegoTestAnswer,
    trace: isRegoTraceAnswer,
  },
  validation: { validate: isValidationValidateAnswer },
};

/** Reads the text of a reply. One that does not fit the schema is an `engine-failed` error that names the field. */
export function readReply<E extends EngineName, O extends OpOf<E>>(
  text: string,
  engine: E,
  op: O,
): CheckedReply<AnswerOf<E, O>> {
  const { ok, answer, error } = parsed(text);
  if (ok !== true) return { ok: false, error: isEngineError(error) ? error : misfit(engine, op, isEngineError) };
  const isAnswer: ValidateFunction<AnswerOf<E, O>> = validators[engine][op];
  return isAnswer(answer) ? { ok, answer } : { ok: false, error: misfit(engine, op, isAnswer) };
}

/** A text that is no JSON object has no `ok`. */
function parsed(text: string): { readonly ok?: unknown; readonly answer?: unknown; readonly error?: unknown } {
  try {
    const reply: unknown = JSON.parse(text);
    return typeof reply === 'object' && reply !== null ? reply : {};
  } catch {
    return {};
  }
}

function misfit(engine: string, op: string, { errors }: ValidateFunction): EngineError {
  const [first] = errors ?? [];
  const field = first?.instancePath.slice(1).replaceAll('/', '.');
  const extra: unknown = first?.params.additionalProperty;
  const what = [
    field || 'it',
    first?.message ?? 'is not valid',
    ...(extra === undefined ? [] : [`(${asText(extra)})`]),
  ];
  return {
    code: 'engine-failed',
    message: `the reply of ${engine} ${op} does not fit its schema: ${what.join(' ')}`,
    hint: 'install Seaworthy again; if that does not help, report it',
  };
}
