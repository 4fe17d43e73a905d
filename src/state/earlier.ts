import { fingerprintsAt, type Settings, settingsAt, settingsPaths } from '../config/index.ts';
import { branchPoint, committedTexts, type Files } from '../host/index.ts';
import { type RepoPath, type RunOptions, SeaworthyError } from '../model/index.ts';
import { type EarlierIgnoreFiles, earlierIgnoreFiles } from './ignored.ts';

/** What decides about the check, as the base has it. */
export interface Earlier {
  /** Undefined when they are not valid. */
  readonly settings: Settings | undefined;
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
}

const mostBytes = 1_048_576; // a configuration larger than this is a mistake
const mostBaselineBytes = 67_108_864;

/**
 * Reads it from git, where no file or link of the working tree can stand in for it. Whether it is valid must not depend on
 * the working tree either: `files` are those of {@link forgiving}.
 */
export async function readEarlier(ref: string, { files, options, start, baseline }: EarlierOptions): Promise<Earlier> {
  const { root } = files;
  const commit = await branchPoint(root, ref);
  const baselines = baseline === undefined ? [] : [baseline];
  const [texts, known, ignoreFiles] = await Promise.all([
    committedTexts(root, commit, { paths: settingsPaths(files, options, start), mostBytes }),
    committedTexts(root, commit, { paths: baselines, mostBytes: mostBaselineBytes }),
    earlierIgnoreFiles(root, commit),
  ]);
  const [text] = known.values();
  return {
    settings: await settingsAt(texts, { files, options, start }).catch(undefinedIfInvalid),
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
