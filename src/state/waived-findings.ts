import { namesInWaivers, widerWaivers } from '../config/index.ts';
import { today } from '../host/index.ts';
import type { InferredField } from '../infer/index.ts';
import { loweredFindings } from '../lower/index.ts';
import {
  type BaselineState,
  byPlace,
  type Finding,
  helmListNames,
  isAtLeast,
  type LocatedFinding,
  loweredSeverity,
  type Relaxation,
} from '../model/index.ts';
import { type BaseState, waive } from '../waivers/index.ts';
import { type Analysis, type Assignment, failuresIn, manifestsOf, type StateInput } from './analysis.ts';
import { locateFindings } from './locate-findings.ts';
import { lowerContext } from './lowering.ts';
import type { Session, Tools } from './session.ts';

/** What is known of the state whose findings are looked at. */
export interface WaivedInput {
  readonly session: Session;
  readonly state: StateInput;
  readonly analysis: Analysis;
  readonly assignment?: Assignment | undefined;
  readonly tools: Pick<Tools, 'threads' | 'cache'>;
  /** Compared with the base, when there is one. */
  readonly compared?:
    | { readonly baselineState: ReadonlyMap<Finding, BaselineState>; readonly base: BaseState }
    | undefined;
}

/** Findings on their lines with their waivers, and what is wrong with waivers. */
export interface WaivedSet {
  /** In the order of the findings. */
  readonly located: readonly LocatedFinding[];
  readonly problems: readonly LocatedFinding[];
  /** Those that no waiver holds for, and that were not there at the base already. */
  readonly open: readonly Finding[];
  /** Those of the open ones that a report shows without being asked. */
  readonly shown: readonly Finding[];
  /** What the change relaxes, in its configuration and by its waivers, by file and line. */
  readonly relaxations: readonly Relaxation[];
}

/** Locates the findings of a state and looks for the waiver of each. */
export async function waivedFindings(input: WaivedInput): Promise<WaivedSet> {
  const { session, tools, state, analysis, compared } = input;
  const { options, config, policySets, relaxations } = session;
  const { findings } = analysis.judgement;
  const { found, rendered } = analysis;
  const rules = policySets.flatMap((each) => each.rules);
  const added = new Set(session.base === undefined ? [] : widerWaivers(session.base.config.waivers, config.waivers));
  const waived = await waive(findings, compared?.baselineState, {
    state: { files: state.files, texts: found.texts, rendered, manifests: manifestsOf(analysis) },
    base: compared?.base,
    settings: config.waivers,
    isNew: (entry) => added.has(entry),
    today: options.today ?? today(),
    accepts: options.acceptConfigChanges === true,
    names: namesInWaivers(policySets.flatMap(({ policySet }) => policySet.rules)),
    enabled: new Set(rules.map(({ meta }) => meta.id)),
    isComplete: isComplete(input),
    locate: async (all, baselineState) => {
      const { threads } = tools;
      const options = {
        state,
        rules,
        baselineState,
        threads,
        fieldsOf: (some: readonly Finding[]) => fieldsOf(some, input),
      };
      const { located, causes } = await locateFindings(all, rendered, options);
      return loweredFindings(all, located, { ...lowerContext(session, analysis), causes });
    },
  });
  const isOpen = (each: Finding, at: number): boolean =>
    compared?.baselineState.get(each) !== 'unchanged' && waived.located[at]?.waiver === undefined;
  return {
    ...waived,
    open: findings.filter(isOpen),
    shown: findings.filter((each, at) => isOpen(each, at) && !isSetApart(waived.located[at], config)),
    relaxations: [...relaxations, ...waived.relaxations].sort(byPlace),
  };
}

/** Loaded where a finding has no field: few repositories have such policies. */
async function fieldsOf(
  findings: readonly Finding[],
  { session: { files, policySets, config }, tools: { cache } }: WaivedInput,
): Promise<ReadonlyMap<Finding, InferredField>> {
  const unplaced = findings.filter((each) => each.isUnplaced === true && each.exception === undefined);
  if (unplaced.length === 0) return new Map();
  const { inferFields } = await import('../infer/index.ts');
  return inferFields(unplaced, policySets, {
    root: files.root,
    limits: config.limits,
    inferencesOf: cache?.inferencesOf,
  });
}

/** Lowered to an info, which does not fail the run. */
function isSetApart(finding: LocatedFinding | undefined, { lower, failOn }: StateInput['config']): boolean {
  const severity = finding && loweredSeverity(finding.severity, finding.lowering, lower);
  return severity === 'info' && !isAtLeast(severity, failOn);
}

/** Whether every finding is known that the repository has: then a waiver without one is not needed. */
function isComplete({ session: { options, config, paths }, analysis, assignment }: WaivedInput): boolean {
  const isWhole = paths.length === 0 && config.only.length === 0 && assignment === undefined;
  const isPlain = helmListNames.every((list) => (options[list] ?? []).length === 0);
  return isWhole && isPlain && failuresIn(analysis).length === 0;
}
