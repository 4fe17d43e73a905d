import { resolve } from 'node:path';
import { type RunOptions, SeaworthyError } from '../model/index.ts';
import { counted } from '../report/index.ts';
import { partName, runShard } from '../shards.ts';
import { type Io, progressLine } from './io.ts';
import type { CliOptions } from './options.ts';

/** Does one share of a run and writes it down; exit code 0 whatever is found, for the verdict is the merge's. */
export async function shard(asked: RunOptions, options: CliOptions, io: Io): Promise<number> {
  if (options.shard === undefined) throw new TypeError('not asked for a shard');
  for (const [name, given] of notFinal(options)) if (given) throw new SeaworthyError(forMerge(name));
  if (options.cache === true || options.cacheLocation !== undefined) throw new SeaworthyError(noCache);
  const { index, of } = options.shard;
  const name = options.output ?? partName(options.shard);
  const file = resolve(io.cwd, name);
  const progress = progressLine(io);
  const onProgress: RunOptions['onProgress'] = (now) => progress.show(now);
  const { part, rendered, targets } = await runShard({ ...asked, onProgress }, options.shard, { hide: [file] });
  progress.clear();
  io.writeFile(file, part);
  const which = `shard ${index} of ${of}`;
  io.stdout.write(
    `${which}: rendered ${rendered} of ${counted(targets, 'target')}, part written to ${name}; \`seaworthy merge\` joins the parts\n`,
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
  message: '--cache makes no sense with --shard: what a cache knows would be missing in the part',
  hint: 'leave it away',
} as const;

function forMerge(name: string): SeaworthyError['failure'] {
  return {
    code: 'usage',
    message: `${name} makes no sense with --shard, whose findings are not final`,
    hint: `give ${name} to \`seaworthy merge\``,
  };
}
