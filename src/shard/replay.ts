import type { AnswerOf, EngineName, Engines, OpOf, Outcome, RequestOf } from '../engine/index.ts';
import { SeaworthyError } from '../model/index.ts';
import { type CallContext, keyOf } from './call-key.ts';
import type { OverlayFolder } from './contents.ts';
import { unpacked } from './pack.ts';
import type { Call } from './part.ts';

/** A call and the file of the part it stands in. */
export interface Kept extends Call {
  readonly part: string;
}

/**
 * Engines that answer from parts what was asked by a shard, word for word and of the same files, and everything else
 * themselves: whatever a shard could not know makes merging slower and never different.
 */
export function replaying(engines: Engines, kept: ReadonlyMap<string, Kept>, context: CallContext): Engines {
  const replayed = (inner: Engines, overlay: OverlayFolder): Engines => ({
    async call<E extends EngineName, O extends OpOf<E>>(engine: E, op: O, request: RequestOf<E, O>) {
      const call = kept.get(keyOf({ engine, op, request, overlay }, context));
      if (call === undefined) return inner.call(engine, op, request);
      const outcome = await outcomeOf(call, overlay, context);
      if (!answers<AnswerOf<E, O>>(outcome, op)) throw damaged(call);
      return outcome;
    },
    through: (folder) => replayed(inner.through(folder), folder),
  });
  return replayed(engines, undefined);
}

/** Rendering answers text, locating answers causes; the schema of parts has seen to what is in them. */
function answers<A>(outcome: Outcome<unknown>, op: string): outcome is Outcome<A> {
  return !outcome.ok || (op === 'locate') === isCauses(outcome.answer);
}

function isCauses(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && !('output' in answer);
}

async function outcomeOf(
  call: Kept,
  overlay: OverlayFolder,
  { sealer, contentsOf }: CallContext,
): Promise<Outcome<unknown>> {
  const { inputs, outcome } = call;
  const contents = await contentsOf(overlay, inputs);
  if (sealer.sign(contents) !== call.contents) throw otherFiles(call);
  if (outcome.kind === 'error') return { ok: false, error: outcome.error, inputs, accesses: undefined };
  const answer = unpacked(outcome, (sealed) => {
    const text = sealer.open(sealed, contents);
    if (text === undefined) throw damaged(call);
    return text;
  });
  return { ok: true, answer, inputs, accesses: undefined };
}

function otherFiles({ part, about }: Kept): SeaworthyError {
  return new SeaworthyError({
    code: 'part-invalid',
    message: `the part '${part}' tells of other files than this checkout has (${about})`,
    hint: 'check out the same commit for the shards and for merge, and build chart dependencies in all of them or in none',
  });
}

function damaged({ part, about }: Kept): SeaworthyError {
  return new SeaworthyError({
    code: 'part-invalid',
    message: `the part '${part}' holds an answer that no shard wrote like this (${about})`,
    hint: 'run that shard again, and hand its part over as it is',
  });
}
