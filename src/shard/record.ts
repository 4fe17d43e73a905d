import type { AnswerOf, EngineName, Engines, OpOf, Outcome } from '../engine/index.ts';
import type { Side } from './contents.ts';
import { type Asked, type Keeper, keyOf } from './key.ts';
import { packed } from './pack.ts';
import type { Call } from './part.ts';

/** Engines that remember what they answered. */
export interface Recorder {
  readonly engines: Engines;
  /** All answers so far, sorted by key. */
  readonly calls: () => readonly Call[];
}

export function recording(engines: Engines, keeper: Keeper): Recorder {
  const calls = new Map<string, Call>();
  const recorded = (inner: Engines, side: Side): Engines => ({
    async call(engine, op, request) {
      const outcome = await inner.call(engine, op, request);
      const call = await callOf({ engine, op, request, side }, outcome, keeper);
      if (call !== undefined) calls.set(call.key, call);
      return outcome;
    },
    through: (folder) => recorded(inner.through(folder), folder),
    close: () => inner.close(),
  });
  return {
    engines: recorded(engines, undefined),
    calls: () => [...calls.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/**
 * What may be a Secret's opens only for who has the very files it was made from, and those tell as much: whoever has
 * them can render it.
 */
async function callOf<E extends EngineName, O extends OpOf<E>>(
  asked: Asked<E, O>,
  outcome: Outcome<AnswerOf<E, O>>,
  keeper: Keeper,
): Promise<Call | undefined> {
  const { vault, contentsOf } = keeper;
  const { inputs } = outcome;
  const contents = await contentsOf(asked.side, inputs);
  const answer = packed(outcome, (text) => vault.seal(text, contents));
  if (answer === undefined) return undefined;
  return { key: keyOf(asked, keeper), about: aboutOf(asked), inputs, contents: vault.sign(contents), outcome: answer };
}

function aboutOf<E extends EngineName, O extends OpOf<E>>({ engine, op, request }: Asked<E, O>): string {
  const place =
    request !== null && typeof request === 'object'
      ? 'chart' in request
        ? request.chart
        : 'path' in request
          ? request.path
          : ''
      : '';
  return `${engine} ${op} ${String(place)}`;
}
