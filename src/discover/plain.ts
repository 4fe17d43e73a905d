import {
  type Config,
  type Failure,
  filesOfInputs,
  isInside,
  type PlainTarget,
  plainTarget,
  type RepoPath,
  SeaworthyError,
  type Skipped,
} from '../model/index.ts';
import type { FindContext, Found } from './finder.ts';
import { baseName, holderOf } from './folders.ts';
import { areFragments } from './fragments.ts';
import { type FileVerdict, judgeFile } from './manifest-file.ts';
import type { DiscoverTools } from './tools.ts';

const manifestNames = /\.(?:ya?ml|json)$/i;

/** Seaworthy's own configuration; every other name may hold a manifest. */
const ownNames = /^\.?seaworthy\.ya?ml$/;

/** True for a file whose name does not rule it out. */
function isCandidate(path: RepoPath): boolean {
  return manifestNames.test(path) && !ownNames.test(baseName(path));
}

/** A candidate that could be read, or why not. */
type Candidate = { readonly path: RepoPath } & ({ readonly text: string } | { readonly failure: Failure });

/** Of files, those that hold Kubernetes objects; broken ones that mean to are kept, so that they fail visibly. */
export async function findPlain(
  all: readonly RepoPath[],
  { tools, config, asked, around, kustomized = new Set() }: FindContext,
): Promise<Found> {
  const values = filesOfValues(config);
  const candidates = all.filter((path) => {
    if (around.some(({ chart }) => isInside(path, chart))) return false;
    return asked.has(path) || (isCandidate(path) && !values.has(path));
  });
  const read: Candidate[] = [];
  for (const path of candidates) read.push(await readCandidate(path, tools));
  await tools.documents.arrived();
  const targets: PlainTarget[] = [];
  const skipped: Skipped[] = [];
  const failures: { readonly failure: Failure; readonly target: PlainTarget }[] = [];
  const texts = new Map<RepoPath, string>();
  for (const candidate of read) {
    const { path } = candidate;
    const verdict = asked.has(path) ? 'manifest' : verdictOf(candidate, tools, kustomized);
    if (verdict === 'manifest' && !asked.has(path) && isHidden(path, asked))
      skipped.push({ kind: 'plain', path, reason: 'in a hidden folder: name the file or its folder to check it' });
    else if (verdict === 'manifest') {
      targets.push(plainTarget(path));
      if ('text' in candidate) texts.set(path, candidate.text);
    } else if (typeof verdict === 'object' && 'reason' in verdict) skipped.push({ kind: 'plain', path, ...verdict });
    else if (verdict !== 'other') failures.push({ failure: verdict, target: plainTarget(path) });
  }
  return { targets, skipped, failures, texts };
}

/** Tools keep their own files there: tests of Chainsaw, workflows of GitHub, caches. */
function isHidden(path: RepoPath, asked: ReadonlySet<RepoPath>): boolean {
  const above = [...asked].find((folder) => folder !== '.' && isInside(path, folder)) ?? '';
  const folders = path.slice(above.length).split('/').slice(0, -1);
  return folders.some((part) => part.startsWith('.'));
}

function verdictOf(candidate: Candidate, { documents }: DiscoverTools, kustomized: ReadonlySet<RepoPath>): FileVerdict {
  if ('failure' in candidate) return candidate.failure;
  const read = documents.read(candidate.text);
  if (holderOf(candidate.path, kustomized) !== undefined && areFragments(read))
    return { reason: 'part of an object: a patch that no kustomization lists' };
  return judgeFile(candidate.path, read);
}

/** Files that the configuration gives to charts: they are values, whatever else they look like. */
function filesOfValues({ targets, helm }: Config): ReadonlySet<RepoPath> {
  const all = [helm, ...targets.flatMap(({ variants }) => variants)];
  return new Set(all.flatMap(filesOfInputs));
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
