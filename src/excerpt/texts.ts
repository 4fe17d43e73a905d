import type { Files } from '../host/index.ts';
import { type Finding, type RepoPath, SeaworthyError, type Trace } from '../model/index.ts';

/** The text of every file a finding's object came from, or a template printed a line of; files that cannot be read are left out. */
export async function sourceTexts(
  findings: readonly Finding[],
  traces: ReadonlyMap<string, Trace>,
  files: Files,
): Promise<ReadonlyMap<RepoPath, string>> {
  const rendered = findings.filter((finding) => !finding.manifest.verbatim);
  const templates = [...traces.values()].flat(2).flatMap((line) => (line === undefined ? [] : [line.file]));
  return readTexts([...new Set([...rendered.map((finding) => finding.manifest.source), ...templates])], files);
}

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
