import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import { statsAt } from './links.ts';
import { errorCode, reasonOf } from './reason.ts';
import { stopGit } from './run-git.ts';

/**
 * Temporary folders of this process. Its name says whose a folder is: the machine and the process. One of a process that
 * was killed is removed when the next one needs a folder, one of another machine or container after a day.
 */
const named = /^seaworthy-layer-([0-9a-f]{12})-(\d+)-\w{6}$/;
const aDay = 86_400_000; // ms
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const folders = new Set<string>();
let cleaned = false;

/** A new folder that only its owner can enter; its real path. It goes with {@link removeTemporary}, or with the process. */
export function newTemporary(): string {
  const parent = tmpdir();
  try {
    if (!cleaned) removeAbandoned(parent);
    cleaned = true;
    const folder = realpathSync(mkdtempSync(join(parent, `seaworthy-layer-${machine()}-${process.pid}-`)));
    if (folders.size === 0) watchForEnd();
    folders.add(folder);
    return folder;
  } catch (cause) {
    throw new SeaworthyError(
      {
        code: 'file-unwritable',
        message: `the temporary folder '${parent}' cannot be written: ${reasonOf(cause)}`,
        hint: 'set TMPDIR to a folder that can be written',
      },
      { cause },
    );
  }
}

export function removeTemporary(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.delete(folder);
  if (folders.size === 0) stopWatching();
}

function removeAll(): void {
  for (const folder of [...folders]) {
    try {
      removeTemporary(folder);
    } catch {
      folders.delete(folder); // the next run tries again
    }
  }
}

/** Only while there are folders: at any other time a signal ends the process at once, as it does without Seaworthy. */
function watchForEnd(): void {
  process.on('exit', removeAll);
  for (const signal of endings) process.on(signal, end);
}

function stopWatching(): void {
  process.off('exit', removeAll);
  for (const signal of endings) process.off(signal, end);
}

/** A program that listens for the signal itself decides when it ends. */
function end(signal: NodeJS.Signals): void {
  const alone = process.listenerCount(signal) === 1;
  if (!alone) return;
  stopGit();
  removeAll();
  stopWatching();
  process.kill(process.pid, signal);
}

function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, where, process_] = named.exec(name) ?? [];
    if (where === undefined || process_ === undefined) continue;
    const folder = join(parent, name);
    const stats = statsAt(folder);
    if (stats?.isDirectory() !== true || stats.uid !== process.getuid?.()) continue;
    const abandoned = where === machine() ? !isAlive(Number(process_)) : Date.now() - stats.mtimeMs > aDay;
    if (abandoned) rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Numbers of processes mean something in one container of one machine alone. */
function machine(): string {
  return hash('sha256', `${hostname()} ${processNamespace()}`, 'hex').slice(0, 12);
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return ''; // not Linux
  }
}
