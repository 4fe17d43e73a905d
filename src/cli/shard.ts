import { resolve } from 'node:path';
import { type RunOptions, SeaworthyError } from '../model/index.ts';
import { counted } from '../report/index.ts';
import { repositoryRootOf } from '../run.ts';
import { partName, runShard } from '../shards.ts';
import { type Io, progressLine } from './io.ts';
import type { CliOptions } from './options.ts';

/** Renders one shard into a part file; exit code 0 even with findings, which `merge` reports. */
export async function shard(asked: RunOptions, options: CliOptions, io: Io): Promise<number> {
  if (options.shard === undefined) throw new TypeError('no shard given');
  for (const [name, given] of notFinal(options)) if (given) throw new SeaworthyError(forMerge(name));
  if (options.cache === true || options.cacheLocation !== undefined) throw new SeaworthyError(noCache);
  const { index, of } = options.shard;
  const name = options.output ?? partName(options.shard);
  const file = resolve(io.cwd, name);
  const progress = progressLine(io);
  const onProgress: RunOptions['onProgress'] = (now) => progress.show(now);
  const { part, rendered, targets } = await runShard({ ...asked, onProgress }, options.shard, { hide: [file] });
  progress.clear();
  io.outputFile(file, repositoryRootOf(asked)).write(part);
  const which = `shard ${index} of ${of}`;
  io.stdout.write(
    `${which}: rendered ${rendered} of ${counted(targets, 'target')}, part file written to ${name}; join the parts with \`seaworthy merge\`\n`,
  );
  return 0;
}

function notFinal(options: CliOptions): readonly (readonly [string, boolean])[] {
  return [
    ['--format', options.format.length > 0],
    ['--fail-on', options.failOn !== undefined],
    ['--baseline', options.baseline !== undefined],
    ['--update-baseline', options.updateBaseline === true],
  ];
}

const noCache = {
  code: 'usage',
  message: '--cache cannot be used with --shard: cached targets would be missing in the part file',
  hint: 'remove --cache',
} as const;

function forMerge(name: string): SeaworthyError['failure'] {
  return {
    code: 'usage',
    message: `${name} cannot be used with --shard, whose findings are not final`,
    hint: `use it with \`seaworthy merge\``,
  };
}
