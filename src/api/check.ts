import { resolve } from 'node:path';
import type { JsonReport } from '../report/index.ts';
import { type Options, runOptions } from './options.ts';

/** Options of {@link check}. */
export interface CheckOptions extends Options {
  /** Commit, branch or tag to compare with: findings that were there already are `unchanged`, not `open`. */
  readonly base?: string;
  /** Also use what the change relaxes in its configuration, baseline and ignore files, instead of those of the base. */
  readonly acceptConfigChanges?: boolean;
  /** File of findings that do not count, as `seaworthy --baseline FILE --update-baseline` writes it. */
  readonly baseline?: string;
  /** Minimum severity that makes `summary.exitCode` 1; by default that of the configuration. */
  readonly failOn?: 'error' | 'warning' | 'info' | 'never';
  /** `summary.exitCode` is 0 although no object is judged, and not 2. */
  readonly allowEmpty?: boolean;
  /** Folder in which outcomes are kept from run to run; by default none are kept. */
  readonly cache?: string;
  /** Called for what does not change the report but should be known, such as a cache that cannot be used. */
  readonly onWarning?: (message: string) => void;
}

/**
 * Checks what a repository would deploy, and returns the report that `seaworthy check --format json` prints. Findings do
 * not make it reject, nor do targets that cannot be rendered, which are findings too.
 *
 * @example
 * const { findings, summary } = await check({ cwd: 'my-repository', paths: ['charts/api'] });
 *
 * @throws SeaworthyError when there is nothing to report on: a wrong option, a broken configuration, a missing path.
 */
export async function check(options: CheckOptions = {}): Promise<JsonReport> {
  const { runAndReport } = await import('./run-and-report.ts');
  const { cache, ...others } = options;
  const asked = runOptions(others);
  return runAndReport({ ...asked, ...(cache === undefined ? {} : { cache: resolve(asked.cwd, cache) }) });
}
