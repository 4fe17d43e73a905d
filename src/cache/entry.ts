import { digestOf, type FileAccess } from '../host/index.ts';
import type { Rendered, Target } from '../model/index.ts';
import type { Read } from '../parse/index.ts';
import type { CachedRender } from './entry.generated.ts';
import { isAccesses, isCachedRender } from './entry-validators.generated.js';
import { isLasting } from './lasting.ts';
import { readJson } from './read-json.ts';

/** An outcome that came out whole, and all that it rests on. */
export interface CacheableRender {
  readonly rendered: Rendered;
  readonly accesses: readonly FileAccess[];
  /** Of its documents in their order; null for one that is to be parsed again. */
  readonly reads: readonly (Read | null)[];
}

/** The text of an entry: the accesses on the first line, so that the rest is read only where they hold. */
export function entryOf({ rendered, accesses, reads }: CacheableRender): string {
  return `${JSON.stringify(accesses)}\n${JSON.stringify(bodyOf(rendered, reads))}`;
}

/** Names the entry among those of the same target. */
export function digestOfAccesses(accesses: readonly FileAccess[]): string {
  return digestOf(JSON.stringify(accesses));
}

/** A {@link CachedRender}; its failure is one of an engine, see {@link isLasting}. */
function bodyOf(rendered: Rendered, reads: CacheableRender['reads']): object {
  const { inputs } = rendered;
  if (rendered.status === 'failed') return { status: 'failed', failure: rendered.failure, inputs };
  const documents = rendered.documents.map(({ text, source, sourceLine }) => ({
    text,
    sourceLine,
    ...(source === undefined ? {} : { source }),
  }));
  const { output, flaw } = rendered;
  return { status: 'rendered', output, documents, ...(flaw === undefined ? {} : { flaw }), inputs, reads };
}

/** What an entry holds, when every access `sees` the same as then; undefined also for text that is no entry. */
export function openEntry(text: string, sees: (access: FileAccess) => boolean): CachedRender | undefined {
  const line = text.indexOf('\n');
  const accesses = readJson(text.slice(0, Math.max(0, line)), isAccesses);
  if (accesses?.every(sees) !== true) return undefined;
  const cached = readJson(text.slice(line + 1), isCachedRender);
  return cached?.status === 'failed' && !isLasting(cached.failure.code) ? undefined : cached;
}

export function outcomeOf(target: Target, cached: CachedRender): Rendered {
  if (cached.status === 'failed') return { status: 'failed', target, failure: cached.failure, inputs: cached.inputs };
  const { output, inputs, flaw } = cached;
  const documents = cached.documents.map(({ text, source, sourceLine }) => ({ text, source, sourceLine }));
  return { status: 'rendered', target, output, documents, ...(flaw === undefined ? {} : { flaw }), inputs };
}
