import {
  type Compared,
  compareWithBase,
  differenceOf,
  type OpeningBase,
  openBase,
  reusingOutcomes,
  reusingParsed,
  withJudgedChange,
} from './change/index.ts';
import { decide, failuresOf, flawsOf, notJudged, reportOf, resolvedEntries } from './decide/index.ts';
import { type Discovered, discover } from './discover/index.ts';
import { evaluate, isLookedUp, joined } from './evaluate/index.ts';
import { excerptsOf } from './excerpt/index.ts';
import { topologyOf } from './graph/index.ts';
import { type Files, type FoundCommit, fetchedCommit } from './host/index.ts';
import {
  type Config,
  type EnabledRule,
  type Finding,
  type Manifest,
  type Progress,
  type RepoPath,
  type Report,
  type RunOptions,
  renderFailed,
  schemaRule,
} from './model/index.ts';
import { parseAll, readAhead } from './parse/index.ts';
import { type Mask, masksOf, redacted, type SecretState, secretsOf } from './redact/index.ts';
import { render } from './render/index.ts';
import type { Fixed, RepairContext } from './repair/index.ts';
import { judgeSchemas } from './schema/index.ts';
import {
  type Analysis,
  type Assignment,
  configOf,
  contextOf,
  type Difference,
  failuresIn,
  graphOf,
  judgedOf,
  type KnownState,
  manifestsOf,
  type OtherAnalysis,
  objectsOf,
  openSession,
  type RenderedState,
  repositoryRootOf,
  requireCharts,
  requireFiles,
  requireReadableValues,
  rulesIn,
  type Session,
  type StateInput,
  severityOf,
  stateOf,
  type Tools,
  waivedFindings,
  whereToLook,
  withLowerings,
  withTools,
} from './state/index.ts';
import { judgeValidation } from './validation/index.ts';
import type { BaseState } from './waivers/index.ts';

export { repositoryRootOf } from './state/index.ts';

/** Judges what the repository would deploy. */
export async function run(options: RunOptions): Promise<Report> {
  const session = await openSession(options);
  return withTools(session, (tools) => judge(session, tools));
}

/** The whole order of work, from the repository to the report; `assignment`: the part that one of several machines does. */
export async function judge(session: Session, tools: Tools, assignment?: Assignment): Promise<Report> {
  const { options, files, config, policySets, rulesOff, baseline } = session;
  const context: Context = { session, tools, assignment };
  const input = stateOf(session, tools);
  await using base = await baseOf(session, input);
  const alone = await analyze(input, context);
  const { head, compared } = await comparedWith(base, alone, context);

  const rules = policySets.flatMap((each) => each.rules);
  progress(options, 'locate', 0);
  const { located, problems, open, shown, relaxations } = await waivedFindings({
    ...context,
    ...{ state: input, analysis: head, compared },
  });
  const fixes = await fixesFor(shown, head, context);
  progress(options, 'locate', 1);

  const failed = await withLowerings(compared?.failed ?? failuresIn(head), session, head);
  const verdicts = decide([...located, ...problems], failed, {
    lower: config.lower,
    changed: compared?.lines,
    failures: { isOff: rulesOff.includes(renderFailed), severity: severityOf(renderFailed, rules) },
    baseline: baseline && new Set(baseline.entries.map(({ fingerprint }) => fingerprint)),
  });
  const looked = new Set([...open.map(({ manifest }) => manifest), ...(compared?.changedObjects ?? [])]);
  const about = await objectsOf(head, session);
  const report = reportOf({
    verdicts,
    ...{ ...judgedOf(head), ...schemasOf(head, rules), skipped: head.found.skipped },
    ...{ rules, failOn: config.failOn, fixes, comparison: compared?.comparison },
    relaxations,
    notJudged: notJudged({ ...about, verdicts, rules, rulesOff, hint: whereToLook(session) }),
    allowEmpty: options.allowEmpty,
    forbidsInlineWaivers: config.waivers.inline === 'forbid',
    excerpts: await excerptsOf(verdicts, files),
    topology: topologyOf(head.graph, looked),
    baseline: baseline && { file: baseline.file, gone: resolvedEntries(baseline.entries, verdicts) },
  });
  return redacted(report, await secretsOf([secretState(head, files), ...(compared?.secretStates ?? [])]));
}

