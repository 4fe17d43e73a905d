import type { Files } from '../host/index.ts';
import {
  isInside,
  type LocatedFinding,
  type Lowering,
  type RepoPath,
  repoPath,
  SeaworthyError,
} from '../model/index.ts';
import { type GeneratedComment, generatedComment } from './generated-comment.ts';

/**
 * Why a finding is not to be answered on its line: the file is generated. What is asked for by name is judged as what it
 * is asked for, and what was rendered into a folder outside of every repository was rendered to be judged.
 */
export async function generatedLowering({
  files,
  named,
}: {
  readonly files: Files;
  readonly named: readonly RepoPath[];
}) {
  const isRepository = (await files.stat(repoPath('.git'))) !== undefined;
  const known = new Map<RepoPath, Promise<GeneratedComment | undefined>>();
  return async ({ rule, severity, location }: LocatedFinding): Promise<Lowering | undefined> => {
    const { file } = location.span;
    if (named.some((path) => path !== '.' && isInside(file, path))) return undefined;
    const read = known.get(file) ?? commentIn(file, files);
    known.set(file, read);
    const found = await read;
    if (found === undefined || (found.isRender && !isRepository)) return undefined;
    const reason = `line ${found.line} of the file says “${found.comment}”: change what it is generated from, or an overlay`;
    return { by: 'generated', reason, ...(severity === 'error' && isOfLinks(rule) ? { least: 'warning' } : {}) };
  };
}

/** Rules of how objects act on each other: what they say breaks what is deployed, wherever it is to be changed. */
function isOfLinks(rule: string): boolean {
  return /^(?:hpa|pdb|wiring)\//.test(rule);
}

async function commentIn(file: RepoPath, files: Files): Promise<GeneratedComment | undefined> {
  try {
    return generatedComment(await files.readText(file));
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined;
    throw error;
  }
}
