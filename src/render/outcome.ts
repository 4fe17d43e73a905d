import type { Outcome, RenderedAnswer } from '../engine/index.ts';
import type { FileAccess } from '../host/index.ts';
import { mainFile, type Rendered, type Target } from '../model/index.ts';

/** An outcome, and all it rests on; undefined when it rests on more than the repository. */
export interface RenderOutcome {
  readonly rendered: Rendered;
  readonly accesses: readonly FileAccess[] | undefined;
}

/** What an engine answered, as the outcome of its target. */
export function renderOutcome(target: Target, outcome: Outcome<RenderedAnswer>): RenderOutcome {
  return { rendered: rendered(target, outcome), accesses: outcome.accesses };
}

function rendered(target: Target, outcome: Outcome<RenderedAnswer>): Rendered {
  const { inputs } = outcome;
  if (!outcome.ok) {
    return {
      status: 'failed',
      target,
      failure: { ...outcome.error, file: outcome.error.file ?? mainFile(target) },
      inputs,
    };
  }
  const documents = outcome.answer.documents.map(({ text, source, sourceLine }) => ({
    text,
    source: source === '' ? undefined : source,
    sourceLine: Math.max(1, sourceLine),
  }));
  return { status: 'rendered', target, output: outcome.answer.output, documents, inputs };
}
