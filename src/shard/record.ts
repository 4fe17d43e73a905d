import type { AnswerOf, EngineName, Engines, OpOf, Outcome } from '../engine/index.ts';
import { asText } from '../model/index.ts';
import { type CallContext, type CallState, type EngineCall, firstCalls, keyOf } from './call-key.ts';
import { packed } from './pack.ts';
import type { Call } from './part.generated.ts';

/** Engines that remember what they answered. */
export interface Recorder {
  readonly engines: Engines;
  /** All answers so far, sorted by key. */
  readonly calls: () => readonly Call[];
}

export function recording(engines: Engines, context: CallContext): Recorder {
  const calls = new Map<string, Call>();
  const recorded = (inner: Engines, { overlay, isAgain }: CallState): Engines => ({
    async call(engine, op, request) {
      const outcome = await inner.call(engine, op, request);
      const call = await callOf({ engine, op, request, overlay, isAgain }, outcome, context);
      if (call !== undefined) calls.set(call.key, call);
      return outcome;
    },
    through: (folder) => recorded(inner.through(folder), { overlay: folder, isAgain }),
    again: () => recorded(inner.again(), { overlay, isAgain: true }),
  });
  return {
    engines: recorded(engines, firstCalls),
    calls: () => [...calls.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** What may be a Secret can be opened only with the files it was made from: who has those can render it anyway. */
async function callOf<E extends EngineName, O extends OpOf<E>>(
  asked: EngineCall<E, O>,
  outcome: Outcome<AnswerOf<E, O>>,
  context: CallContext,
): Promise<Call | undefined> {
  const { sealer, contentsOf } = context;
  const { inputs } = outcome;
  const contents = await contentsOf(asked.overlay, inputs);
  const answer = packed(outcome, (text) => sealer.seal(text, contents));
  if (answer === undefined) return undefined;
  return {
    key: keyOf(asked, context),
    about: aboutOf(asked),
    inputs,
    contents: sealer.sign(contents),
    outcome: answer,
  };
}

function aboutOf<E extends EngineName, O extends OpOf<E>>({ engine, op, request }: EngineCall<E, O>): string {
  const place =
    request !== null && typeof request === 'object'
      ? 'chart' in request
        ? request.chart
        : 'path' in request
          ? request.path
          : ''
      : '';
  return `${engine} ${op} ${asText(place)}`;
}
