import type { Files } from '../host/index.ts';
import { type Failure, mainFile, type Rendered, type RepoPath, SeaworthyError } from '../model/index.ts';
import { readStream } from '../parse/index.ts';

/** What an error about YAML says of its line. */
const yamlError = /yaml|JSON|mapping key|\bline \d+/;
const lineInError = /\bline (\d+)/;
const yamlFile = /(?:\.(?:ya?ml|json)|\/?Kustomization)$/;

/** Where a file cannot be read, 1-based. */
interface Broken {
  readonly file: RepoPath;
  readonly line: number;
  /** The line within its document, which is what some errors name. */
  readonly lineInDocument: number;
  readonly column: number | undefined;
}

/**
 * An engine that cannot read one of many files may say what is wrong, and on which line, without the file: the inputs are
 * searched for it. The failure is left as it is when it names a file, or when none or several could be meant.
 */
export async function withBrokenInput(rendered: Rendered, files: Files): Promise<Rendered> {
  if (rendered.status === 'rendered' || !isVague(rendered)) return rendered;
  const all = (await Promise.all(rendered.inputs.map((file) => brokenIn(file, files)))).flat();
  const named = Number(lineInError.exec(rendered.failure.message)?.[1]);
  const onLine = all.filter(({ line, lineInDocument }) => line === named || lineInDocument === named);
  const [found, ...others] = onLine.length > 0 ? onLine : all;
  if (found === undefined || others.some(({ file }) => file !== found.file)) return rendered;
  const { file, line, column } = found;
  return { ...rendered, failure: { ...rendered.failure, file, line, ...(column === undefined ? {} : { column }) } };
}

function isVague({ failure, target }: Rendered & { status: 'failed' }): boolean {
  return failure.file === mainFile(target) && (failure.line ?? 1) === 1 && yamlError.test(failure.message);
}

async function brokenIn(file: RepoPath, files: Files): Promise<readonly Broken[]> {
  const text = yamlFile.test(file) ? await readable(file, files) : undefined;
  return readStream(text ?? '').flatMap(({ line, read }) => {
    const failure: Omit<Failure, 'file'> | undefined = read.ok ? read.flaw : read.failure;
    if (failure === undefined) return [];
    const lineInDocument = failure.line ?? 1;
    return [{ file, line: line + lineInDocument - 1, lineInDocument, column: failure.column }];
  });
}

async function readable(file: RepoPath, files: Files): Promise<string | undefined> {
  try {
    return await files.readText(file);
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined; // a folder, or what is not there
    throw error;
  }
}
