import { resolve } from 'node:path';
import type { Files } from '../host/index.ts';
import { type BaselineEntry, type RepoPath, type RunOptions, repoPath, SeaworthyError } from '../model/index.ts';

/** A baseline as it is written: version 1, entries sorted by fingerprint so that changes to it merge well. */
export interface BaselineFile {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** A baseline that was read. */
export interface Baseline {
  readonly file: RepoPath;
  readonly entries: readonly BaselineEntry[];
}

/** The baseline that the options name; no entries while it is being written for the first time. */
export async function readBaseline(
  files: Files,
  { cwd, baseline, updateBaseline = false }: RunOptions,
): Promise<Baseline | undefined> {
  if (baseline === undefined) return undefined;
  const file = insideRoot(files.root, resolve(cwd, baseline));
  if ((await files.stat(file)) === undefined && updateBaseline) return { file, entries: [] };
  if ((await files.stat(file)) === undefined) {
    throw invalid(file, 'the baseline does not exist', 'write it with --update-baseline');
  }
  return { file, entries: await parsedBaseline(file, await files.readText(file)) };
}

/** Entries of a baseline with this text; throws a SeaworthyError when it is not valid. */
export async function parsedBaseline(file: RepoPath, content: string): Promise<readonly BaselineEntry[]> {
  const again = 'write it again with --update-baseline';
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw invalid(file, `the baseline is not JSON: ${error instanceof Error ? error.message : String(error)}`, again);
  }
  const { validateBaseline } = await import('./validate.generated.js'); // most runs have no baseline
  if (validateBaseline(value)) return value.findings;
  const [error] = validateBaseline.errors ?? [];
  throw invalid(
    file,
    `the baseline is not one of version 1: ${error?.instancePath ?? ''} ${error?.message ?? ''}`,
    again,
  );
}

function invalid(file: RepoPath, message: string, hint: string): SeaworthyError {
  return new SeaworthyError({ code: 'config-invalid', message, hint, file });
}

function insideRoot(root: string, absolute: string): RepoPath {
  if (absolute.startsWith(`${root}/`)) return repoPath(absolute.slice(root.length + 1));
  throw new SeaworthyError({
    code: 'outside-root',
    message: `the baseline '${absolute}' lies outside the repository`,
    hint: 'keep it in the repository, so that a change to it is reviewed',
  });
}
