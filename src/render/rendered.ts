import type { Documents, Outcome } from '../engine/index.ts';
import { mainFile, type Rendered, repoPath, type Target } from '../model/index.ts';

/** What an engine answered, as the outcome of its target. */
export function rendered(target: Target, outcome: Outcome<Documents>): Rendered {
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
    source: source === '' ? undefined : repoPath(source),
    sourceLine: Math.max(1, sourceLine),
  }));
  return { status: 'rendered', target, output: outcome.answer.output, documents, inputs };
}
