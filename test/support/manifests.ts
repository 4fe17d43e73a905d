import {
  type Manifest,
  type PlainTarget,
  plainTarget as plainTargetOf,
  type RepoPath,
  repoPath,
} from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';

/** A plain target of the shop. */
export function plainTarget(path: string): PlainTarget {
  return plainTargetOf(repoPath(path));
}

/** The manifests of plain files, in the order given. */
export function manifestsOf(files: Readonly<Record<string, string>>): readonly Manifest[] {
  return Object.entries(files).flatMap(([path, text]) => parsedPlain(path, text).manifests);
}

export function parsedPlain(path: string, text: string): ReturnType<typeof parse> {
  return parse(renderedPlain(path, text));
}

/** The outcome of rendering a plain file. */
export function renderedPlain(path: string, text: string): Parameters<typeof parse>[0] {
  const target = plainTarget(path);
  const source: RepoPath = target.path;
  return {
    status: 'rendered',
    target,
    output: text,
    documents: [{ text, source, sourceLine: 1 }],
    inputs: [source],
  };
}
