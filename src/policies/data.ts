import { LineCounter, parseDocument } from 'yaml';
import { type ConftestSource, type Failure, isObject, type JsonObject, own, type RepoPath } from '../model/index.ts';
import { type PolicyFiles, textsOf } from './files.ts';
import { atSource, refuse } from './problem.ts';

/**
 * The data document of policies for conftest: what its files hold, joined. As OPA has it, a file below a folder stands
 * under the names of the folders between. Throws a SeaworthyError for files that cannot be read or that contradict.
 */
export async function dataDocument(source: ConftestSource, files: PolicyFiles): Promise<JsonObject> {
  let joined: JsonObject = {};
  for (const path of source.data) {
    const paths = await files.list(path);
    if (paths === undefined) refuse([atSource(source, `data '${path}' does not exist`, 'correct the path')]);
    const texts = await textsOf(files, paths ?? [], ['.json', '.yaml', '.yml']);
    for (const [file, text] of Object.entries(texts)) {
      const value = under(foldersBetween(path, file), read(file as RepoPath, text));
      const clash = clashOf(joined, value);
      if (clash !== undefined) refuse([inData(file as RepoPath, `data.${clash} is in another file too`)]);
      joined = merged(joined, value);
    }
  }
  return joined;
}

function foldersBetween(path: RepoPath, file: string): readonly string[] {
  return file === path
    ? []
    : file
        .slice(path === '.' ? 0 : path.length + 1)
        .split('/')
        .slice(0, -1);
}

function under(keys: readonly string[], value: JsonObject): JsonObject {
  return keys.reduceRight<JsonObject>((inner, key) => ({ [key]: inner }), value);
}

function read(file: RepoPath, text: string): JsonObject {
  const counter = new LineCounter();
  const document = parseDocument(text, { version: '1.1', lineCounter: counter, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = counter.linePos(error.pos[0]);
    refuse([{ ...inData(file, `not valid YAML: ${error.message.split('\n')[0]}`), line, column: col }]);
  }
  const value: JsonObject | null = document.toJS();
  if (value !== null && !isObject(value)) refuse([inData(file, 'the file holds no object')]);
  return value ?? {};
}

function inData(file: RepoPath, message: string): Failure {
  return { code: 'policy-failed', message, hint: 'correct the data of the policies', file, line: 1 };
}

/** The first key, joined with dots, for which both have a value that is not an object in both. */
function clashOf(one: JsonObject, other: JsonObject): string | undefined {
  for (const [key, value] of Object.entries(other)) {
    const known = own(one, key);
    if (known === undefined || value === undefined) continue;
    if (!isObject(known) || !isObject(value)) return key;
    const inner = clashOf(known, value);
    if (inner !== undefined) return `${key}.${inner}`;
  }
  return undefined;
}

function merged(one: JsonObject, other: JsonObject): JsonObject {
  const all = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const known = all.get(key);
    all.set(key, isObject(known) && isObject(value) ? merged(known, value) : value);
  }
  return Object.fromEntries(all);
}
