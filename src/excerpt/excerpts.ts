import type { Files } from '../host/index.ts';
import type { Report, Span, Verdict } from '../model/index.ts';
import { readTexts } from './texts.ts';

const longestLine = 240; // characters: more does not help next to a message

/** The source lines that verdicts point to; those of Secrets are left out, since they may hold the secret. */
export async function excerptsOf(verdicts: readonly Verdict[], files: Files): Promise<Report['excerpts']> {
  const wanted = new Map<Span['file'], Set<number>>();
  for (const { file, start } of verdicts.flatMap(spansOf)) {
    wanted.set(file, (wanted.get(file) ?? new Set()).add(start.line));
  }
  const texts = await readTexts([...wanted.keys()], files);
  return Object.fromEntries([...texts].map(([file, text]) => [file, linesOf(text, wanted.get(file) ?? new Set())]));
}

/** The place of a finding and those on the way to it, but for the heads of files that only name a chart or an overlay. */
function spansOf({ object, location, related }: Verdict): readonly Span[] {
  if (object?.kind === 'Secret') return [];
  const telling = related.filter(({ role }) => role !== 'chart' && role !== 'kustomization');
  return [location.span, ...telling.map(({ span }) => span)];
}

function linesOf(text: string, numbers: ReadonlySet<number>): Record<number, string> {
  const lines = text.split(/\r?\n/);
  const chosen: Record<number, string> = {};
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const line = lines[number - 1];
    if (line !== undefined) chosen[number] = line.slice(0, longestLine);
  }
  return chosen;
}
