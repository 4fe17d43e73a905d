import { type Finding, type ObjectId, repoPath, type Severity } from '../model/index.ts';
import { type Options, runOptions } from './options.ts';

/** Options of {@link fix}. */
export interface FixOptions extends Options {
  /** Commit, branch or tag to compare with: only findings that have come since are fixed. */
  readonly base?: string;
  /** Also use what the change relaxes in its configuration, baseline and ignore files, instead of those of the base. */
  readonly acceptConfigChanges?: boolean;
}

/** Verified fixes, which are not written yet. */
export interface FixResult {
  /** Sorted by path. */
  readonly files: readonly FixedFile[];
  readonly fixed: readonly FixedFinding[];
  /** Findings without a fix that could be verified, in the order of the report. */
  readonly remaining: readonly FixedFinding[];
}

/** A file and its text before and after, with the values of Secrets in it. */
export interface FixedFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** As much of a finding as says which one it is. */
export interface FixedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly object: ObjectId;
  /** Keys and 0-based indexes from the root of the object to the field. */
  readonly path: readonly (string | number)[];
}

/**
 * Works out the fixes that `seaworthy fix` would write, and writes nothing: what to do with the texts is the caller's
 * decision. Each fix was verified by rendering and checking again.
 *
 * @example
 * for (const { path, after } of (await fix()).files) writeFileSync(path, after);
 *
 * @throws SeaworthyError for a wrong option, a broken configuration, a missing path.
 */
export async function fix(options: FixOptions = {}): Promise<FixResult> {
  const { fix: fixAll } = await import('../run.ts');
  const { texts, fixed, remaining, files } = await fixAll(runOptions(options));
  const changed: FixedFile[] = [];
  for (const [path, after] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    changed.push({ path, before: await files.readText(repoPath(path)), after });
  }
  return { files: changed, fixed: fixed.map(named), remaining: remaining.map(named) };
}

function named({ rule, severity, message, manifest, path }: Finding): FixedFinding {
  return { rule, severity, message, object: manifest.id, path };
}
