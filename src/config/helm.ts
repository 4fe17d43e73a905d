import type { Files } from '../host/index.ts';
import {
  type FileValue,
  type HelmInputs,
  type HelmList,
  type HelmTexts,
  helmListNames,
  helmLists,
  noInputs,
  type ReadText,
  type RepoPath,
  withList,
} from '../model/index.ts';

/** Where texts come from: what their paths are relative to, and how an error in one of them is reported. */
export interface InputSource {
  readonly files: Pick<Files, 'stat'>;
  /** A path of the repository; undefined after its error was reported. */
  readonly pathOf: (path: string, at: InputPlace) => RepoPath | undefined;
  readonly refuse: (at: InputPlace, message: string, hint: string) => void;
}

/** One text of one list. */
export interface InputPlace {
  readonly input: HelmList;
  readonly index: number;
}

type Reader<T> = (text: string, at: InputPlace, source: InputSource) => Promise<readonly T[]>;

const readers: { readonly [W in keyof ReadText]: Reader<ReadText[W]> } = {
  text: async (text) => [text],
  file: async (text, at, { pathOf }) => asList(pathOf(text, at)),
  fileValue: fileValues,
};

/** Reads what `helm template` is given; every error is reported to `source`, in the order of the texts. */
export async function helmInputs(texts: HelmTexts, source: InputSource): Promise<HelmInputs> {
  let inputs = noInputs;
  for (const list of helmListNames) {
    const read = await readTexts(helmLists[list].reads, { list, texts: texts[list] ?? [], source });
    inputs = withList(inputs, list, read);
  }
  return inputs;
}

interface Written {
  readonly list: HelmList;
  readonly texts: readonly string[];
  readonly source: InputSource;
}

async function readTexts<W extends keyof ReadText>(
  reads: W,
  { list, texts, source }: Written,
): Promise<readonly ReadText[W][]> {
  const all: ReadText[W][] = [];
  for (const [index, text] of texts.entries())
    all.push(...(await readers[reads](text, { input: list, index }, source)));
  return all;
}

/** `key=path`, several after commas, as Helm reads it: behind a backslash a character has no special meaning. */
async function fileValues(text: string, at: InputPlace, source: InputSource): Promise<readonly FileValue[]> {
  const all: FileValue[] = [];
  for (const part of text.split(/(?<!\\),/)) all.push(...(await fileValue(part, at, source)));
  return all;
}

async function fileValue(
  text: string,
  at: InputPlace,
  { files, pathOf, refuse }: InputSource,
): Promise<readonly FileValue[]> {
  const [, key, path] = /^((?:[^=\\]|\\.)+)=(.+)$/s.exec(text) ?? [];
  if (key === undefined || path === undefined) {
    refuse(at, `'${text}' is not of the form key=path`, 'write it like tls.ca=files/ca.pem');
    return [];
  }
  const file = pathOf(path.replace(/\\(.)/gs, '$1'), at);
  if (file === undefined) return [];
  if ((await files.stat(file))?.kind === 'file') return [{ key, file }];
  refuse(at, `'${text}': file ${file} not found`, 'correct the path');
  return [];
}

function asList<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
