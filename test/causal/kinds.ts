import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';

/** What sort of file a finding points to. */
export const sourceKinds = [
  'plain',
  'helm template',
  'helm values',
  'other file of a chart',
  'kustomize resource',
  'kustomize patch',
  'kustomization file',
  'archive',
  'vendored chart',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

const kustomizationName = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;

/** Tells the kind from names, and from what a kustomization or a folder makes of a file. */
export function sourceKind(
  targetKind: string,
  file: string,
  { isPatch, isOfChart }: { readonly isPatch: boolean; readonly isOfChart: boolean },
): SourceKind {
  if (/\.(?:tgz|tar\.gz)$/.test(file)) return 'archive';
  if (targetKind === 'plain') return 'plain';
  if (targetKind === 'kustomize') {
    if (kustomizationName.test(file)) return 'kustomization file';
    if (isPatch) return 'kustomize patch';
    if (!isOfChart) return 'kustomize resource';
  }
  if (/(?:^|\/)(?:Chart|requirements)\.yaml$/.test(file)) return 'vendored chart'; // at the dependency
  if (/(?:^|\/)templates\//.test(file)) return 'helm template';
  return /(?:^|\/)(?:[^/]*values[^/]*|ci\/[^/]+)\.ya?ml$/.test(file) ? 'helm values' : 'other file of a chart';
}

/** The files that kustomizations of the repository name as patches. */
export function patchesIn(root: string, files: readonly string[]): ReadonlySet<string> {
  const kustomizations = files.filter((file) => kustomizationName.test(file) && existsSync(join(root, file)));
  return new Set(
    kustomizations.flatMap((file) =>
      patchNames(readFileSync(join(root, file), 'utf8')).map((name) => posix.join(posix.dirname(file), name)),
    ),
  );
}

interface Patches {
  readonly patches?: unknown;
  readonly patchesJson6902?: unknown;
  readonly patchesStrategicMerge?: unknown;
}

function patchNames(text: string): readonly string[] {
  const content = contentOf(text);
  const entries = [content.patches, content.patchesJson6902, content.patchesStrategicMerge].flat();
  return entries.flatMap((entry: unknown) => {
    const path = typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : entry;
    return typeof path === 'string' && !path.includes('\n') ? [path] : [];
  });
}

function contentOf(text: string): Patches {
  try {
    const value: Patches | null = parse(text, { logLevel: 'silent' });
    return value ?? {};
  } catch {
    return {}; // broken on purpose in some fixtures; then nothing is built from it either
  }
}
