import type { AnswerOf, EngineName, Engines, OpOf, Outcome, RequestOf } from '../engine/index.ts';
import { SeaworthyError } from '../model/index.ts';
import { type CallContext, type CallState, firstCalls, keyOf } from './call-key.ts';
import type { OverlayFolder } from './contents.ts';
import { unpacked, unpackedError } from './pack.ts';
import type { Call } from './part.generated.ts';

/** A call and the file of the part it stands in. */
export interface RecordedCall extends Call {
  readonly part: string;
}

/**
 * Engines that answer from parts what a shard has asked with the same request about the same files, and everything else
 * themselves: what a shard could not know makes merging slower, and never different.
 */
export function replaying(
  engines: Engines,
  recorded: ReadonlyMap<string, RecordedCall>,
  context: CallContext,
): Engines {
  const replayed = (inner: Engines, { overlay, isAgain }: CallState): Engines => ({
    async call<E extends EngineName, O extends OpOf<E>>(engine: E, op: O, request: RequestOf<E, O>) {
      const call = recorded.get(keyOf({ engine, op, request, overlay, isAgain }, context));
      if (call === undefined) return inner.call(engine, op, request);
      const outcome = await outcomeOf(call, overlay, context);
      if (!answers<AnswerOf<E, O>>(outcome, op)) throw damaged(call);
      return outcome;
    },
    through: (folder) => replayed(inner.through(folder), { overlay: folder, isAgain }),
    again: () => replayed(inner.again(), { overlay, isAgain: true }),
  });
  return replayed(engines, firstCalls);
}

/** Rendering answers text, locating answers causes; what is in them was checked against the schema of parts. */
function answers<A>(outcome: Outcome<unknown>, op: string): outcome is Outcome<A> {
  return !outcome.ok || (op === 'locate') === isCauses(outcome.answer);
}

function isCauses(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && !('output' in answer);
}

async function outcomeOf(
  call: RecordedCall,
  overlay: OverlayFolder,
  { sealer, contentsOf }: CallContext,
): Promise<Outcome<unknown>> {
  const { inputs, outcome } = call;
  const contents = await contentsOf(overlay, inputs);
  if (sealer.sign(contents) !== call.contents) throw otherFiles(call);
  const open = (sealed: string): string => {
    const text = sealer.open(sealed, contents);
    if (text === undefined) throw damaged(call);
    return text;
  };
  if (outcome.kind === 'error') {
    const error = unpackedError(open(outcome.error.sealed));
    if (error === undefined) throw damaged(call);
    return { ok: false, error, inputs, accesses: undefined };
  }
  const answer = unpacked(outcome, open);
  return { ok: true, answer, inputs, accesses: undefined };
}

function otherFiles({ part, about }: RecordedCall): SeaworthyError {
  return new SeaworthyError({
    code: 'part-invalid',
    message: `the part '${part}' was made from other files than this checkout has (${about})`,
    hint: 'check out the same commit for the shards and for merge, and build chart dependencies in all of them or in none',
  });
}

function damaged({ part, about }: RecordedCall): SeaworthyError {
  return new SeaworthyError({
    code: 'part-invalid',
    message: `the part '${part}' holds an answer that no shard has written (${about})`,
    hint: 'run that shard again, and do not change the file that it writes',
  });
}