/** How many objects have a schema, when it is asked whether they match it. */
function schemasOf({ schemaCoverage }: Analysis, rules: readonly EnabledRule[]): Pick<Report, 'schemas'> {
  return rules.some(({ meta }) => meta.id === schemaRule.schema) ? { schemas: schemaCoverage } : {};
}

/** What a state knows of secrets: its Secrets, and the sources of what failed. */
function secretState(analysis: Analysis, files: Files): SecretState {
  const { rendered } = analysis;
  return { files, rendered, manifests: manifestsOf(analysis), failed: failuresIn(analysis) };
}

/** What the steps of every state of a run share. */
interface Context {
  readonly session: Session;
  readonly tools: Tools;
  readonly assignment?: Assignment | undefined;
}

/** The steps of one state of the repository. */
export async function analyze(state: StateInput, context: Context): Promise<Analysis> {
  return judgeState(await renderState(state, context), state.config, context);
}

/** The same for a second state, as far as it differs from a known one. */
export async function analyzeOther(state: StateInput, known: KnownState, context: Context): Promise<OtherAnalysis> {
  const rendered = await renderState(state, context, known);
  const difference = differenceOf(known.analysis, rendered, isLookedUp(context.session.policySets));
  return { ...(await judgeState(rendered, state.config, context, difference.reaches)), difference };
}

/** What a state deploys: discover, render, parse. */
async function renderState(
  state: StateInput,
  { session, assignment }: Context,
  other?: KnownState,
): Promise<RenderedState> {
  const { config, paths, named, documents, tools, found: known } = state;
  const all = known ?? (await discover(state, config, { paths, named }));
  if (known === undefined) requireCharts(all.targets, session.options);
  const found = assigned(all, assignment);
  const readers = { documents, ...(other && reusingParsed(other)) };
  const outcomesOf = async ({ targets, texts }: Pick<Discovered, 'targets' | 'texts'>) => {
    const renderTools = { ...tools, textOf: (path: RepoPath) => texts.get(path) };
    const rendered = await render(targets, other === undefined ? renderTools : reusingOutcomes(renderTools, other));
    await readAhead(rendered, readers);
    return { rendered, parsed: parseAll(rendered, readers) };
  };
  const { rendered, parsed } = await outcomesOf(found);
  requireReadableValues(rendered, session.options);
  const failed = [...found.failures, ...failuresOf(rendered, parsed)];
  const around = await contextOf(assignment === undefined ? state : { ...state, context: undefined }, found, parsed);
  const context = await outcomesOf(around);
  const allParsed = [...parsed, ...context.parsed];
  return {
    found,
    rendered: [...rendered, ...context.rendered],
    parsed: allParsed,
    failed,
    flaws: flawsOf(rendered, manifestsOf({ parsed: allParsed })),
    context: new Set(around.targets.map(({ id }) => id)),
    failedContext: failuresOf(context.rendered, context.parsed),
    isWhole: around.isComplete && assignment === undefined,
  };
}

/** What the rules say of it: join, evaluate. Only objects that `reaches` admits are judged. */
async function judgeState(
  state: RenderedState,
  { kubeVersion, isVersionStated, external, limits, schemas: settings }: Config,
  { session, tools: { threads, cache, engines }, assignment }: Context,
  reaches?: Difference['reaches'],
): Promise<Analysis> {
  const graph = graphOf(session, state);
  progress(session.options, 'judge', 0);
  // on several machines plain manifests are judged by the merge alone: locating their findings needs no engine
  const isMine = (manifest: Manifest): boolean => assignment === undefined || !manifest.target.traits.isVerbatim;
  const wanted = (manifest: Manifest): boolean =>
    !state.context.has(manifest.target.id) && reaches?.(manifest) !== false && isMine(manifest);
  const judgeTools = { threads, limitMs: limits.renderMs, judgementsOf: cache?.judgementsOf };
  const rules = rulesIn(session);
  const validating = judgeValidation({ manifests: manifestsOf(state), wanted, rules }, { engines });
  const judgement = await evaluate(session.policySets, { graph, kubeVersion, external, wanted }, judgeTools);
  const schemas = judgeSchemas({
    manifests: manifestsOf(state),
    wanted,
    kubeVersion,
    isVersionStated,
    rules,
    settings,
  });
  const judged = { ...judgement, findings: [...judgement.findings, ...schemas.findings] };
  const validation = (await validating)(judged.findings);
  return { ...state, graph, judgement: joined(judged, validation), schemaCoverage: schemas.coverage };
}

