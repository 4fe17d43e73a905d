import { posix } from 'node:path';
import { isMap, isSeq, LineCounter, parseAllDocuments, type YAMLMap } from 'yaml';
import { type Failure, isObject, type JsonObject, type RepoPath, repoPath } from '../model/index.ts';
import { readStream } from '../parse/index.ts';
import { type PolicyFiles, textsOf } from './files.ts';
import { inPolicy, refuse } from './problem.ts';

/** A case of a suite of `gator verify`, with what its files hold. */
export interface SuiteCase {
  readonly file: RepoPath;
  /** 1-based line of the case. */
  readonly row: number;
  readonly name: string;
  readonly isSkipped: boolean;
  readonly template: JsonObject;
  readonly constraint: JsonObject;
  readonly object: JsonObject;
  readonly inventory: readonly JsonObject[];
  readonly assertions: readonly JsonObject[];
}

/** Every case of the suites at a path or below it. Throws a SeaworthyError for files that cannot be read. */
export async function suiteCases(path: RepoPath, files: PolicyFiles): Promise<readonly SuiteCase[]> {
  const texts = await textsOf(files, (await files.list(path)) ?? [], ['.yaml', '.yml']);
  const cases: SuiteCase[] = [];
  for (const [file, text] of Object.entries(texts)) {
    if (!text.includes('test.gatekeeper.sh/')) continue;
    for (const each of casesIn(repoPath(file), text)) cases.push(await readCase(each, files));
  }
  return cases;
}

interface WrittenCase extends Pick<SuiteCase, 'file' | 'row' | 'name' | 'isSkipped' | 'assertions'> {
  readonly template: string;
  readonly constraint: string;
  readonly object: string;
  readonly inventory: readonly string[];
}

function casesIn(file: RepoPath, text: string): readonly WrittenCase[] {
  const lineCounter = new LineCounter();
  const documents = Array.from(parseAllDocuments(text, { version: '1.1', lineCounter, logLevel: 'silent' }));
  return documents.flatMap((document) => {
    if (!isMap(document.contents) || document.get('kind') !== 'Suite') return [];
    return mapsIn(document.contents, 'tests').flatMap((test) => {
      const isOff = document.get('skip') === true || test.get('skip') === true;
      return mapsIn(test, 'cases').map((each): WrittenCase => {
        const assertions: unknown = each.toJSON().assertions;
        return {
          file,
          row: lineCounter.linePos(each.range?.[0] ?? 0).line,
          name: `${textOf(test, 'name')} ${textOf(each, 'name')}`,
          isSkipped: isOff || each.get('skip') === true,
          template: textOf(test, 'template'),
          constraint: textOf(test, 'constraint'),
          object: textOf(each, 'object'),
          inventory: listOf(each.toJSON().inventory).filter((path) => typeof path === 'string'),
          assertions: listOf(assertions).filter(isJsonObject),
        };
      });
    });
  });
}

function mapsIn(map: YAMLMap, key: string): readonly YAMLMap[] {
  const list = map.get(key);
  return isSeq(list) ? list.items.filter(isMap) : [];
}

function textOf(map: YAMLMap, key: string): string {
  const value = map.get(key);
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readCase(written: WrittenCase, files: PolicyFiles): Promise<SuiteCase> {
  const read = async (path: string): Promise<readonly JsonObject[]> => objectsIn(path, written, files);
  const one = async (path: string): Promise<JsonObject> => (await read(path))[0] ?? {};
  const inventory: JsonObject[] = [];
  for (const path of written.inventory) inventory.push(...(await read(path)));
  const { template, constraint, object } = written;
  return {
    ...written,
    template: await one(template),
    constraint: await one(constraint),
    object: await one(object),
    inventory,
  };
}

async function objectsIn(
  path: string,
  { file, row, name }: WrittenCase,
  files: PolicyFiles,
): Promise<readonly JsonObject[]> {
  const refuseIt = (why: string): Failure => inPolicy({ file, line: row }, `${name}: ${why}`, 'correct the suite');
  const at = posix.join(posix.dirname(file), path);
  if (path === '' || at.startsWith('../')) refuse([refuseIt(`'${path}' is not a file of the repository`)]);
  if ((await files.list(repoPath(at))) === undefined) refuse([refuseIt(`${at} does not exist`)]);
  const text = await files.readText(repoPath(at));
  return readStream(text).flatMap(({ read }) => {
    if (!read.ok) refuse([refuseIt(`${at}: ${read.failure.message}`)]);
    return read.ok && isObject(read.value) ? [read.value] : [];
  });
}
