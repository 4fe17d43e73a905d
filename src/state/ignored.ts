import ignore from 'ignore';
import type { Asked } from '../config/index.ts';
import { changedIgnoreFiles, committedTexts, type Files } from '../host/index.ts';
import { type Config, type RepoPath, repoPath } from '../model/index.ts';

/** Texts of ignore files that a change alters, as the base has them; undefined for one that the base has not. */
export type EarlierIgnoreFiles = ReadonlyMap<RepoPath, string | undefined>;

const mostBytes = 1_048_576; // an ignore file larger than this is a mistake

/** The `.gitignore` files that differ from those of `commit`; empty in most changes. */
export async function earlierIgnoreFiles(root: string, commit: string): Promise<EarlierIgnoreFiles> {
  const paths = await changedIgnoreFiles(root, commit);
  const texts = await committedTexts(root, commit, { paths, mostBytes });
  return new Map(paths.map((path) => [path, texts.get(path)]));
}

/** Files from which only what the ignore files of both states name is left out. */
export function ignoringBoth(files: Files, ignoreFiles: EarlierIgnoreFiles): Files {
  if (ignoreFiles.size === 0) return files;
  const walk: Files['walk'] = async (options) => {
    const [now, then] = await Promise.all([files.walk(options), files.walk({ ...options, ignoreFiles })]);
    const problems = new Map([...now.problems, ...then.problems].map((each) => [JSON.stringify(each), each]));
    return { files: [...new Set([...now.files, ...then.files])].sort(), problems: [...problems.values()] };
  };
  return { ...files, walk };
}

/** One for each ignore file of the change that ignores files which the base does not, at the first line that does. */
export async function ignoreRelaxations(
  files: Files,
  ignoreFiles: EarlierIgnoreFiles,
  { exclude }: Pick<Config, 'exclude'>,
): Promise<readonly Asked[]> {
  if (ignoreFiles.size === 0) return [];
  const everywhere = { under: [repoPath('.')], exclude };
  const known = new Set((await files.walk(everywhere)).files);
  const { files: both } = await ignoringBoth(files, ignoreFiles).walk(everywhere);
  const hidden = both.filter((path) => !known.has(path));
  const found: Asked[] = [];
  for (const [file, before] of ignoreFiles) {
    const folder = file.slice(0, -'.gitignore'.length);
    const below = hidden.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    const text = below.length === 0 ? '' : await files.readText(file).catch(() => '');
    const ignored = ignore().add(text).filter(below);
    const count = below.length - ignored.length;
    if (count === 0) continue;
    const message = count === 1 ? '1 file is ignored' : `${count} files are ignored`;
    found.push({ file, line: lineOf(text, before ?? '', below), message });
  }
  return found;
}

/** The first line that is new and ignores one of the files. */
function lineOf(text: string, before: string, below: readonly string[]): number {
  const known = new Set(before.split('\n'));
  const at = text.split('\n').findIndex((line) => {
    if (known.has(line)) return false;
    const rules = ignore().add(line);
    return below.some((path) => rules.ignores(path));
  });
  return Math.max(at, 0) + 1;
}
