import picomatch from 'picomatch';
import type { Entry, Files } from '../../src/host/index.ts';
import { type FailureCode, type RepoPath, repoPath, SeaworthyError } from '../../src/model/index.ts';

/** Bytes a file may have before it is refused, as `limits.fileMiB` says for real ones. */
const largest = 1_048_576;

/** A repository that exists only in memory: path to text. Knows no links and no `.gitignore`; `test/unit/host` has those. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  const files = new Map(Object.entries(texts).map(([path, text]) => [repoPath(path), text]));
  const paths = [...files.keys()].sort();
  const isFolder = (path: RepoPath): boolean => paths.some((file) => isBelow(file, path));

  async function readText(path: RepoPath): Promise<string> {
    const text = files.get(path);
    if (text === undefined) throw refused('path-missing', path, 'does not exist');
    if (text.length > largest) throw refused('file-too-large', path, `has more than ${largest} bytes`);
    return text;
  }

  return {
    root: '/shop',
    readText,
    read: async (path) => new TextEncoder().encode(await readText(path)),
    stat: async (path) => {
      const text = files.get(path);
      if (text !== undefined) return { kind: 'file', size: text.length };
      return isFolder(path) ? { kind: 'dir', size: 0 } : undefined;
    },
    list: async (path) => entriesOf(paths, path),
    walk: async ({ under, exclude }) => {
      const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
      const wanted = (file: RepoPath): boolean => under.some((start) => file === start || isBelow(file, start));
      return {
        files: paths.filter((file) => wanted(file) && !foldersOf(file).some((each) => excluded(each))),
        problems: [],
      };
    },
  };
}

function refused(code: FailureCode, file: RepoPath, why: string): SeaworthyError {
  return new SeaworthyError({ code, message: `${file} ${why}`, file });
}

function isBelow(file: RepoPath, folder: RepoPath): boolean {
  return folder === '.' || file.startsWith(`${folder}/`);
}

/** The file itself and every folder above it: a walk does not enter an excluded folder. */
function foldersOf(file: RepoPath): readonly string[] {
  return file.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
}

function entriesOf(paths: readonly RepoPath[], folder: RepoPath): readonly Entry[] {
  const kinds = new Map<string, Entry['kind']>();
  for (const path of paths.filter((each) => isBelow(each, folder))) {
    const [name = '', ...rest] = (folder === '.' ? path : path.slice(folder.length + 1)).split('/');
    kinds.set(name, rest.length === 0 ? 'file' : 'dir');
  }
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}
