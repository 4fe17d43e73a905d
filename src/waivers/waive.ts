import {
  type BaselineState,
  type ConfigWaiver,
  type Finding,
  isExpired,
  type LocatedFinding,
  type Manifest,
  namesOf,
  type Relaxation,
  type SourceLine,
  type WaiverSettings,
} from '../model/index.ts';
import { answered, placeOf } from './answer.ts';
import { type BaseState, type BaseWaivers, baseWaivers } from './compare.ts';
import { waiverProblems } from './problems.ts';
import { findingAt, type InlineWaivers, inlineWaivers, type WaivedState } from './read.ts';
import { addedWaivers } from './relaxations.ts';
import { isOurs, type Unit, unitsOf } from './units.ts';

/** What a run knows when it looks for waivers. */
export interface WaiverContext {
  readonly state: WaivedState;
  /** The state before the change, when there is one. */
  readonly base?: BaseState | undefined;
  readonly settings: WaiverSettings;
  /** Whether an entry is new compared with the base. */
  readonly isNew: (entry: ConfigWaiver) => boolean;
  readonly today: string;
  /** Waivers that the change adds hold. */
  readonly accepts: boolean;
  /** Names that may stand in waivers. */
  readonly names: ReadonlySet<string>;
  /** Ids of the rules that were judged. */
  readonly enabled: ReadonlySet<string>;
  /** False when findings may be missing, as when a target failed. */
  readonly isComplete: boolean;
  /** Findings and their lines; of those that are `unchanged` only what costs nothing is found. */
  readonly locate: Locate;
}

type Locate = (findings: readonly Finding[], baselineState: BaselineStates) => Promise<readonly LocatedFinding[]>;

type BaselineStates = ReadonlyMap<Finding, BaselineState> | undefined;

/** Findings on their lines, and what waivers say of them. */
export interface Waived {
  /** In the order of the findings. */
  readonly located: readonly LocatedFinding[];
  /** What is wrong with waivers. */
  readonly problems: readonly LocatedFinding[];
  /** Waivers that the change adds, outside of the configuration. */
  readonly relaxations: readonly Relaxation[];
}

/** Locates findings and looks for the waiver of each. */
export async function waive(
  findings: readonly Finding[],
  baselineState: BaselineStates,
  context: WaiverContext,
): Promise<Waived> {
  const { state, settings, today, accepts, names } = context;
  const written = await inlineWaivers(state, names);
  const base = context.base && (await baseWaivers(context.base, names, { files: state.files, written }));
  const units = unitsOf(written);
  const { located, lineOf } = await locatedWith(findings, { written, base, baselineState, locate: context.locate });
  const pairs = located.flatMap((finding, at) => {
    const manifest = findings[at]?.manifest;
    return manifest === undefined ? [] : [{ finding, manifest }];
  });
  const isForbidden = settings.inline === 'forbid';
  const result = answered(
    pairs,
    { units, entries: settings.entries },
    {
      today,
      holds(unit) {
        if (isForbidden) return undefined;
        return base === undefined || accepts ? { until: unit.terms.until } : base.kept(unit);
      },
      lineOf: ({ from }) => lineOf(from),
    },
  );
  const problems = waiverProblems([...written.comments, ...written.annotations], result, {
    ...{ today, settings, lineOf, rendered: state.rendered, findings: pairs },
    ...{ enabled: context.enabled, isComplete: context.isComplete },
    baselineStateOf: (waiver) => {
      if (base === undefined) return undefined;
      const isOld = 'rules' in waiver ? !context.isNew(waiver) : base.has(waiver);
      return isOld ? 'unchanged' : 'new';
    },
  });
  const valid = isForbidden ? [] : units.filter(({ terms }) => !isExpired(terms, today));
  const asked = base === undefined ? [] : addedWaivers(valid, base, lineOf);
  return { located: result.findings, problems, relaxations: asked.map((each) => ({ ...each, inEffect: accepts })) };
}

interface Locating {
  readonly written: InlineWaivers;
  readonly base: BaseWaivers | undefined;
  readonly baselineState: BaselineStates;
  readonly locate: Locate;
}

/** Locates findings together with the annotations that have to be said something of. */
async function locatedWith(
  findings: readonly Finding[],
  { written, base, baselineState, locate }: Locating,
): Promise<{ readonly located: readonly LocatedFinding[]; readonly lineOf: (from: Unit['from']) => SourceLine }> {
  const rulesOf = new Map<Manifest, Set<string>>();
  const newOf = new Map<Manifest, Set<string>>();
  for (const finding of findings) {
    add(rulesOf, finding);
    if (baselineState?.get(finding) !== 'unchanged') add(newOf, finding);
  }
  const asked = written.annotations.flatMap((from) => {
    const isKept = base?.has(from) === true;
    const matches = (rules: typeof rulesOf): boolean => isAbout(from, rules.get(from.manifest));
    const isWanted = isOurs(from) || matches(rulesOf) || (base !== undefined && !isKept);
    return isWanted ? [{ from, finding: findingAt(from), isExact: matches(newOf) || !isKept }] : [];
  });
  const states = new Map(baselineState);
  for (const { finding, isExact } of asked) if (!isExact) states.set(finding, 'unchanged');
  const all = await locate([...findings, ...asked.map(({ finding }) => finding)], states);
  const lines = new Map<Unit['from'], SourceLine>(
    asked.map(({ from }, at) => {
      const { file, start } = all[findings.length + at]?.location.span ?? {};
      return [from, file === undefined || start === undefined ? placeOf(from) : { file, line: start.line }];
    }),
  );
  return { located: all.slice(0, findings.length), lineOf: (from) => lines.get(from) ?? placeOf(from) };
}

function add(rules: Map<Manifest, Set<string>>, { manifest, rule }: Finding): void {
  rules.set(manifest, (rules.get(manifest) ?? new Set()).add(rule));
}

function isAbout({ directive }: InlineWaivers['annotations'][number], rules: ReadonlySet<string> | undefined): boolean {
  if (!directive.ok || rules === undefined) return false;
  const { terms } = directive;
  return [...rules].some((rule) => namesOf(rule).some((name) => terms.rules.includes(name)));
}
