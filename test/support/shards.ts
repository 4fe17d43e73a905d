import type { Report, RunOptions } from '../../src/model/index.ts';
import { formats, plainPresentation } from '../../src/report/index.ts';
import { mergeShards, type PartFile, runShard } from '../../src/shards.ts';

const around = { hide: [] };

/** What each of `of` shards writes. */
export async function partsOf(options: RunOptions, of: number): Promise<readonly PartFile[]> {
  const parts: PartFile[] = [];
  for (let index = 1; index <= of; index += 1) {
    const { part } = await runShard(options, { index, of }, around);
    parts.push({ name: `part-${index}.json`, text: part });
  }
  return parts;
}

export function merged(options: RunOptions, parts: readonly PartFile[]): Promise<Report> {
  return mergeShards(options, parts, around);
}

/** The report in every format that there is, to the byte but for the one word of `github` that is drawn by lot. */
export function inEveryFormat(report: Report): Readonly<Record<string, string>> {
  const how = { ...plainPresentation, verbose: true };
  return Object.fromEntries(Object.entries(formats).map(([name, write]) => [name, withoutLot(write(report, how))]));
}

/** The token after which GitHub reads commands again; it must not be guessable for the author of the text before. */
function withoutLot(text: string): string {
  const word = /^::stop-commands::(.+)$/m.exec(text)?.[1];
  return word === undefined ? text : text.replaceAll(word, 'WORD');
}
