import { digestOf, type FileAccess } from '../host/index.ts';
import type { Rendered, Target } from '../model/index.ts';
import type { Read } from '../parse/index.ts';
import { survivesJson } from './reads.ts';
import { accessesSchema, type KeptRender, renderSchema } from './schema.ts';
import { shape } from './shape.ts';

/** An outcome that came out whole, and all that it rests on. */
export interface CacheableRender {
  readonly rendered: Rendered;
  readonly accesses: readonly FileAccess[];
  /** Of its documents, as far as they were parsed; null for one that is to be parsed again. */
  readonly reads: readonly (Read | null)[];
}

const accessesOf = shape<readonly FileAccess[]>(accessesSchema);
const keptOf = shape<KeptRender>(renderSchema);

/** The text of an entry: the looks on the first line, so that the rest need not be read in vain. */
export function entryOf({ rendered, accesses, reads }: CacheableRender): string {
  return `${JSON.stringify(accesses)}\n${JSON.stringify(bodyOf(rendered, reads))}`;
}

/** Names the entry among those of the same target. */
export function digestOfAccesses(looks: readonly FileAccess[]): string {
  return digestOf(JSON.stringify(looks));
}

function bodyOf(rendered: Rendered, reads: CacheableRender['reads']): KeptRender {
  const { inputs } = rendered;
  if (rendered.status === 'failed') return { status: 'failed', failure: rendered.failure, inputs };
  const documents = rendered.documents.map(({ text, source, sourceLine }) => ({
    text,
    sourceLine,
    ...(source === undefined ? {} : { source }),
  }));
  const kept = reads.map((read) => (survivesJson(read) ? read : null));
  return { status: 'rendered', output: rendered.output, documents, inputs, reads: kept };
}

/** What an entry holds, when every look `sees` the same as then; undefined also for text that is no entry. */
export function openEntry(text: string, sees: (look: FileAccess) => boolean): KeptRender | undefined {
  const line = text.indexOf('\n');
  const looks = accessesOf(text.slice(0, Math.max(0, line)));
  return looks?.every(sees) === true ? keptOf(text.slice(line + 1)) : undefined;
}

export function outcomeOf(target: Target, kept: KeptRender): Rendered {
  if (kept.status === 'failed') return { status: 'failed', target, failure: kept.failure, inputs: kept.inputs };
  const { output, inputs } = kept;
  const documents = kept.documents.map(({ text, source, sourceLine }) => ({ text, source, sourceLine }));
  return { status: 'rendered', target, output, documents, inputs };
}
