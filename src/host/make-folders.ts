import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { statsAt } from './links.ts';
import { errorCode } from './reason.ts';

/** Makes `folder` and those above that are missing. `mkdirSync` of Node 20 with `recursive` never returns below `/proc`. */
export function makeFolders(folder: string, mode?: number): void {
  if (statsAt(folder) !== undefined) return; // writing below a file fails, and says why
  if (dirname(folder) !== folder) makeFolders(dirname(folder), mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    const madeMeanwhile = errorCode(error) === 'EEXIST' && statsAt(folder)?.isDirectory() === true;
    if (!madeMeanwhile) throw error;
  }
}
