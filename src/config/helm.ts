import type { Files } from '../host/index.ts';
import type { HelmInputs, HelmTexts, RepoPath } from '../model/index.ts';

type Input = keyof HelmInputs;

/** Where texts come from: what their paths are relative to, and how an error in one of them is reported. */
export interface InputSource {
  readonly files: Pick<Files, 'stat'>;
  /** A path of the repository; undefined after its error was reported. */
  readonly pathOf: (path: string, at: InputPlace) => RepoPath | undefined;
  readonly refuse: (at: InputPlace, message: string, hint: string) => void;
}

/** One text of one list. */
export interface InputPlace {
  readonly input: Input;
  readonly index: number;
}

type Reader<T> = (text: string, at: InputPlace, source: InputSource) => Promise<readonly T[]>;

const asWritten: Reader<string> = async (text) => [text];

/** How one text of each list is read. */
const readers: { readonly [K in Input]: Reader<HelmInputs[K][number]> } = {
  values: async (text, at, { pathOf }) => asList(pathOf(text, at)),
  set: asWritten,
  setString: asWritten,
  setFile: fileValues,
  apiVersions: asWritten,
};

/** Reads what `helm template` is given; every error is reported to `source`, in the order of the texts. */
export async function helmInputs(texts: HelmTexts, source: InputSource): Promise<HelmInputs> {
  const read = async <T>(input: Input, reader: Reader<T>): Promise<readonly T[]> => {
    const all: T[] = [];
    for (const [index, text] of (texts[input] ?? []).entries())
      all.push(...(await reader(text, { input, index }, source)));
    return all;
  };
  return {
    values: await read('values', readers.values),
    set: await read('set', readers.set),
    setString: await read('setString', readers.setString),
    setFile: await read('setFile', readers.setFile),
    apiVersions: await read('apiVersions', readers.apiVersions),
  };
}

/** Every text of every list, as the id of a target shows them. */
export function allTexts(texts: HelmTexts): readonly string[] {
  const { values = [], set = [], setString = [], setFile = [], apiVersions = [] } = texts;
  return [...values, ...set, ...setString, ...setFile, ...apiVersions];
}

/** `key=path`, several after commas, as Helm reads it: behind a backslash a character has no special meaning. */
async function fileValues(text: string, at: InputPlace, source: InputSource): Promise<HelmInputs['setFile']> {
  const all: HelmInputs['setFile'][number][] = [];
  for (const part of text.split(/(?<!\\),/)) all.push(...(await fileValue(part, at, source)));
  return all;
}

async function fileValue(
  text: string,
  at: InputPlace,
  { files, pathOf, refuse }: InputSource,
): Promise<HelmInputs['setFile']> {
  const [, key, path] = /^((?:[^=\\]|\\.)+)=(.+)$/s.exec(text) ?? [];
  if (key === undefined || path === undefined) {
    refuse(at, `'${text}' is not of the form key=path`, 'write it like tls.ca=files/ca.pem');
    return [];
  }
  const file = pathOf(path.replace(/\\(.)/gs, '$1'), at);
  if (file === undefined) return [];
  if ((await files.stat(file))?.kind === 'file') return [{ key, file }];
  refuse(at, `'${text}': there is no file ${file}`, 'correct the path');
  return [];
}

function asList<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
