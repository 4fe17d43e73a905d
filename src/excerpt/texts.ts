import type { Files } from '../host/index.ts';
import { type Finding, type RepoPath, SeaworthyError } from '../model/index.ts';

/** The text of every file a finding's object came from; files that cannot be read are left out. */
export async function sourceTexts(findings: readonly Finding[], files: Files): Promise<ReadonlyMap<RepoPath, string>> {
  const rendered = findings.filter((finding) => !finding.manifest.verbatim);
  return readTexts([...new Set(rendered.map((finding) => finding.manifest.source))], files);
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
