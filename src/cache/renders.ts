import { digestOf, type FileAccess, type Store, type Tree } from '../host/index.ts';
import { grouped, type Rendered, type Target } from '../model/index.ts';
import type { Read } from '../parse/index.ts';
import { accessChecker } from './access-checker.ts';
import { digestOfAccesses, entryOf, openEntry, outcomeOf } from './entry.ts';
import { isLasting } from './lasting.ts';
import { type Reader, recalling, recording } from './reads.ts';

/** Outcomes of targets, whatever the state of the repository they were made from. */
export interface Renders {
  /** Finds what the same accesses at `tree` led to before. */
  finderIn(tree: Tree): (target: Target) => Rendered | undefined;
  /** `accesses`: all that the outcome rests on; undefined when it rests on more. */
  keep(rendered: Rendered, accesses: readonly FileAccess[] | undefined): void;
  /** Parses the documents of an outcome, or knows what is in them. */
  readerOf(rendered: Rendered): Reader | undefined;
  save(): void;
}

export interface RendersOptions {
  /** Digest of everything but the repository that outcomes depend on. */
  readonly tools: string;
  /** Bytes of the largest file that is read. */
  readonly fileBytes: number;
}

interface Fresh {
  readonly accesses: readonly FileAccess[];
  readonly reads: (Read | null)[];
}

const mostTried = 16; // outcomes of one target, the last used first

export function openRenders(store: Store, { tools, fileBytes }: RendersOptions): Renders {
  const keyOf = (target: Target): string => digestOf(JSON.stringify([tools, target]));
  const names = namesByKey(store.names);
  const fresh = new Map<Rendered, Fresh>();
  const known = new WeakMap<Rendered, readonly (Read | null)[]>();
  return {
    finderIn(tree) {
      const sees = accessChecker(tree, fileBytes);
      return (target) => {
        for (const name of names.get(keyOf(target))?.slice(0, mostTried) ?? []) {
          const cached = openEntry(store.read(name) ?? '', sees);
          if (cached === undefined) continue;
          const rendered = outcomeOf(target, cached);
          if (cached.status === 'rendered') known.set(rendered, cached.reads);
          return rendered;
        }
        return undefined;
      };
    },
    keep(rendered, accesses) {
      const lasts = rendered.status === 'rendered' || isLasting(rendered.failure.code);
      if (accesses !== undefined && lasts) fresh.set(rendered, { accesses, reads: [] });
    },
    readerOf(rendered) {
      const reads = known.get(rendered);
      if (reads !== undefined) return recalling(reads);
      const made = fresh.get(rendered);
      return made === undefined ? undefined : recording(made.reads);
    },
    save() {
      for (const [rendered, made] of fresh)
        store.write(`${keyOf(rendered.target)}.${digestOfAccesses(made.accesses)}`, entryOf({ rendered, ...made }));
    },
  };
}

/** Names are made of the digest of a target, a dot, and one of what was seen. */
function namesByKey(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return grouped(names, (name) => [name.slice(0, name.indexOf('.'))]);
}
