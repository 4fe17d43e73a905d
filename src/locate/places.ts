import { eachWithin, longestText, type Task, type Threads, TimeoutError, timeToLook } from '../host/index.ts';
import { type Finding, grouped, type JsonPath } from '../model/index.ts';
import { type FieldPlace, fieldFinder, unreadFinder } from './field.ts';

/** A document, and the fields of it whose places are asked for. */
interface Fields {
  readonly text: string;
  readonly paths: readonly JsonPath[];
}

/** Fewer documents are read in this thread: handing them over takes longer. */
const fewDocuments = 64;

/** Documents that a thread reads in one go. */
const chunkSize = 64;

/**
 * The places of findings on documents that stand in their file as they are; other findings have none here. A document that
 * takes too long, or is too large or too deep, answers with its first line.
 */
export async function placesOf(
  findings: readonly Finding[],
  threads?: Threads,
): Promise<ReadonlyMap<Finding, FieldPlace>> {
  const verbatim = findings.filter(({ manifest }) => manifest.verbatim);
  const byText = [...grouped(verbatim, ({ manifest }) => [manifest.text])];
  const fields = byText.map(
    ([text, all]): Fields => ({ text, paths: all.map(({ manifest, path }) => [...manifest.inDocument, ...path]) }),
  );
  const places = await inChunks(fields, fields.length < fewDocuments ? undefined : threads);
  return new Map(
    byText.flatMap(([, all], at) => all.map((finding, index) => [finding, places[at]?.[index] ?? unread] as const)),
  );
}

async function inChunks(
  fields: readonly Fields[],
  threads: Threads | undefined,
): Promise<readonly (readonly FieldPlace[])[]> {
  if (threads === undefined) return findAll(fields);
  const chunks: Promise<readonly (readonly FieldPlace[])[]>[] = [];
  for (let start = 0; start < fields.length; start += chunkSize)
    chunks.push(inThread(threads, fields.slice(start, start + chunkSize)));
  return (await Promise.all(chunks)).flat();
}

async function inThread(threads: Threads, fields: readonly Fields[]): Promise<readonly (readonly FieldPlace[])[]> {
  try {
    return await threads.run(placesTask, [fields], { limitMs: timeToLook(longestText) * 2 });
  } catch (error) {
    if (error instanceof TimeoutError) return fields.map(unreadFields);
    throw error;
  }
}

function findAll(fields: readonly Fields[]): readonly (readonly FieldPlace[])[] {
  const longest = fields.reduce((most, { text }) => Math.max(most, text.length), 0);
  return eachWithin(fields, timeToLook(longest), { work: find, late: unreadFields });
}

function find({ text, paths }: Fields): readonly FieldPlace[] {
  if (text.length > longestText) return unreadFields({ paths });
  try {
    const finder = fieldFinder(text);
    return paths.map((path) => finder.find(path));
  } catch (error) {
    if (error instanceof RangeError) return unreadFields({ paths }); // deeper than the stack
    throw error;
  }
}

function unreadFields({ paths }: Pick<Fields, 'paths'>): readonly FieldPlace[] {
  return paths.map(() => unread);
}

const unread = unreadFinder.find([]);

/** Finds fields, as worker threads offer it. */
export const placesTask: Task<[readonly Fields[]], readonly (readonly FieldPlace[])[]> = {
  name: 'places',
  run: findAll,
};
