import { resolve } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import { mergeShards, type PartFile } from '../shards.ts';
import { judged } from './check.ts';
import type { Io } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

/** Bytes of the largest part that is read; V8 holds no string of twice that. */
const mostBytes = 268_435_456;

/** Joins the parts of all shards, and reports as one run would. */
export async function merge(parts: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const hide = parts.map((name) => resolve(io.cwd, name));
  const files = parts.map((name) => readPart(name, io));
  const asked = runOptions([], options, io.cwd);
  return judged({ asked, options, io }, (wanted) => mergeShards(wanted, files, { hide }));
}

function readPart(name: string, io: Io): PartFile {
  const text = io.readFile(resolve(io.cwd, name), mostBytes);
  if (text !== undefined) return { name, text };
  throw new SeaworthyError({
    code: 'part-invalid',
    message: `there is no file '${name}' of at most ${mostBytes / 1024 / 1024} MiB`,
    hint: 'name the files that `seaworthy check --shard` wrote, for instance parts/*/seaworthy-part-*.json',
  });
}
