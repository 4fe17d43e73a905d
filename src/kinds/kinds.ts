import type { Finder } from '../discover/index.ts';
import type { RendererOf } from '../render/index.ts';
import { helm } from './helm/index.ts';
import type { Kind } from './kind.ts';
import { kustomize } from './kustomize/index.ts';
import { plain } from './plain/index.ts';

/** In the order in which they look: what one finds, the next ones do not see. A new kind is a file, or folder, and a line here. */
export const kinds: readonly Kind[] = [helm, kustomize, plain];

/** What discovery and rendering need to know of kinds. */
export interface KindTools {
  readonly finders: readonly Finder[];
  readonly rendererOf: RendererOf;
}

export function toolsOf(all: readonly Kind[]): KindTools {
  const byName = new Map(all.map((kind) => [kind.name, kind]));
  return {
    finders: all.map(({ find }) => find),
    rendererOf(target) {
      const kind = byName.get(target.kind);
      if (kind === undefined) throw new Error(`target ${target.id}: kind ${target.kind} not found`);
      return kind.rendererOf(target);
    },
  };
}
