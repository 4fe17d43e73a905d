import {
  allRules,
  type BaselineState,
  type ConfigWaiver,
  isExpired,
  type LocatedFinding,
  namesRule,
  own,
  type Rendered,
  type RepoPath,
  type RuleId,
  type Severity,
  type SourceLine,
  type WaiverSettings,
  waiverRules,
  waiverTitles,
  wholeLine,
} from '../model/index.ts';
import type { Answered } from './answer.ts';
import { isAnnotation, isOurs, type Unit } from './units.ts';

/** What is known of a run, to say what is wrong with its waivers. */
export interface ProblemContext {
  readonly today: string;
  readonly settings: WaiverSettings;
  readonly rendered: readonly Rendered[];
  readonly findings: readonly { readonly finding: LocatedFinding }[];
  /** Rules whose findings are known. */
  readonly enabled: ReadonlySet<string>;
  /** False when findings may be missing: then no waiver is called unused. */
  readonly isComplete: boolean;
  readonly lineOf: (from: Unit['from']) => SourceLine;
  /** Undefined without a base. */
  readonly baselineStateOf: (from: Unit['from'] | ConfigWaiver) => BaselineState | undefined;
}

/** What is wrong with the waivers that are written for Seaworthy, each on its line. */
export function waiverProblems(
  written: readonly Unit['from'][],
  { groups, used }: Answered,
  context: ProblemContext,
): readonly LocatedFinding[] {
  const { settings, today } = context;
  const targets = targetsByFile(context.rendered);
  const isUsed = usedNames({ groups, used }, context);
  const inline = written.filter(isOurs).flatMap((from): readonly LocatedFinding[] => {
    const { directive } = from;
    const make = (rule: RuleId, message: string, more: Partial<Said> = {}): readonly LocatedFinding[] => [
      ofInline(from, { rule, message, ...more }, { context, targets }),
    ];
    if (!directive.ok)
      return make(waiverRules.malformed, `Waiver is not valid: ${directive.message}`, { remediation: directive.hint });
    const { rules, until } = directive.terms;
    if (settings.inline === 'forbid')
      return make(waiverRules.forbidden, `Waiver of ${listed(rules)} does not hold: waivers.inline is forbid`);
    if (isExpired(directive.terms, today)) return make(waiverRules.expired, expiredText(rules, until));
    const unused = rules.filter((name) => !isUsed(from, name));
    if (unused.length === 0) return [];
    return make(waiverRules.unused, unusedText(unused), { severity: isOfChart(from, targets) ? 'info' : 'warning' });
  });
  return [...inline, ...settings.entries.flatMap((entry) => ofEntry(entry, used, context))];
}

function ofEntry(entry: ConfigWaiver, used: Answered['used'], context: ProblemContext): readonly LocatedFinding[] {
  const { file, rules, files, objects, until } = entry;
  const place = {
    file,
    line: entry.line,
    target: file,
    waiver: JSON.stringify([rules, files ?? null, objects ?? null]),
  };
  const state = context.baselineStateOf(entry);
  if (isExpired(entry, context.today))
    return [problem({ rule: waiverRules.expired, message: expiredText(rules, until) }, place, state)];
  const isJudged = context.isComplete && rules.some((name) => isKnown(name, context.enabled));
  if (used.has(entry) || !isJudged) return [];
  return [problem({ rule: waiverRules.unused, message: unusedText(rules) }, place, state)];
}

function expiredText(rules: readonly string[], until = ''): string {
  return `Waiver of ${listed(rules)} expired: its last day was ${until}`;
}

function unusedText(rules: readonly string[]): string {
  return `Waiver of ${listed(rules)} waives no finding`;
}

const mostNamed = 5; // rules in one message

