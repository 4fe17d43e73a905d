import { posix } from 'node:path';
import { LineCounter, parseDocument, visit } from 'yaml';
import { attempt, type Files } from '../../host/index.ts';
import { type Failure, type RepoPath, repoPath, SeaworthyError } from '../../model/index.ts';

/** A file of the repository that Kustomize reads only without its load restrictor. */
interface Restricted {
  /** As the failure says it. */
  readonly failure: Failure;
  readonly file: string;
  /** Folder of the kustomization that names it. */
  readonly folder: string;
}

/** Kustomize's own words, in which the top of the repository is `/`. */
const forbidden = /security; file '\/([^']+)' is not in or below '\/([^']*)'/;

/** What is said of a values file of a chart. */
const forbiddenValues = /^(\S+) lies outside the folder of the kustomization, where Kustomize reads no values$/;

/** The file that a build failed for because of the load restrictor; undefined when it failed for something else. */
export function restrictedIn(failure: Failure): Restricted | undefined {
  const found = forbidden.exec(failure.message);
  if (found !== null) return { failure, file: found[1] ?? '', folder: found[2] || '.' };
  const values = forbiddenValues.exec(failure.message)?.[1];
  if (values === undefined || failure.file === undefined) return undefined;
  return { failure, file: values, folder: posix.dirname(failure.file) };
}

/** What is to be known of a kustomization that builds only without the load restrictor. */
export async function restrictionFlaw({ failure, file, folder }: Restricted, files: Files): Promise<Failure> {
  const { code, file: from, line } = failure;
  const known = { ...(from === undefined ? {} : { file: from }), ...(line === undefined ? {} : { line }) };
  return {
    code,
    ...((await placeOf(file, folder, files)) ?? known),
    message: `builds only with --load-restrictor=LoadRestrictionsNone, since ${file} lies outside of ${folder}; kubectl and Argo CD refuse it unless configured (kustomize.buildOptions)`,
    hint: 'if what deploys it builds with that option, set kustomize.loadRestrictor: none in seaworthy.yaml; else keep the file below the folder, or make its folder a kustomization',
  };
}

const fileNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;
const longestText = 1_048_576; // characters: the failure says enough where a kustomization is longer

/** The line of the kustomization in `folder` that names the file. */
async function placeOf(
  file: string,
  folder: string,
  files: Files,
): Promise<{ readonly file: RepoPath; readonly line: number } | undefined> {
  for (const name of fileNames) {
    const path = repoPath(posix.join(folder, name));
    const text = await textOf(path, files);
    if (text === undefined || text.length > longestText) continue;
    const line = attempt(text.length, () => lineNaming(text, (value) => posix.join(folder, value) === file));
    if (line !== undefined) return { file: path, line };
  }
  return undefined;
}

/** Generators write `key=path`. */
function lineNaming(text: string, isNamed: (value: string) => boolean): number | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, logLevel: 'silent' });
  let line: number | undefined;
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !range) return undefined;
      if (!isNamed(value) && !isNamed(value.slice(value.indexOf('=') + 1))) return undefined;
      line = counter.linePos(range[0]).line;
      return visit.BREAK;
    },
  });
  return line;
}

async function textOf(path: RepoPath, files: Files): Promise<string | undefined> {
  try {
    return await files.readText(path);
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined; // the folder has a file of another name
    throw error;
  }
}
