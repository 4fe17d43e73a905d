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

/**
 * Judges the repository as it was where the branch left `ref`, as far as it differs: targets whose inputs are the same
 * are neither rendered nor parsed again, and objects that nothing of the change can reach are not judged again.
 */
export async function compareWithBase(head: Survey, side: Side, { ref, configOf }: BaseOptions): Promise<Compared> {
  const { root } = side.files;
  const changes = await changesSince(root, ref);
  const lines = changedLines(root, changes);
  const layer = await writeLayer(root, changes);
  try {
    const files = nodeFiles(root, side.config.limits.fileBytes, openLayer(layer));
    const config = await configOf(files, changes.files);
    const now = new Map(head.rendered.map((each) => [each.target.id, each]));
    const base = await survey({
      ...side,
      files,
      config,
      paths: await existing(side.paths, files),
      tools: {
        ...side.tools,
        files,
        engines: side.tools.engines.through(layer),
        known: (target) => asBefore(target, now, changes.files),
      },
      parsed: new Map(
        head.rendered.flatMap((each, at) => (head.parsed[at] === undefined ? [] : [[each, head.parsed[at]]])),
      ),
      only: (before) => reachable(head, before),
    });
    return { ...compared(head, base, changes), lines: await lines };
  } finally {
    removeLayer(layer);
  }
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
  const failing = { head: failedTargets(head), base: failedTargets(base) };
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
  const beside = new Set([...same, ...failing.head, ...failing.base]);
  const [now, then] = [manifestsBut(beside, head), manifestsBut(beside, base)];
  return {
    standing: all,
    failed,
    comparison: {
      commit: changes.commit,
      fixed: fixed
        .filter(({ manifest }) => !failing.head.has(manifest.target.id))
        .map(({ rule, severity, message, manifest }) => ({
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

/** Targets of which it is not known what they deploy, so that nothing of theirs is new there, gone or repaired. */
function failedTargets({ failed }: Rendering): ReadonlySet<string> {
  return new Set(failed.flatMap(({ target }) => (target === undefined ? [] : [target.id])));
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
