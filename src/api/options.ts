import { resolve } from 'node:path';
import type { HelmTexts, RunOptions } from '../model/index.ts';

/** Options that all functions have, as the command line has them; the lists of {@link HelmTexts} are for every chart. */
export interface Options extends HelmTexts {
  /** Folder that all other paths are relative to; by default the working folder of the process, `.` */
  readonly cwd?: string;
  /** Files or folders to look at; by default the whole repository. */
  readonly paths?: readonly string[];
  /** Root of the repository; nothing outside it is read. By default the nearest folder with `.git` at or above `cwd`. */
  readonly root?: string;
  /** Configuration file; by default the nearest `seaworthy.yaml`. */
  readonly config?: string;
  /** `default` or `strict`: warnings fail the run too, and rules for it are enabled. */
  readonly profile?: 'default' | 'strict';
  /** Only these rules, or categories such as `hpa/*`. */
  readonly rules?: readonly string[];
  /** Kubernetes version to render and check for, such as `1.33.0`. */
  readonly kubeVersion?: string;
  /** Release name for every chart. */
  readonly release?: string;
  /** Namespace for every chart. */
  readonly namespace?: string;
  /** Render the CRDs of charts too. */
  readonly includeCrds?: boolean;
  /** Maximum number of worker threads; by default the number of processors. */
  readonly workers?: number;
}

/** The same with every default filled in. */
export function runOptions({ cwd = '.', root, ...options }: Options): RunOptions {
  const folder = resolve(cwd); // starts at the working folder
  const { paths = [], rules = [], includeCrds = false } = options;
  return {
    ...options,
    ...{ paths, rules, includeCrds },
    cwd: folder,
    ...(root === undefined ? {} : { root: resolve(folder, root) }),
  };
}
