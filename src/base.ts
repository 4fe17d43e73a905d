import {
  asBefore,
  capacityOf,
  compareFindings,
  compareObjects,
  failedBefore,
  type Scaled,
  touchedNamespaces,
} from './compare/index.ts';
import type { FailedTarget } from './decide/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import type { Graph } from './graph/index.ts';
import {
  type Changes,
  changedLines,
  changesSince,
  nodeFiles,
  openLayer,
  removeLayer,
  writeLayer,
} from './host/index.ts';
import type { ChangedLines, Comparison, Config, Finding, Manifest, RepoPath, Standing } from './model/index.ts';
import { type Rendering, type Side, type Survey, survey } from './survey.ts';

/** How a state of the repository stands to an earlier one. */
export interface Compared {
  readonly comparison: Comparison;
  readonly standing: ReadonlyMap<Finding, Standing>;
  readonly failed: readonly FailedTarget[];
  readonly lines: ReadonlyMap<RepoPath, ChangedLines>;
}

/** What the base needs besides the side that is compared with it. */
export interface BaseOptions {
  readonly ref: string;
  /** The configuration as it was; rules are judged as they are now. */
  readonly configOf: (files: Side['files'], changed: readonly RepoPath[]) => Promise<Config>;
}

/** The repository as it was, found but not rendered. */
interface Earlier extends Pick<Side, 'files' | 'config' | 'paths'> {
  readonly changes: Changes;
  readonly lines: Compared['lines'];
  /** Folder of the layer through which it is seen. */
  readonly layer: string;
  readonly found: Discovered;
}

/**
 * Judges the repository as it is, and as it was where the branch left a base, as far as it differs: targets whose inputs
 * are the same are neither rendered nor parsed again, and objects that nothing of the change can reach are not judged
 * again. What git has to tell is asked for, and the base looked through, while engines render the state of now.
 */
export async function surveyBoth(
  side: Side,
  base: BaseOptions | undefined,
): Promise<{ readonly head: Survey; readonly base: Compared | undefined }> {
  if (base === undefined) return { head: await survey(side), base };
  const opening = openBase(side, base);
  opening.catch(() => undefined); // told below, once the state of now was judged
  try {
    const head = await survey(side);
    return { head, base: await compareWith(await opening, head, side) };
  } finally {
    await opening.then(close, () => undefined);
  }
}

async function openBase(side: Side, { ref, configOf }: BaseOptions): Promise<Earlier> {
  const { root } = side.files;
  const changes = await changesSince(root, ref);
  const lines = await changedLines(root, changes);
  const layer = await writeLayer(root, changes);
  try {
    const files = nodeFiles(root, side.config.limits.fileBytes, openLayer(layer));
    const config = await configOf(files, changes.files);
    const paths = await existing(side.paths, files);
    return { files, config, paths, changes, lines, layer, found: await discover(files, config, paths) };
  } catch (error) {
    removeLayer(layer);
    throw error;
  }
}

function close({ layer }: Earlier): void {
  removeLayer(layer);
}

async function compareWith(earlier: Earlier, head: Survey, side: Side): Promise<Compared> {
  const { files, config, paths, found, changes, lines, layer } = earlier;
  const now = new Map(head.rendered.map((each) => [each.target.id, each]));
  const base = await survey({
    ...side,
    ...{ files, config, paths, found },
    tools: {
      ...side.tools,
      files,
      engines: side.tools.engines.through(layer),
      known: (target) => asBefore(target, now, changes.files),
      ...(side.tools.cache === undefined ? {} : { cache: side.tools.cache.through(layer) }),
    },
    readers: { ...side.readers, parsed: parsedOf(head) },
    only: (before) => reachable(head, before),
  });
  return { ...compared(head, base, changes), lines };
}

function parsedOf({ rendered, parsed }: Rendering): NonNullable<Side['readers']>['parsed'] {
  return new Map(rendered.flatMap((each, at) => (parsed[at] === undefined ? [] : [[each, parsed[at]]])));
}

async function existing(paths: readonly RepoPath[], files: Side['files']): Promise<readonly RepoPath[]> {
  const found = await Promise.all(paths.map(async (path) => ((await files.stat(path)) === undefined ? [] : [path])));
  return found.flat();
}

/** Objects of targets that differ, and objects of a namespace in which one of those is. */
function reachable(head: Rendering, base: Rendering): (manifest: Manifest) => boolean {
  const same = untouched(head, base);
  const differing = [head, base].flatMap((each) => manifestsBut(same, each));
  const namespaces = touchedNamespaces(differing);
  return ({ target, id }) => !same.has(target.id) || namespaces.has(id.namespace);
}

/** Ids of the targets whose outcome at the base is the very one of now. */
function untouched(head: Rendering, base: Rendering): ReadonlySet<string> {
  const now = new Set(head.rendered);
  return new Set(base.rendered.filter((each) => now.has(each)).map(({ target }) => target.id));
}

function manifestsBut(same: ReadonlySet<string>, { rendered, parsed }: Rendering): readonly Manifest[] {
  return rendered.flatMap(({ target }, at) => (same.has(target.id) ? [] : (parsed[at]?.manifests ?? [])));
}

function compared(head: Survey, base: Survey, changes: Changes): Omit<Compared, 'lines'> {
  const same = untouched(head, base);
  const within = reachable(head, base);
  const reached = head.judged.findings.filter(({ manifest }) => within(manifest));
  const { standing, fixed } = compareFindings(reached, base.judged.findings);
  const all = new Map<Finding, Standing>(
    head.judged.findings.map((finding) => [finding, standing.get(finding) ?? 'unchanged']),
  );
  const before = [...base.failed, ...base.judged.failures].map(({ failure }) => failure);
  const failed = [...head.failed, ...head.judged.failures].map(
    (each): FailedTarget => ({
      ...each,
      standing: failedBefore(each.failure, before) ? 'unchanged' : 'new',
    }),
  );
  const [now, then] = [manifestsBut(same, head), manifestsBut(same, base)];
  return {
    standing: all,
    failed,
    comparison: {
      commit: changes.commit,
      fixed: fixed.map(({ rule, severity, message, manifest }) => ({
        rule,
        severity,
        message,
        object: manifest.id,
        target: manifest.target.id,
      })),
      deploys: compareObjects(now, then),
      capacity: { before: capacityOf(scaled(base.graph, then)), after: capacityOf(scaled(head.graph, now)) },
      untouched: same.size,
      ...(changes.shallow ? { notice: shallowNotice } : {}),
    },
  };
}

const shallowNotice =
  'the clone is too shallow to tell where the branch began, so it was compared with the base as it is now; fetch-depth: 0 makes it exact';

function scaled(graph: Graph, manifests: readonly Manifest[]): readonly Scaled[] {
  const wanted = new Set(manifests);
  return graph.nodes.flatMap((node) =>
    wanted.has(node.manifest)
      ? [
          {
            workload: node.manifest,
            podSpec: node.pod?.spec,
            scalers: graph.links(node, 'scalers').map((each) => each.manifest),
          },
        ]
      : [],
  );
}
