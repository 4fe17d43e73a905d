import {
  capacityOf,
  changeKey,
  compareFindings,
  compareObjects,
  deterministicChanges,
  failedBefore,
  type Scaled,
} from '../compare/index.ts';
import type { FailedTarget } from '../decide/index.ts';
import type { Graph } from '../graph/index.ts';
import {
  type Changes,
  changedLines,
  changesSince,
  commitOf,
  removeOverlay,
  writeCommitOverlay,
} from '../host/index.ts';
import type { BaselineState, ChangedLines, Comparison, Config, Finding, Manifest, RepoPath } from '../model/index.ts';
import { type Analysis, analyze, failuresIn, type RenderedState, type StateInput } from '../state/index.ts';
import { nondeterministicChanges } from './nondeterminism.ts';
import {
  analyzeOverlay,
  manifestsExcept,
  type OverlayState,
  openOverlayState,
  reachable,
  unchangedTargets,
} from './overlay-state.ts';

/** How a state of the repository stands to an earlier one. */
export interface Compared {
  readonly comparison: Comparison;
  readonly baselineState: ReadonlyMap<Finding, BaselineState>;
  readonly failed: readonly FailedTarget[];
  readonly lines: ReadonlyMap<RepoPath, ChangedLines>;
  /** Objects that are new or other than they were. */
  readonly changedObjects: readonly Manifest[];
}

/** What the base needs besides the side that is compared with it. */
export interface BaseOptions {
  readonly ref: string;
  /** The configuration as it was; rules are judged as they are now. */
  readonly configOf: (files: StateInput['files'], changed: readonly RepoPath[]) => Promise<Config>;
}

/** The repository as it was, found but not rendered. */
interface OpenedBase {
  readonly changes: Changes;
  readonly lines: Compared['lines'];
  /** Folder of the overlay through which it is seen. */
  readonly overlay: string;
  readonly state: OverlayState;
}

/**
 * Judges the repository as it is, and as it was where the branch left the base, as far as it differs. What git has to
 * tell is asked for, and the base looked through, while engines render the state of now.
 */
export async function analyzeBoth(
  side: StateInput,
  base: BaseOptions | undefined,
): Promise<{ readonly head: Analysis; readonly base: Compared | undefined }> {
  if (base === undefined) return { head: await analyze(side), base };
  const ref = await commitOf(side.files.root, base.ref); // a base that is not there is told at once
  const opening = openBase(side, { ...base, ref });
  opening.catch(() => undefined); // told below, once the state of now was judged
  try {
    const head = await analyze(side);
    const { state, changes, lines } = await opening;
    return {
      head,
      base: { ...(await compared(side, head, { base: await analyzeOverlay(head, state), changes })), lines },
    };
  } finally {
    await opening.then(({ overlay }) => removeOverlay(overlay)).catch(() => undefined);
  }
}

async function openBase(side: StateInput, { ref, configOf }: BaseOptions): Promise<OpenedBase> {
  const { root } = side.files;
  const changes = await changesSince(root, ref);
  const lines = await changedLines(root, changes);
  const overlay = await writeCommitOverlay(root, changes);
  try {
    const changed = changes.files;
    const state = await openOverlayState(side, { overlay, changed, configOf: (files) => configOf(files, changed) });
    return { changes, lines, overlay, state };
  } catch (error) {
    removeOverlay(overlay);
    throw error;
  }
}

async function compared(
  { tools }: StateInput,
  head: Analysis,
  { base, changes }: { readonly base: Analysis; readonly changes: Changes },
): Promise<Omit<Compared, 'lines'>> {
  const same = unchangedTargets(head, base);
  const failing = { head: failedTargets(head), base: failedTargets(base) };
  const within = reachable(head, base);
  const reached = head.judgement.findings.filter(({ manifest }) => within(manifest));
  const { baselineState, fixed } = compareFindings(reached, base.judgement.findings);
  const all = new Map<Finding, BaselineState>(
    head.judgement.findings.map((finding) => [finding, baselineState.get(finding) ?? 'unchanged']),
  );
  const before = failuresIn(base).map(({ failure }) => failure);
  const failed = failuresIn(head).map(
    (each): FailedTarget => ({
      ...each,
      baselineState: failedBefore(each.failure, before) ? 'unchanged' : 'new',
    }),
  );
  const leftOut = new Set([...same, ...failing.head, ...failing.base]);
  const [now, then] = [manifestsExcept(leftOut, head), manifestsExcept(leftOut, base)];
  const differing = compareObjects(now, then);
  const { changes: objectChanges, nondeterministic } = deterministicChanges(
    differing,
    await nondeterministicChanges(differing, head, tools),
  );
  const names = new Set(objectChanges.map(changeKey));
  return {
    baselineState: all,
    failed,
    changedObjects: now.filter(({ target, id }) => names.has(changeKey({ target: target.id, object: id }))),
    comparison: {
      commit: changes.commit,
      fixed: fixed.filter(({ manifest }) => !failing.head.has(manifest.target.id)).map(goneOf),
      objectChanges,
      nondeterministic,
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
function failedTargets({ failed }: RenderedState): ReadonlySet<string> {
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
            scalers: graph.links(node, 'autoscalers').map((each) => each.manifest),
          },
        ]
      : [],
  );
}
