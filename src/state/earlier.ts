import { fingerprintsAt, type Settings, settingsAt, settingsPaths } from '../config/index.ts';
import { branchPoint, committedTexts, type Files } from '../host/index.ts';
import { type RepoPath, type RunOptions, SeaworthyError } from '../model/index.ts';
import type { RepositoryPolicies } from '../policies/index.ts';
import { type EarlierIgnoreFiles, earlierIgnoreFiles } from './ignored.ts';
import { earlierPolicies, type PolicyTools } from './policies.ts';

/** What decides about the check, as the base has it. */
export interface Earlier {
  /** Undefined when they are not valid. */
  readonly settings: Settings | undefined;
  /** The policies that they name; none when they are not valid. */
  readonly policySets: readonly RepositoryPolicies[];
  /** Of the findings in the baseline file. */
  readonly fingerprints: ReadonlySet<string>;
  readonly ignoreFiles: EarlierIgnoreFiles;
}

export interface EarlierOptions {
  /** The working tree. */
  readonly files: Files;
  readonly options: RunOptions;
  /** Where the nearest configuration file is looked for. */
  readonly start: RepoPath;
  /** The baseline file. */
  readonly baseline: RepoPath | undefined;
  readonly policyTools: PolicyTools;
}

const mostBytes = 1_048_576; // a configuration larger than this is a mistake
const mostBaselineBytes = 67_108_864;

/**
 * Reads it from git, where no file or link of the working tree can stand in for it. Whether it is valid must not depend on
 * the working tree either: `files` are those of {@link forgiving}.
 */
export async function readEarlier(
  ref: string,
  { files, options, start, baseline, policyTools }: EarlierOptions,
): Promise<Earlier> {
  const { root } = files;
  const commit = await branchPoint(root, ref);
  const baselines = baseline === undefined ? [] : [baseline];
  const [texts, known, ignoreFiles] = await Promise.all([
    committedTexts(root, commit, { paths: settingsPaths(files, options, start), mostBytes }),
    committedTexts(root, commit, { paths: baselines, mostBytes: mostBaselineBytes }),
    earlierIgnoreFiles(root, commit),
  ]);
  const [text] = known.values();
  const { rulesOf, setsOf } = earlierPolicies(root, commit, policyTools);
  const settings = await settingsAt(texts, { files, options, start, rulesOf }).catch(undefinedIfInvalid);
  const policySets = settings && (await setsOf(settings.config.policies).catch(undefinedIfInvalid));
  return {
    settings: policySets === undefined ? undefined : settings,
    policySets: policySets ?? [],
    fingerprints: await fingerprintsAt(text),
    ignoreFiles,
  };
}

/** Files of which one that cannot be looked at, such as a link that leaves the root, is not there. */
export function forgiving(files: Files): Files {
  return { ...files, stat: (path) => files.stat(path).catch(undefinedIfInvalid) };
}

function undefinedIfInvalid(error: unknown): undefined {
  if (!(error instanceof SeaworthyError)) throw error;
}