function listed(rules: readonly string[]): string {
  const left = rules.length - mostNamed;
  const names = rules.slice(0, mostNamed).map((name) => (name === allRules ? 'all rules' : name));
  return [...names, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

/** Whether a name stands for a rule whose findings are known. */
function isKnown(name: string, enabled: ReadonlySet<string>): boolean {
  return enabled.has(name) || [...enabled].some((rule) => namesRule(name, rule));
}

/**
 * Says whether a name of a waiver is needed, as far as that is known: an annotation of a chart is in the objects of several
 * targets, and a finding that was there before may be at another place of its chain.
 */
function usedNames(
  { groups, used }: Pick<Answered, 'groups' | 'used'>,
  context: ProblemContext,
): (from: Unit['from'], name: string) => boolean {
  const { enabled, isComplete, lineOf, rendered, findings } = context;
  const keyOf = (from: Unit['from'], name: string): string => {
    const { file, line } = lineOf(from);
    return JSON.stringify([file, line, name]);
  };
  const needed = new Set(
    groups.flatMap((group) => (used.has(group) ? group.map(({ from, name }) => keyOf(from, name)) : [])),
  );
  const vague = vagueRules(rendered, findings);
  const known = new Map<string, boolean>();
  const isJudged = (name: string): boolean => {
    const answer = known.get(name) ?? isKnown(name, enabled);
    known.set(name, answer);
    return answer;
  };
  return (from, name) => {
    if (!isComplete || !isJudged(name) || needed.has(keyOf(from, name))) return true;
    return !isAnnotation(from) && [...(vague.get(from.file) ?? [])].some((rule) => namesRule(name, rule));
  };
}

/** Rules of the findings that were there before and whose lines were not looked for, by the files that may hold them. */
function vagueRules(
  rendered: readonly Rendered[],
  findings: ProblemContext['findings'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byTarget = new Map<string, Set<string>>();
  for (const { finding } of findings) {
    if (finding.baselineState !== 'unchanged') continue;
    byTarget.set(finding.target, (byTarget.get(finding.target) ?? new Set()).add(finding.rule));
  }
  const byFile = new Map<string, Set<string>>();
  for (const { target, inputs } of rendered) {
    const rules = target.traits.isVerbatim ? undefined : byTarget.get(target.id);
    if (rules === undefined) continue;
    for (const file of inputs) byFile.set(file, new Set([...(byFile.get(file) ?? []), ...rules]));
  }
  return byFile;
}

/** The first target that reads a file, and whether it or another one is made from a chart. */
type Targets = ReadonlyMap<RepoPath, { readonly id: string; readonly isChart: boolean }>;

function targetsByFile(rendered: readonly Rendered[]): Targets {
  const found = new Map<RepoPath, { id: string; isChart: boolean }>();
  for (const { target, inputs } of rendered) {
    const isChart = inputs.some((file) => file.endsWith('/Chart.yaml') || file === 'Chart.yaml');
    for (const file of inputs) {
      const known = found.get(file);
      if (known === undefined) found.set(file, { id: target.id, isChart });
      else known.isChart ||= isChart;
    }
  }
  return found;
}

/** Other values than those that are checked may need a waiver in a chart. */
function isOfChart(from: Unit['from'], targets: Targets): boolean {
  if (isAnnotation(from)) return from.manifest.target.traits.linesFrom === 'causes';
  return targets.get(from.file)?.isChart === true;
}

interface Said {
  readonly rule: RuleId;
  readonly message: string;
  readonly severity?: Severity;
  readonly remediation?: string;
}

function ofInline(
  from: Unit['from'],
  said: Said,
  { context, targets }: { readonly context: ProblemContext; readonly targets: Targets },
): LocatedFinding {
  const { file, line } = context.lineOf(from);
  const { directive } = from;
  const waiver = JSON.stringify(directive.ok ? directive.terms.rules : directive.message);
  const state = context.baselineStateOf(from);
  if (!isAnnotation(from)) return problem(said, { file, line, waiver, target: targets.get(file)?.id ?? file }, state);
  const { manifest, path } = from;
  return { ...problem(said, { file, line, waiver, target: manifest.target.id }, state), object: manifest.id, path };
}

interface Place extends SourceLine {
  readonly target: string;
  readonly waiver: string;
}

function problem(
  { rule, message, severity = 'warning', remediation }: Said,
  { file, line, target, waiver }: Place,
  baselineState: BaselineState | undefined,
): LocatedFinding {
  return {
    ...{ rule, severity, message, target },
    remediation: remediation ?? own(waiverTitles, rule)?.help ?? '',
    ...{ otherTargets: [], object: undefined, path: [], related: [] },
    identity: { rule, file, waiver },
    location: { span: wholeLine(file, line), precision: 'exact' },
    ...(baselineState === undefined ? {} : { baselineState }),
  };
}
