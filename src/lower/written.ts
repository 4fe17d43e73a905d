import { type Document, isMap, isScalar, parseAllDocuments, visit, type YAMLMap } from 'yaml';
import { attempt, type Files } from '../host/index.ts';
import { fieldAt, type Json, type JsonPath, type RepoPath, repoPath } from '../model/index.ts';
import { containerOf } from './field-key.ts';
import { printed, writtenYaml } from './template-text.ts';
import { keyAt, longestText, orNothing, type ReadFile, readYaml } from './yaml.ts';

/** A line of the chart itself. */
export interface WrittenLine {
  readonly file: RepoPath;
  readonly line: number;
}

/** What a chart writes that a library makes an object of. */
export interface Wanted {
  readonly value: Json;
  readonly path: JsonPath;
  /** Key of the values that sets the field. */
  readonly key: readonly string[] | undefined;
}

/**
 * The line of a template of the chart, or of its values, that writes the container; or that of a template which writes the
 * key, where it gives values to the library.
 */
export type Written = (chart: RepoPath, wanted: Wanted) => Promise<WrittenLine | undefined>;

/** Reads the templates of each chart once. */
export function writtenReader(files: Files): Written {
  const known = new Map<RepoPath, Promise<readonly WrittenFile[]>>();
  return async (chart, wanted) => {
    const sources = known.get(chart) ?? writtenFiles(chart, files);
    known.set(chart, sources);
    return containerLine(await sources, wanted) ?? keyLine(await sources, wanted);
  };
}

/** The YAML that is written in a file. */
interface WrittenFile {
  readonly file: RepoPath;
  readonly isTemplate: boolean;
  readonly first: ReadFile;
  readonly documents: readonly Document[];
}

async function writtenFiles(chart: RepoPath, files: Files): Promise<readonly WrittenFile[]> {
  const templates = await templatesOf(chart, files);
  const found: WrittenFile[] = [];
  for (const file of [...templates, repoPath(`${chart}/values.yaml`)]) {
    const source = await orNothing(() => files.readText(file));
    if (source === undefined || source.length > longestText) continue;
    const isTemplate = file !== `${chart}/values.yaml`;
    const text = isTemplate ? writtenYaml(source) : source;
    const documents = attempt(text.length, () => parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' }));
    const first = readYaml(text);
    if (first !== undefined && Array.isArray(documents)) found.push({ file, isTemplate, first, documents });
  }
  return found;
}

/** Templates of the chart itself. */
async function templatesOf(chart: RepoPath, files: Files): Promise<readonly RepoPath[]> {
  const folder = repoPath(`${chart}/templates`);
  const found = await orNothing(async () => {
    if ((await files.stat(folder))?.kind !== 'dir') return undefined;
    return (await files.walk({ under: [folder], exclude: [] })).files;
  });
  return (found ?? []).filter((file) => /\.(?:ya?ml|tpl)$/.test(file));
}

/** The line of a template that writes a key. */
function keyLine(sources: readonly WrittenFile[], { key }: Wanted): WrittenLine | undefined {
  for (const { file, isTemplate, first } of key === undefined ? [] : sources) {
    const { line, depth } = keyAt(first, key ?? []);
    if (isTemplate && depth > 0 && depth === key?.length) return { file, line };
  }
  return undefined;
}

function containerLine(sources: readonly WrittenFile[], { value, path }: Wanted): WrittenLine | undefined {
  const at = containerOf(path);
  const container = at && fieldAt(value, at);
  if (container === undefined) return undefined;
  for (const { file, first, documents } of sources) {
    for (const document of documents) {
      const offset = containerIn(document, {
        name: fieldAt(container, ['name']),
        image: fieldAt(container, ['image']),
      });
      if (offset !== undefined) return { file, line: first.lineOf(offset) };
    }
  }
  return undefined;
}

interface Names {
  readonly name: Json | undefined;
  readonly image: Json | undefined;
}

/** Where a mapping begins that has an image, and the name of the container: by `name` or by its key. */
function containerIn(document: Document, names: Names): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map(_, map, ancestors) {
      const parent = ancestors.at(-1);
      const key = parent !== undefined && 'key' in parent && isScalar(parent.key) ? parent.key : undefined;
      if (!isWritten(map, key?.value, names)) return undefined;
      found = key?.range?.[0] ?? (isMap(map) ? map.range?.[0] : undefined);
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** With the name; or, where an action prints the name, with the very image. */
function isWritten(map: YAMLMap, key: unknown, { name, image }: Names): boolean {
  const written: unknown = map.get('image');
  if (typeof written !== 'string' || written === '') return false;
  const own: unknown = map.get('name') ?? key;
  if (typeof name === 'string' && own === name) return true;
  return typeof own === 'string' && own.includes(printed) && written === image;
}