function assigned(found: Discovered, assignment: Assignment | undefined): Discovered {
  return assignment === undefined ? found : { ...found, targets: found.targets.filter(assignment.isMine) };
}

/** Opens the base, when there is one, while the head is analyzed. */
async function baseOf(session: Session, head: StateInput): Promise<OpeningBase | undefined> {
  const { base } = session.options;
  if (base === undefined) return undefined;
  return openBase(head, { ref: base, configOf: (files) => configOf(session, files) });
}

/** Analyzes the base as far as it differs from the head, judges the change, and compares the two. */
async function comparedWith(
  opening: OpeningBase | undefined,
  alone: Analysis,
  context: Context,
): Promise<{ readonly head: Analysis; readonly compared?: ComparedStates }> {
  if (opening === undefined) return { head: alone };
  const base = await opening.opened;
  const analysis = await analyzeOther(base.state, { analysis: alone, changed: base.changes.files }, context);
  const { session, tools } = context;
  const head = await withJudgedChange(alone, analysis, { rules: rulesIn(session), tools });
  const compared = await compareWithBase({ head, base: analysis }, base, tools);
  const before = { files: base.state.files, manifests: manifestsOf(analysis), changed: base.changes.files };
  return { head, compared: { ...compared, base: before, secretStates: [secretState(analysis, before.files)] } };
}

/** How the head differs from its base, and what is needed of the base afterwards. */
interface ComparedStates extends Compared {
  readonly base: BaseState;
  readonly secretStates: readonly SecretState[];
}

/** Fixes that were verified, as many as the options ask for. */
async function fixesFor(shown: readonly Finding[], head: Analysis, context: Context): Promise<Report['fixes']> {
  const { fixes } = context.session.options;
  if (fixes === undefined) return undefined;
  const { provenFixes } = await import('./repair/index.ts');
  return provenFixes(shown, repairContext(head, context), fixes);
}

function repairContext(head: Analysis, context: Context): RepairContext {
  return {
    input: stateOf(context.session, context.tools),
    analysis: head,
    rules: rulesIn(context.session),
    analyzeOther: (state, known) => analyzeOther(state, known, context),
  };
}

/** Verified fixes, and what they are fixes of. */
export interface FixedFiles extends Fixed {
  readonly files: Files;
  /** Lowered findings, which are not fixed unless somebody asks for their folder: a test may need what is wrong. */
  readonly lowered: readonly Finding[];
  /** Hides the values of Secrets in what is printed of the texts. */
  readonly mask: Mask;
}

/** Fixes what can be verified, in the texts that are answered; nothing is written. */
export async function fix(options: RunOptions): Promise<FixedFiles> {
  requireFiles(options, 'cannot be fixed');
  const session = await openSession(options);
  return withTools(session, async (tools) => {
    const context: Context = { session, tools };
    const input = stateOf(session, tools);
    await using base = await baseOf(session, input);
    const { head, compared } = await comparedWith(base, await analyze(input, context), context);
    progress(options, 'fix', 0);
    const { open, shown } = await waivedFindings({ ...context, state: input, analysis: head, compared });
    const { fixAll } = await import('./repair/index.ts');
    const { texts, fixed, remaining } = await fixAll(shown, repairContext(head, context));
    const secrets = await secretsOf([secretState(head, session.files), ...(compared?.secretStates ?? [])]);
    const mask = masksOf(secrets, new Set())?.('') ?? ((text: string) => text);
    const masked = (finding: Finding): Finding => ({ ...finding, message: mask(finding.message) });
    const asked = new Set(shown);
    const lowered = open.filter((each) => !asked.has(each));
    const said = { fixed: fixed.map(masked), remaining: remaining.map(masked), lowered: lowered.map(masked) };
    return { texts, ...said, files: session.files, mask };
  });
}

const progress = ({ onProgress }: RunOptions, step: Progress['step'], done: number): void =>
  onProgress?.({ step, done, total: 1 });

/** A commit to compare with, fetched when the clone does not hold it; never rejects for what git says. */
export function fetchedBase(options: RunOptions, wanted: { commit: string; merge?: string }): Promise<FoundCommit> {
  return fetchedCommit(repositoryRootOf(options), wanted);
}
