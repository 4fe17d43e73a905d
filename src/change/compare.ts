import {
  capacityOf,
  changeKey,
  compareFailures,
  compareFindings,
  compareObjects,
  deterministicChanges,
  type Scaled,
} from '../compare/index.ts';
import type { Graph } from '../graph/index.ts';
import type {
  BaselineState,
  ChangedLines,
  Comparison,
  FailedTarget,
  Finding,
  Manifest,
  RepoPath,
} from '../model/index.ts';
import type { RenderTools } from '../render/index.ts';
import { type Analysis, failuresIn, type OtherAnalysis, type RenderedState } from '../state/index.ts';
import type { Base } from './base.ts';
import { nondeterministicChanges } from './nondeterminism.ts';

/** The head compared with its base. */
export interface Compared {
  readonly comparison: Comparison;
  /** Of every finding of the head. */
  readonly baselineState: ReadonlyMap<Finding, BaselineState>;
  readonly failed: readonly FailedTarget[];
  readonly lines: ReadonlyMap<RepoPath, ChangedLines>;
  /** Objects that are new or differ from those of the base. */
  readonly changedObjects: readonly Manifest[];
}

/** The analyses of both states; that of the base holds how it differs from the head. */
export interface TwoStates {
  readonly head: Analysis;
  readonly base: OtherAnalysis;
}

/** Compares findings, failures and deployed objects of two states. */
export async function compareWithBase(
  states: TwoStates,
  { changes, lines }: Base,
  tools: RenderTools,
): Promise<Compared> {
  const { head, base } = states;
  const { difference } = base;
  const reached = head.judgement.findings.filter(({ manifest }) => difference.reaches(manifest));
  const { baselineState, fixed } = compareFindings(reached, base.judgement.findings);
  const failing = failedTargets(head);
  const objects = await changedObjects(states, tools);
  return {
    baselineState: new Map(head.judgement.findings.map((each) => [each, baselineState.get(each) ?? 'unchanged'])),
    failed: compareFailures(failuresIn(head), failuresIn(base)),
    lines,
    changedObjects: objects.manifests,
    comparison: {
      commit: changes.commit,
      fixed: fixed.filter(({ manifest }) => !failing.has(manifest.target.id)).map(fixedOf),
      objectChanges: objects.changes,
      nondeterministic: objects.nondeterministic,
      capacity: objects.capacity,
      untouched: [...difference.unchangedTargets].filter((id) => !head.context.has(id)).length,
      ...(changes.shallow ? { notice: shallowNotice } : {}),
    },
  };
}

interface ChangedObjects extends Pick<Comparison, 'capacity' | 'nondeterministic'> {
  readonly changes: Comparison['objectChanges'];
  readonly manifests: readonly Manifest[];
}

/** Of a target that fails in one state it is not known what it deploys: nothing of it is new, gone or changed. */
async function changedObjects({ head, base }: TwoStates, tools: RenderTools): Promise<ChangedObjects> {
  const failing = new Set([...failedTargets(head), ...failedTargets(base)]);
  const isContext = (id: string): boolean => head.context.has(id) || base.context.has(id);
  const isKnown = ({ target }: Manifest): boolean => !failing.has(target.id) && !isContext(target.id);
  const { knownObjects, otherObjects } = base.difference;
  const [now, then] = [knownObjects.filter(isKnown), otherObjects.filter(isKnown)];
  const differing = compareObjects(now, then);
  const again = await nondeterministicChanges(differing, head, tools);
  const { changes, nondeterministic } = deterministicChanges(differing, again);
  const keys = new Set(changes.map(changeKey));
  return {
    changes,
    nondeterministic,
    manifests: now.filter(({ target, id }) => keys.has(changeKey({ target: target.id, object: id }))),
    capacity: { before: capacityOf(scaled(base.graph, then)), after: capacityOf(scaled(head.graph, now)) },
  };
}

function fixedOf({ rule, severity, message, manifest }: Finding): Comparison['fixed'][number] {
  return { rule, severity, message, object: manifest.id, target: manifest.target.id };
}

function failedTargets({ failed }: RenderedState): ReadonlySet<string> {
  return new Set(failed.flatMap(({ target }) => (target === undefined ? [] : [target.id])));
}

const shallowNotice =
  'the clone is too shallow to find where the branch began, so it was compared with the base as it is now; fetch-depth: 0 makes it exact';

function scaled(graph: Graph, manifests: readonly Manifest[]): readonly Scaled[] {
  const wanted = new Set(manifests);
  return graph.nodes
    .filter(({ manifest }) => wanted.has(manifest))
    .map((node) => ({
      workload: node.manifest,
      podSpec: node.pod?.spec,
      scalers: graph.links(node, 'autoscalers').map(({ manifest }) => manifest),
    }));
}
