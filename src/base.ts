import { type Beside, manifestsBut, openBeside, reachable, surveyBeside, untouched } from './beside.ts';
import { drawnAnew } from './chance.ts';
import {
  capacityOf,
  changeKey,
  compareFindings,
  compareObjects,
  failedBefore,
  type Scaled,
  withoutChance,
} from './compare/index.ts';
import type { FailedTarget } from './decide/index.ts';
import type { Graph } from './graph/index.ts';
import { type Changes, changedLines, changesSince, commitOf, removeLayer, writeLayer } from './host/index.ts';
import type { ChangedLines, Comparison, Config, Finding, Manifest, RepoPath, Standing } from './model/index.ts';
import { failuresIn, type Rendering, type Side, type Survey, survey } from './survey.ts';

/** How a state of the repository stands to an earlier one. */
export interface Compared {
  readonly comparison: Comparison;
  readonly standing: ReadonlyMap<Finding, Standing>;
  readonly failed: readonly FailedTarget[];
  readonly lines: ReadonlyMap<RepoPath, ChangedLines>;
  /** Objects that are new or other than they were. */
  readonly touched: readonly Manifest[];
}

/** What the base needs besides the side that is compared with it. */
export interface BaseOptions {
  readonly ref: string;
  /** The configuration as it was; rules are judged as they are now. */
  readonly configOf: (files: Side['files'], changed: readonly RepoPath[]) => Promise<Config>;
}

/** The repository as it was, found but not rendered. */
interface Earlier {
  readonly changes: Changes;
  readonly lines: Compared['lines'];
  /** Folder of the layer through which it is seen. */
  readonly layer: string;
  readonly beside: Beside;
}

/**
 * Judges the repository as it is, and as it was where the branch left the base, as far as it differs. What git has to
 * tell is asked for, and the base looked through, while engines render the state of now.
 */
export async function surveyBoth(
  side: Side,
  base: BaseOptions | undefined,
): Promise<{ readonly head: Survey; readonly base: Compared | undefined }> {
  if (base === undefined) return { head: await survey(side), base };
  const ref = await commitOf(side.files.root, base.ref); // a base that is not there is told at once
  const opening = openBase(side, { ...base, ref });
  opening.catch(() => undefined); // told below, once the state of now was judged
  try {
    const head = await survey(side);
    const { beside, changes, lines } = await opening;
    return {
      head,
      base: { ...(await compared(side, head, { base: await surveyBeside(head, beside), changes })), lines },
    };
  } finally {
    await opening.then(({ layer }) => removeLayer(layer)).catch(() => undefined);
  }
}

async function openBase(side: Side, { ref, configOf }: BaseOptions): Promise<Earlier> {
  const { root } = side.files;
  const changes = await changesSince(root, ref);
  const lines = await changedLines(root, changes);
  const layer = await writeLayer(root, changes);
  try {
    const changed = changes.files;
    const beside = await openBeside(side, { layer, changed, configOf: (files) => configOf(files, changed) });
    return { changes, lines, layer, beside };
  } catch (error) {
    removeLayer(layer);
    throw error;
  }
}

async function compared(
  { tools }: Side,
  head: Survey,
  { base, changes }: { readonly base: Survey; readonly changes: Changes },
): Promise<Omit<Compared, 'lines'>> {
  const same = untouched(head, base);
  const failing = { head: failedTargets(head), base: failedTargets(base) };
  const within = reachable(head, base);
  const reached = head.judged.findings.filter(({ manifest }) => within(manifest));
  const { standing, fixed } = compareFindings(reached, base.judged.findings);
  const all = new Map<Finding, Standing>(
    head.judged.findings.map((finding) => [finding, standing.get(finding) ?? 'unchanged']),
  );
  const before = failuresIn(base).map(({ failure }) => failure);
  const failed = failuresIn(head).map(
    (each): FailedTarget => ({
      ...each,
      standing: failedBefore(each.failure, before) ? 'unchanged' : 'new',
    }),
  );
  const beside = new Set([...same, ...failing.head, ...failing.base]);
  const [now, then] = [manifestsBut(beside, head), manifestsBut(beside, base)];
  const differing = compareObjects(now, then);
  const { deploys, byChance } = withoutChance(differing, await drawnAnew(differing, head, tools));
  const names = new Set(deploys.map(changeKey));
  return {
    standing: all,
    failed,
    touched: now.filter(({ target, id }) => names.has(changeKey({ target: target.id, object: id }))),
    comparison: {
      commit: changes.commit,
      fixed: fixed.filter(({ manifest }) => !failing.head.has(manifest.target.id)).map(goneOf),
      deploys,
      byChance,
      capacity: { before: capacityOf(scaled(base.graph, then)), after: capacityOf(scaled(head.graph, now)) },
      untouched: same.size,
      ...(changes.shallow ? { notice: shallowNotice } : {}),
    },
  };
}

function goneOf({ rule, severity, message, manifest }: Finding): Comparison['fixed'][number] {
  return { rule, severity, message, object: manifest.id, target: manifest.target.id };
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
