import { createHash } from 'node:crypto';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { discover } from './discover/index.ts';
import { type Files, headCommit, nodeFiles, openOverlay } from './host/index.ts';
import { kinds, toolsOf } from './kinds/index.ts';
import { type Report, type RunOptions, repoPath, type Target } from './model/index.ts';
import { openReader } from './parse/index.ts';
import { judge } from './run.ts';
import {
  type CallContext,
  contentsIn,
  disagreement,
  estimatedCosts,
  invalid,
  isPartName,
  type Part,
  type PartFile,
  receiveParts,
  recording,
  replaying,
  type Shard,
  type SharedState,
  type Split,
  sealerOf,
  split,
} from './shard/index.ts';
import { openSession, repositoryRootOf, requireFiles, type Session, withTools } from './state/index.ts';

export { isPartName, type PartFile, partName, readShard, type Shard } from './shard/index.ts';

/** Of this Seaworthy: parts of another version are not read. */
const { version } = manifest;

/** In addition to the options of a run. */
interface ShardContext {
  /** Files of parts, absolute: they may lie in the repository, and do not belong to it. */
  readonly hide: readonly string[];
}

/** What one shard did. */
export interface ShardResult {
  /** To be written to a file, and handed to {@link mergeShards}. */
  readonly part: string;
  /** Charts and kustomizations of this shard. */
  readonly targets: number;
  readonly rendered: number;
}

/**
 * Renders one share of the charts and kustomizations, looks for the lines of what it can judge, and writes down what the
 * engines answered. Its findings are not final, because other targets are missing: the merge decides.
 */
export async function runShard(options: RunOptions, shard: Shard, { hide }: ShardContext): Promise<ShardResult> {
  // an engine is not asked for what a cache knows, so that it would be missing in the part
  const { cache: _, ...uncached } = options;
  requireFiles(options, '--shard cannot be used with');
  const work = without(await openSession(uncached), hide);
  const { sharedState, context, shardOf } = await sharedFacts(work, shard.of);
  const isMine = (target: Target): boolean => target.traits.isVerbatim || shardOf(target.id) === shard.index;
  return withTools(work, async (tools) => {
    const recorder = recording(tools.engines, context);
    const report = await judge(work, { ...tools, engines: recorder.engines }, { isMine });
    const expensive = report.rendered.filter(({ target }) => target.kind !== 'plain');
    const base = report.comparison?.commit;
    const part: Part = {
      version: 1,
      seaworthy: version,
      shard,
      sharedState,
      ...(base === undefined ? {} : { base }),
      paths: work.paths,
      targets: expensive.map(({ target }) => target.id),
      calls: recorder.calls(),
    };
    const rendered = expensive.filter(({ status }) => status === 'rendered').length;
    return { part: `${JSON.stringify(part)}\n`, targets: expensive.length, rendered };
  });
}

/**
 * One run over the whole repository in which the engines answer from the parts what a shard has asked them already. So
 * the report is that of a run without shards, by construction.
 */
export async function mergeShards(
  options: RunOptions,
  files: readonly PartFile[],
  { hide }: ShardContext,
): Promise<Report> {
  const { common, calls } = receiveParts(files, version);
  const root = repositoryRootOf(options);
  const paths = common.paths.map((path) => join(root, repoPath(path)));
  const { cache: _, ...uncached } = options;
  const work = without(await openSession({ ...uncached, root, paths }), hide);
  const { sharedState, context } = await sharedFacts(work, common.of);
  const why = disagreement({ sharedState }, common);
  const first = files[0]?.name ?? '';
  if (why !== undefined) throw invalid(first, `${why} than this run`, sameRun);
  if ((common.base === undefined) !== (options.base === undefined)) {
    throw invalid(
      first,
      common.base === undefined
        ? 'was compared with nothing, and this run has --base'
        : `was compared with ${common.base}`,
      'give --base to the shards and to merge, or to neither',
    );
  }
  const report = await withTools(work, (tools) =>
    judge(work, { ...tools, engines: replaying(tools.engines, calls, context) }),
  );
  if (report.comparison?.commit === common.base) return report;
  throw invalid(
    first,
    `was compared with ${common.base}, and this run with ${report.comparison?.commit}`,
    'give the commit itself to --base, so that it stays the same while the branch moves on',
  );
}

const sameRun = 'check out the same commit, and give merge the options that the shards were given';

interface SharedFacts {
  readonly sharedState: SharedState;
  readonly context: CallContext;
  readonly shardOf: Split;
}

/** What every shard finds out before it begins, and finds the same. */
async function sharedFacts(work: Session, of: number): Promise<SharedFacts> {
  const { files, config, paths, named, policySets } = work;
  const rules = policySets.flatMap((each) => each.rules);
  const documents = openReader(undefined, config.limits.renderMs);
  const { targets } = await discover({ files, documents, finders: toolsOf(kinds).finders }, config, { paths, named });
  const expensive = targets.filter((target) => !target.traits.isVerbatim);
  const shardOf = split(await estimatedCosts(expensive, files, config.exclude), of);
  const commit = await headCommit(files.root);
  const { failOn: _, ...settings } = config;
  const division = targets.map((target) => [target.id, target.kind, target.traits.isVerbatim ? 0 : shardOf(target.id)]);
  const sealer = sealerOf(JSON.stringify([version, paths, settings, rules]));
  const earlier = (folder: string): Files => nodeFiles(files.root, config.limits.fileBytes, openOverlay(folder));
  return {
    sharedState: {
      ...(commit === undefined ? {} : { commit }),
      settings: sealer.sign('settings'),
      targets: createHash('sha256').update(JSON.stringify(division)).digest('hex'),
    },
    context: { sealer, contentsOf: contentsIn((folder) => (folder === undefined ? files : earlier(folder))) },
    shardOf,
  };
}

/** The same repository without these files, and without parts that another shard on this machine has left. */
function without(work: Session, hide: readonly string[]): Session {
  const hidden = new Set(hide);
  const { files } = work;
  const walk: Files['walk'] = async (options) => {
    const found = await files.walk(options);
    return { ...found, files: found.files.filter((path) => !isPartName(path) && !hidden.has(join(files.root, path))) };
  };
  return { ...work, files: { ...files, walk } };
}
