import type { RepoPath } from '../model/index.ts';
import { decodeText } from './decode.ts';
import type { Files } from './files.ts';

/** The same files, and inputs that are given with their content: each is what `contents` has for its name. */
export function withGiven(files: Files, contents: ReadonlyMap<RepoPath, Uint8Array>): Files {
  if (contents.size === 0) return files;
  return {
    ...files,
    given: new Set(contents.keys()),
    read: async (path) => contents.get(path) ?? files.read(path),
    readText: async (path) => {
      const content = contents.get(path);
      return content === undefined ? files.readText(path) : decodeText(content);
    },
    stat: async (path) => {
      const content = contents.get(path);
      return content === undefined ? files.stat(path) : { kind: 'file', size: content.length };
    },
    async walk({ under, ...options }) {
      const named = under.filter((path) => contents.has(path));
      const walked = await files.walk({ ...options, under: under.filter((path) => !contents.has(path)) });
      return { ...walked, files: [...new Set([...walked.files, ...named])].sort() };
    },
  };
}
