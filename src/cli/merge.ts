import { resolve } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import { repositoryRootOf } from '../run.ts';
import { mergeShards, type PartFile } from '../shards.ts';
import { runAndReport } from './check.ts';
import type { Io } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';
import { mergedOptions, refuseSameOutput, refuseUseless } from './useless.ts';

/** Bytes of the largest part that is read; V8 cannot hold a string of twice that size. */
const mostBytes = 268_435_456;

/** Merges the parts of all shards into the report of one run. */
export async function merge(parts: readonly string[], options: CliOptions, io: Io): Promise<number> {
  refuseUseless(mergedOptions(options));
  refuseSameOutput(options, io);
  const hide = parts.map((name) => resolve(io.cwd, name));
  const asked = runOptions([], options, io);
  const root = repositoryRootOf(asked);
  const files = parts.map((name) => readPart(name, root, io));
  return runAndReport({ asked, options, io }, (wanted) => mergeShards(wanted, files, { hide }));
}

function readPart(name: string, root: string, io: Io): PartFile {
  const text = io.readFile(resolve(io.cwd, name), { mostBytes, root });
  if (text !== undefined) return { name, text };
  throw new SeaworthyError({
    code: 'part-invalid',
    message: `part file '${name}' not found, or larger than ${mostBytes / 1024 / 1024} MiB`,
    hint: 'name the files that `seaworthy check --shard` wrote, such as parts/*/seaworthy-part-*.json',
  });
}
