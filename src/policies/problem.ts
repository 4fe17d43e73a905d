import type { EngineError } from '../engine/index.ts';
import { type Failure, type PolicySource, type RepoPath, SeaworthyError } from '../model/index.ts';

/** Something wrong with policies, where they are named. */
export function atSource({ place }: Pick<PolicySource, 'place'>, message: string, hint: string): Failure {
  return place === undefined
    ? { code: 'usage', message: `--policy: ${message}`, hint }
    : { code: 'config-invalid', message, hint, ...place };
}

/** Something wrong with policies, on a line of theirs. */
export function inPolicy(
  place: { readonly file: RepoPath; readonly line: number },
  message: string,
  hint: string,
): Failure {
  return { code: 'policy-failed', message, hint, ...place };
}

/** Throws a SeaworthyError that holds all of them, if there are any. */
export function refuse(failures: readonly Failure[]): void {
  const [first, ...others] = failures;
  if (first !== undefined) throw new SeaworthyError(first, { others });
}

/** The same for errors of the engine, of which there is at least one. */
export function refusal(error: EngineError, path: RepoPath): SeaworthyError {
  const [first, ...others] = engineFailures(error, path);
  return new SeaworthyError(first, { others });
}

/** `path` stands for an error that names no file. */
function engineFailures({ others = [], ...error }: EngineError, path: RepoPath): readonly [Failure, ...Failure[]] {
  return [failureOf(error, path), ...others.map((each) => failureOf(each, path))];
}

function failureOf({ code, message, hint, file, line, column }: EngineError, path: RepoPath): Failure {
  return {
    ...{ code, message, file: file ?? path },
    ...(hint === undefined ? {} : { hint }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
