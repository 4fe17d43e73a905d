import { readConfig } from '../../../src/config/index.ts';
import { discover } from '../../../src/discover/index.ts';
import { kinds, toolsOf } from '../../../src/kinds/index.ts';
import { type RunOptions, repoPath, type Target } from '../../../src/model/index.ts';
import { openReader } from '../../../src/parse/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { wholeRepository } from '../../support/options.ts';

export interface Found {
  /** Ids of the targets, each after its kind: `helm charts/api`. */
  readonly targets: readonly string[];
  /** `path: reason` */
  readonly skipped: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

export async function targetsIn(texts: Texts, options: Partial<RunOptions> = {}): Promise<readonly Target[]> {
  return (await discoverIn(texts, options)).targets;
}

export async function foundIn(texts: Texts, options: Partial<RunOptions> = {}): Promise<Found> {
  const { targets, skipped } = await discoverIn(texts, options);
  return {
    targets: targets.map(({ kind, id }) => `${kind} ${id}`),
    skipped: skipped.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

export async function discoverIn(texts: Texts, options: Partial<RunOptions> = {}): ReturnType<typeof discover> {
  const files = memoryFiles(texts);
  const asked = wholeRepository(files.root, options);
  const config = await readConfig(files, asked, repoPath('.'));
  const documents = openReader(undefined, config.limits.renderMs);
  const named = asked.paths.map(repoPath);
  return discover({ ...toolsOf(kinds), files, documents }, config, { paths: named, named });
}
