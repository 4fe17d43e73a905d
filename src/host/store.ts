import { randomUUID } from 'node:crypto';
import { lutimesSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import { digestOf } from './file-access.ts';
import { statsAt } from './links.ts';
import { makeFolders } from './make-folders.ts';
import { readRegularFile } from './regular-file.ts';

/**
 * A folder of entries kept from run to run. Nothing here throws: an entry that cannot be read is not there, and why
 * none could be written {@link Store.close} answers. Any number of runs may use one folder at the same time.
 */
export interface Store {
  /** Names of all entries there were at the beginning, the last used first. */
  readonly names: readonly string[];
  /** Undefined for an entry that is missing, cut short or altered. */
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  /** Drops what was not used for longest, beyond the bounds; answers what was wrong with the folder, if anything was. */
  close(): string | undefined;
}

/** What a cache may grow to: some thousand targets, an entry of a chart being about 20 kB. */
export interface StoreBounds {
  readonly entries: number;
  readonly bytes: number;
}

const usualBounds: StoreBounds = { entries: 10_000, bytes: 536_870_912 };
const anHour = 3_600_000; // ms

/** A rendered Secret is as readable here as it is in the repository: to the owner alone. */
const ownerOnly = { file: 0o600, folder: 0o700 };

/** Backup programs leave a folder with this file out: https://bford.info/cachedir/ */
const tagFile = 'CACHEDIR.TAG';
const tag = 'Signature: 8a477f597d28d172789f06886806bc55\n# Kept by Seaworthy between runs; may be deleted any time.\n';

/** Names of entries, of what is being written, and of the tag. */
const ours = /^(?:[\w-]+\.[\w-]{43}|\.[0-9a-f-]{36}|CACHEDIR\.TAG)$/;

/** A file of the store, or one that is being written. */
interface Kept {
  readonly name: string;
  readonly bytes: number;
  /** ms since 1970. */
  readonly usedAt: number;
}

/**
 * Opens the store at `folder` (absolute), made when missing; inside a repository it makes git ignore it. Throws a
 * SeaworthyError for a folder that holds anything else: nothing of a user's is to be mixed up with entries.
 */
export function openStore(folder: string, bounds = usualBounds): Store {
  let problem = prepared(folder);
  const kept = new Map(problem === undefined ? keptIn(folder).map((each) => [each.name, each]) : []);
  const attempt = (work: () => void): void => {
    try {
      if (problem === undefined) work();
    } catch (error) {
      problem = wordsOf(error);
    }
  };
  const use = (name: string, bytes: number): void => {
    kept.set(name, { name, bytes, usedAt: Date.now() });
  };
  return {
    names: lastUsedFirst(kept.values()).map(({ name }) => name),
    read(name) {
      const text = kept.has(name) ? checked(join(folder, name)) : undefined;
      const before = kept.get(name);
      if (text === undefined || before === undefined) return undefined;
      if (Date.now() - before.usedAt > anHour) attempt(() => lutimesSync(join(folder, name), new Date(), new Date()));
      use(name, before.bytes);
      return text;
    },
    write(name, text) {
      attempt(() => writeWhole(folder, name, `${digestOf(text)}\n${text}`));
      use(name, text.length);
    },
    close() {
      attempt(() => prune(folder, lastUsedFirst(kept.values()), bounds));
      return problem;
    },
  };
}

/** Makes the folder ready; answers why it cannot be used. */
function prepared(folder: string): string | undefined {
  try {
    makeFolders(folder, ownerOnly.folder);
    if (statsAt(join(folder, tagFile))?.isFile() === true) return undefined;
    const names = readdirSync(folder); // another run may be at it too
    if (!names.every((name) => name === '.gitignore' || ours.test(name))) throw foreign(folder);
    if (!names.includes('.gitignore')) writeWhole(folder, '.gitignore', '*\n');
    writeWhole(folder, tagFile, tag);
    return undefined;
  } catch (error) {
    if (error instanceof SeaworthyError) throw error;
    return wordsOf(error);
  }
}

function foreign(folder: string): SeaworthyError {
  return new SeaworthyError({
    code: 'usage',
    message: `'${folder}' cannot be the cache: it holds other files`,
    hint: 'name a folder that is empty or does not exist yet',
  });
}

/** What another run is still writing is left alone. */
function keptIn(folder: string): readonly Kept[] {
  const found: Kept[] = [];
  for (const name of readdirSync(folder)) {
    if (name === tagFile || !ours.test(name)) continue;
    const stats = statsAt(join(folder, name));
    if (stats?.isFile() !== true) continue;
    if (!name.startsWith('.')) found.push({ name, bytes: stats.size, usedAt: stats.mtimeMs });
    else if (Date.now() - stats.mtimeMs > anHour) rmSync(join(folder, name), { force: true }); // of a run that was killed
  }
  return found;
}

/** The first line of an entry is the digest of the rest. */
function checked(path: string): string | undefined {
  try {
    const whole = readRegularFile(path, { path, mostBytes: usualBounds.bytes }).toString();
    const line = whole.indexOf('\n');
    const text = whole.slice(line + 1);
    return line > 0 && whole.slice(0, line) === digestOf(text) ? text : undefined;
  } catch {
    return undefined; // gone meanwhile, or not readable: then it is made again
  }
}

/** Under another name first: readers see all of it or nothing. */
function writeWhole(folder: string, name: string, text: string): void {
  const partial = join(folder, `.${randomUUID()}`);
  try {
    writeFileSync(partial, text, { mode: ownerOnly.file, flag: 'wx' });
    renameSync(partial, join(folder, name));
  } catch (error) {
    rmSync(partial, { force: true }); // or a full disk would be full of them
    throw error;
  }
}

function prune(folder: string, kept: readonly Kept[], bounds: StoreBounds): void {
  let bytes = 0;
  for (const [at, each] of kept.entries()) {
    bytes += each.bytes;
    if (at >= bounds.entries || bytes > bounds.bytes) rmSync(join(folder, each.name), { force: true });
  }
}

function lastUsedFirst(kept: Iterable<Kept>): readonly Kept[] {
  return [...kept].sort((a, b) => b.usedAt - a.usedAt || (a.name < b.name ? -1 : 1));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
