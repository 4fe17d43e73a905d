import {
  defaultDestination,
  type Failure,
  type PlainTarget,
  type RepoPath,
  SeaworthyError,
  type Skipped,
} from '../model/index.ts';
import { baseName } from './folders.ts';
import { judgeFile } from './manifest-file.ts';
import type { DiscoverTools } from './tools.ts';

/** The plain manifests among candidates. */
export interface Plain {
  readonly targets: readonly PlainTarget[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly { readonly failure: Failure; readonly target: PlainTarget }[];
  /** Of the targets. */
  readonly texts: ReadonlyMap<RepoPath, string>;
}

const manifestNames = /\.(?:ya?ml|json)$/i;

/** Seaworthy's own configuration; every other name may hold a manifest. */
const ownNames = /^\.?seaworthy\.ya?ml$/;

/** True for a file whose name does not rule it out. */
export function isCandidate(path: RepoPath): boolean {
  return manifestNames.test(path) && !ownNames.test(baseName(path));
}

/** A candidate that could be read, or why not. */
type Candidate = { readonly path: RepoPath } & ({ readonly text: string } | { readonly failure: Failure });

/** Of the candidates, those that hold Kubernetes objects; broken ones that mean to are kept, so that they fail visibly. */
export async function findPlain(
  candidates: readonly RepoPath[],
  tools: DiscoverTools,
  asked: ReadonlySet<RepoPath>,
): Promise<Plain> {
  const read: Candidate[] = [];
  for (const path of candidates) read.push(await readCandidate(path, tools));
  await tools.documents.arrived();
  const plain = {
    ...{ targets: [] as PlainTarget[], skipped: [] as Skipped[], failures: [] as Plain['failures'][number][] },
    texts: new Map<RepoPath, string>(),
  };
  for (const candidate of read) {
    const { path } = candidate;
    const target: PlainTarget = { kind: 'plain', id: path, path, destination: defaultDestination };
    if ('failure' in candidate) {
      if (asked.has(path)) plain.targets.push(target);
      else plain.failures.push({ failure: candidate.failure, target });
      continue;
    }
    const verdict = asked.has(path) ? 'manifest' : judgeFile(path, tools.documents.read(candidate.text));
    if (verdict === 'manifest') {
      plain.targets.push(target);
      plain.texts.set(path, candidate.text);
    } else if (typeof verdict === 'object' && 'reason' in verdict)
      plain.skipped.push({ kind: 'plain', path, ...verdict });
    else if (verdict !== 'other') plain.failures.push({ failure: verdict, target });
  }
  return plain;
}

async function readCandidate(path: RepoPath, { files, documents }: DiscoverTools): Promise<Candidate> {
  try {
    const text = await files.readText(path);
    await documents.announce(text);
    return { path, text };
  } catch (error) {
    if (error instanceof SeaworthyError) return { path, failure: error.failure };
    throw error;
  }
}
