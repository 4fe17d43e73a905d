import { digestOf, type FileAccess, type Store, type Tree } from '../host/index.ts';
import { grouped, type Rendered, type Target } from '../model/index.ts';
import { type DocumentReader, documentOf, isLate, limited, type Read, splitDocuments } from '../parse/index.ts';
import { accessChecker } from './access-checker.ts';
import { digestOfAccesses, entryOf, openEntry, outcomeOf } from './entry.ts';
import { isLasting } from './lasting.ts';

/** Outcomes of targets, whatever the state of the repository they were made from. */
export interface Renders {
  /** Finds what the same accesses at `tree` led to before. */
  finderIn(tree: Tree): (target: Target) => Rendered | undefined;
  /** `accesses`: all that the outcome rests on; undefined when it rests on more. */
  keep(rendered: Rendered, accesses: readonly FileAccess[] | undefined): void;
  save(): void;
}

export interface RendersOptions {
  /** Digest of everything but the repository that outcomes depend on. */
  readonly tools: string;
  /** Bytes of the largest file that is read. */
  readonly fileBytes: number;
  /** Reads the documents of outcomes; those of earlier runs are handed to it. */
  readonly documents: DocumentReader;
}

const mostTried = 16; // outcomes of one target, the last used first

export function openRenders(store: Store, { tools, fileBytes, documents }: RendersOptions): Renders {
  const keyOf = (target: Target): string => digestOf(JSON.stringify([tools, target]));
  const names = namesByKey(store.names);
  const fresh = new Map<Rendered, readonly FileAccess[]>();
  return {
    finderIn(tree) {
      const sees = accessChecker(tree, fileBytes);
      return (target) => {
        for (const name of names.get(keyOf(target))?.slice(0, mostTried) ?? []) {
          const cached = openEntry(store.read(name) ?? '', sees);
          if (cached === undefined) continue;
          const rendered = outcomeOf(target, cached);
          if (cached.status === 'rendered') remember(rendered, cached.reads, documents);
          return rendered;
        }
        return undefined;
      };
    },
    keep(rendered, accesses) {
      const lasts = rendered.status === 'rendered' || isLasting(rendered.failure.code);
      if (accesses !== undefined && lasts) fresh.set(rendered, accesses);
    },
    save() {
      for (const [rendered, accesses] of fresh) {
        const reads = textsOf(rendered)
          .flatMap(documents.read)
          .map(({ read }) => (isLate(read) ? null : read));
        store.write(`${keyOf(rendered.target)}.${digestOfAccesses(accesses)}`, entryOf({ rendered, accesses, reads }));
      }
    },
  };
}

/** `reads`: of the documents in their order; null for one that is to be parsed again. */
function remember(rendered: Rendered, reads: readonly (Read | null)[], documents: DocumentReader): void {
  let next = 0;
  for (const text of textsOf(rendered)) {
    const slices = splitDocuments(text);
    const known = reads.slice(next, next + slices.length);
    next += slices.length;
    const whole = slices.map((slice, at) => documentOf(slice, known[at] ?? limited(slice)));
    documents.remember(text, whole);
  }
}

function textsOf(rendered: Rendered): readonly string[] {
  if (rendered.status === 'failed') return [];
  return rendered.documents.map(({ text }) => text);
}

/** Names are made of the digest of a target, a dot, and one of what was seen. */
function namesByKey(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return grouped(names, (name) => [name.slice(0, name.indexOf('.'))]);
}
