import type { Files } from '../host/index.ts';
import type { Report, Span, Verdict } from '../model/index.ts';
import { holdsSecret, keysOnly } from '../redact/index.ts';
import { readTexts } from './texts.ts';

const longestLine = 240; // characters: more does not help next to a message

/** The source lines that verdicts point to; of a file that holds a Secret the keys alone. */
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
  const shown = holdsSecret(text) ? (line: string) => keysOnly(line) : (line: string) => line;
  const chosen: Record<number, string> = {};
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const line = lines[number - 1];
    if (line !== undefined) chosen[number] = shown(line).slice(0, longestLine);
  }
  return chosen;
}
