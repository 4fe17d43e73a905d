import { sourceTexts } from '../excerpt/index.ts';
import type { Threads } from '../host/index.ts';
import type { InferredField } from '../infer/index.ts';
import { locate, placesOf, relatedFields } from '../locate/index.ts';
import type { BaselineState, Cause, EnabledRule, Finding, LocatedFinding, Rendered, Trace } from '../model/index.ts';
import { causes, causesThrough, type RenderTools, trace } from '../render/index.ts';
import type { StateInput } from './analysis.ts';

/** Findings on their lines, and what in charts causes them. */
export interface LocatedSet {
  /** In the order of the findings. */
  readonly located: readonly LocatedFinding[];
  readonly causes: ReadonlyMap<Finding, Cause>;
}

/**
 * Finds the source lines of findings. Only targets with findings that are new or updated are rendered once more, and only
 * for those fields are inferred that their policies do not say.
 */
export async function locateFindings(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  options: LocateOptions,
): Promise<LocatedSet> {
  const { baselineState, fieldsOf } = options;
  const fields = await fieldsOf?.(openFindings(findings, baselineState));
  if (fields === undefined || fields.size === 0) return locateFields(findings, rendered, options);
  const aimed = findings.map((finding) => aimedAt(finding, fields.get(finding)));
  const states = new Map(
    findings.flatMap((finding, at) => {
      const state = baselineState?.get(finding);
      return state === undefined ? [] : [[aimed[at] ?? finding, state] as const];
    }),
  );
  const known = { ...options, baselineState: baselineState && states };
  const { located, causes } = await locateFields(aimed, rendered, known);
  const own = new Map(aimed.map((each, at) => [each, findings[at] ?? each]));
  return { located, causes: new Map([...causes].map(([each, cause]) => [own.get(each) ?? each, cause])) };
}

/** The finding with the field that its policy looked at; what it is to others stays the same. */
function aimedAt(finding: Finding, field: InferredField | undefined): Finding {
  if (field === undefined) return finding;
  const { isUnplaced: _, ...rest } = finding;
  return field.isNamed
    ? { ...rest, path: field.path, isInferred: true }
    : { ...rest, path: field.path, isInferred: true, isUnplaced: true };
}

async function locateFields(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  { state: { tools, files }, rules, baselineState, includeUnset = false, threads }: LocateOptions,
): Promise<LocatedSet> {
  const open = withRelated(openFindings(findings, baselineState));
  const asking = { ...tools, includeUnset };
  const [[traces, through], ofCharts, places] = await Promise.all([
    traceThrough(open, rendered, asking),
    causes(open, rendered, asking),
    placesOf(withRelated(findings), threads),
  ]);
  const known = { traces, places, causes: new Map([...ofCharts, ...through]), baselineState };
  const texts = await sourceTexts(withRelated(findings), known, files);
  return { located: locate(findings, { texts, ...known, rules }), causes: known.causes };
}

/** Findings that were not there at the base already; all when there is none. */
export function openFindings(
  findings: readonly Finding[],
  baselineState: LocateOptions['baselineState'],
): readonly Finding[] {
  return findings.filter((finding) => baselineState?.get(finding) !== 'unchanged');
}

function withRelated(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [finding, ...relatedFields(finding)]);
}

interface LocateOptions {
  /** The state that the findings are in. */
  readonly state: Pick<StateInput, 'tools' | 'files'>;
  readonly rules: readonly EnabledRule[];
  /** They read documents; this thread does when missing. */
  readonly threads?: Threads | undefined;
  /** Compared with the base, when there is one. */
  readonly baselineState?: ReadonlyMap<Finding, BaselineState> | undefined;
  /** Also answer values that no file has yet, at the line below which they would be written. */
  readonly includeUnset?: boolean;
  /** Finds the fields of findings whose policies say none; those stay on the lines of their objects when missing. */
  readonly fieldsOf?: (findings: readonly Finding[]) => Promise<ReadonlyMap<Finding, InferredField>>;
}

/** Source lines of kustomizations, and the causes of objects that came out of charts which they inflate. */
async function traceThrough(
  findings: readonly Finding[],
  rendered: readonly Rendered[],
  tools: RenderTools & { readonly includeUnset: boolean },
): Promise<readonly [ReadonlyMap<string, Trace>, ReadonlyMap<Finding, Cause>]> {
  const { lines, charts } = await trace(kustomizationsOf(findings, rendered), tools);
  return [lines, await causesThrough(findings, charts, tools)];
}

/** Kustomizations with findings. */
function kustomizationsOf(findings: readonly Finding[], rendered: readonly Rendered[]): readonly Rendered[] {
  const targets = new Set(findings.map(({ manifest }) => manifest.target));
  return rendered.filter(({ target }) => target.traits.linesFrom === 'trace' && targets.has(target));
}
