import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/host/decode.ts';
import { splitDocuments } from '../../src/parse/index.ts';
import { readOrdinary } from '../../src/parse/ordinary.ts';
import { inLines } from '../../src/parse/read.ts';
import { absence, corporaFolder, present } from '../corpora/corpora.ts';
import { differencesIn, hasGo } from './differences.ts';

/** It takes minutes: `npm run test:differential` asks for it. */
const isAsked = process.env.SEAWORTHY_STREAMS !== undefined;
const twentyMinutes = 1_200_000;

interface Sources {
  readonly files: readonly Uint8Array[];
  readonly rendered: readonly Uint8Array[];
}

test.skipIf(!isAsked || !present || !hasGo)(
  `all files of the corpora, and what Helm and Kustomize render, hold the same objects${absence}`,
  () => {
    const { files, rendered } = sourcesIn(corporaFolder);
    expect(differencesIn([...files, ...rendered], 'documents of the corpora')).toEqual([]);
    report('files', files);
    report('rendered text', rendered);
  },
  twentyMinutes,
);

function sourcesIn(folder: string): Sources {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return {
    files: paths.filter((path) => /\.(?:ya?ml|json)$/.test(path)).map((path) => readFileSync(path)),
    rendered: paths.filter((path) => path.endsWith('.gz')).map((path) => gunzipSync(readFileSync(path))),
  };
}

/** Prints how many documents of YAML are read by Kubernetes' own reader. Templates are not YAML. */
function report(what: string, sources: readonly Uint8Array[]): void {
  const texts = sources.map(decodeText).filter((text) => !text.includes('{{'));
  const slices = texts.flatMap(splitDocuments).filter(({ isJson }) => isJson !== true);
  const others = slices.filter(({ text }) => readOrdinary(inLines(text)) === undefined);
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  const length = (all: typeof slices): number => all.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${what}: ${others.length} of ${slices.length} documents (${share(others.length, slices.length)}) are not ordinary, ${share(length(others), length(slices))} of the characters`,
  );
}
