import type { Files } from '../host/index.ts';
import { type Cause, type Finding, type RepoPath, SeaworthyError, type Trace } from '../model/index.ts';

/** What is known of where findings come from. */
export interface Known {
  readonly traces: ReadonlyMap<string, Trace>;
  readonly causes: ReadonlyMap<Finding, Cause>;
}

/** The text of every file a finding may be placed in; files that cannot be read are left out. */
export async function sourceTexts(
  findings: readonly Finding[],
  { traces, causes }: Known,
  files: Files,
): Promise<ReadonlyMap<RepoPath, string>> {
  const resources = findings.flatMap(({ manifest }) => (manifest.verbatim ? [] : [manifest.source]));
  const lines = [...traces.values()].flat(2).flatMap((line) => [line?.file ?? [], line?.item?.file ?? []].flat());
  const causing = [...causes.values()].flatMap(({ template, values }) => [
    template.file,
    ...(values === undefined ? [] : [values.file]),
  ]);
  const named = findings.flatMap(({ at }) => at?.file ?? []);
  return readTexts([...new Set([...resources, ...lines, ...causing, ...named])], files);
}

/** The text of files; those that cannot be read, and those that are no text, are left out. */
export async function readTexts(paths: readonly RepoPath[], files: Files): Promise<ReadonlyMap<RepoPath, string>> {
  const texts = new Map<RepoPath, string>();
  for (const path of paths) {
    const text = await readable(path, files);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

async function readable(path: RepoPath, files: Files): Promise<string | undefined> {
  try {
    const text = await files.readText(path);
    return text.includes('\0') ? undefined : text; // an archive has no lines
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined;
    throw error;
  }
}
