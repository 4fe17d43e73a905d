import {
  isAtLeast,
  type Lowered,
  type LoweringName,
  loweringNames,
  type ObjectId,
  type OtherObject,
  type RelatedRole,
  type Report,
  type Span,
  type UnusedValues,
  type Verdict,
  waiverTitles,
} from '../model/index.ts';
import { loweredVerdicts } from './most-severe.ts';
import { counted } from './plain-text.ts';

/** `2 errors, 1 warning`; `No findings` when none is open but lowered ones. */
export function describeFindings({ counts }: Pick<Report, 'counts'>): string {
  const { error, warning, info } = counts;
  if (error + warning + info === 0) return 'No findings';
  return [counted(error, 'error'), counted(warning, 'warning'), ...(info > 0 ? [`${info} info`] : [])].join(', ');
}

type Covered = Pick<Report, 'counts' | 'skipped' | 'notJudged' | 'verdicts' | 'rules' | 'failOn' | 'schemas'>;

/**
 * What was judged, what was not, and what was lowered, a clause for each: `judged: 73 objects of 21 targets by 29 rules`,
 * `not judged: 1 HelmRelease, 2 values files`, `lowered: 3 findings, 1 rule off`.
 */
export function describeCoverage(report: Covered): readonly string[] {
  const { counts } = report;
  const failed = counts.targets - counts.renderedTargets;
  const targets = `${failed === 0 ? '' : `${counts.renderedTargets} of `}${counted(counts.targets, 'target')}`;
  const objects = counts.objects - (report.notJudged?.deployers.length ?? 0);
  return [
    `judged: ${counted(objects, 'object')} of ${targets} by ${counted(counts.rules, 'rule')}`,
    ...describeSchemas(report),
    ...listed('not judged', notJudgedParts(report, failed)),
    ...listed('lowered', loweredParts(report)),
  ];
}

const mostKinds = 3; // in one line; the JSON report has all

/** `61 of 73 objects validated against a schema; none for 9 ServiceMonitor, 3 Till`; nothing where all are. */
function describeSchemas({ schemas }: Pick<Report, 'schemas'>): readonly string[] {
  if (schemas === undefined || schemas.unknown.length === 0) return [];
  const { objects, validated, unknown } = schemas;
  const shown = unknown.filter(({ kind }) => isKindName(kind)).slice(0, mostKinds);
  const named = shown.map(({ kind, objects: count }) => `${count} ${kind}`);
  const left = unknown.length - shown.length;
  const more = left === 0 ? [] : [counted(left, shown.length === 0 ? 'kind' : 'more kind')];
  return [
    `${validated} of ${counted(objects, 'object')} validated against a schema; none for ${[...named, ...more].join(', ')}`,
  ];
}

/** Any text may stand where an object has its kind: what is none is not quoted, in no format. */
function isKindName(kind: string): boolean {
  return kind.length <= 63 && /^[A-Z][A-Za-z0-9]*$/.test(kind);
}

function listed(title: string, parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [`${title}: ${parts.join(', ')}`];
}

/** Targets that are not in the repository as a whole, or need values that it does not have: no failures to mend. */
function absentTargets({ verdicts, failOn }: Covered, by: LoweringName): number {
  const absent = loweredVerdicts({ verdicts, failOn }).filter(
    (verdict) => verdict.object === undefined && verdict.lowered?.by === by,
  );
  return new Set(absent.flatMap(targetsOf)).size;
}

function notJudgedParts(report: Covered, failed: number): readonly string[] {
  const { notJudged, skipped } = report;
  const [remote, needing] = [absentTargets(report, 'remote'), absentTargets(report, 'needsValues')];
  const broken = Math.max(0, failed - remote - needing);
  const kinds = new Map<string, number>();
  for (const { object } of notJudged?.deployers ?? []) kinds.set(object.kind, (kinds.get(object.kind) ?? 0) + 1);
  const unknown = notJudged?.unknownValues ?? 0;
  const values = (notJudged?.values ?? []).reduce((sum, { files }) => sum + files.length, 0);
  return [
    ...[...kinds].map(([kind, count]) => counted(count, kind)),
    ...(broken === 0 ? [] : [counted(broken, 'failed target')]),
    ...(remote === 0 ? [] : [counted(remote, 'target that is remote', 'targets that are remote')]),
    ...(needing === 0 ? [] : [counted(needing, 'chart that needs values', 'charts that need values')]),
    ...(values === 0 ? [] : [counted(values, 'values file')]),
    ...(unknown === 0 ? [] : [counted(unknown, 'unknown value')]),
    ...(skipped.length === 0 ? [] : [counted(skipped.length, 'skipped target')]),
  ];
}

/** Findings that are less urgent for what they are about, those of rules that the configuration lowers, and rules that are off. */
function loweredParts({ verdicts, rules, notJudged, failOn }: Covered): readonly string[] {
  const configured = new Set(
    rules.flatMap(({ meta, severity }) =>
      severity === undefined || isAtLeast(severity, meta.severity) ? [] : [meta.id],
    ),
  );
  const findings = verdicts.filter(({ label, rule }) => label === 'open' && configured.has(rule)).length;
  const apart = loweredVerdicts({ verdicts, failOn });
  const about = loweringNames.flatMap((name) => {
    const count = apart.filter(({ lowered }) => lowered?.by === name).length;
    return count === 0 ? [] : [`${count} ${aboutNames[name]}`];
  });
  const off = notJudged?.rulesOff.length ?? 0;
  return [
    ...(about.length === 0 ? [] : [`${counted(apart.length, 'finding')} (${about.join(', ')})`]),
    ...(findings === 0 ? [] : [`${counted(findings, 'finding')} by the configuration`]),
    ...(off === 0 ? [] : [`${counted(off, 'rule')} off`]),
  ];
}

const aboutNames: Readonly<Record<LoweringName, string>> = {
  remote: 'remote',
  needsValues: 'without values',
  vendoredCharts: 'in vendored charts',
  vendored: 'in copies of other projects',
  tests: 'in tests',
  examples: 'in examples',
  docs: 'in documentation',
  archives: 'in archives',
  generated: 'in generated files',
  ciValues: 'with ci values',
  hooks: 'in hooks',
  chartDefaults: 'in defaults of charts',
};

/** `lowered from error, in examples: deploy/examples is a folder of examples`. */
export function describeLowered({ by, from, reason }: Lowered): string {
  return `${from === 'info' ? '' : `lowered from ${from}, `}${aboutNames[by]}: ${reason}`;
}

/** What else the same edit answers, each with its object where that is another: `Deployment shop/worker: no memory limit`. */
export function describeOthers(verdict: Verdict): readonly string[] {
  const { object } = verdict;
  const named = object === undefined ? '' : describeObject(object);
  return sameCause(verdict).map(({ object: other, target, message }) => {
    const name = other === undefined ? target : describeObject(other);
    return name === named ? message : `${name}: ${message}`;
  });
}

/** What else the same edit answers: copies are in other files, and need an edit of their own. */
function sameCause({ location, otherObjects = [] }: Verdict): readonly OtherObject[] {
  return otherObjects.filter((other) => other.location.span.file === location.span.file);
}

/** `1 other`, `2 more findings`: what else the same edit answers; undefined for nothing. */
export function countSameCause(verdict: Verdict, one: string, many = `${one}s`): string | undefined {
  const { length } = sameCause(verdict);
  return length === 0 ? undefined : `${counted(length, one, many)} of the same cause`;
}

/** Where copies of the object have the finding: `the same in 2 other files: base/api.yaml:3, all.yaml:17`. */
export function describeCopies({ location, otherObjects = [] }: Verdict, most = mostCopies): string | undefined {
  const places = new Map<string, number>();
  for (const { span } of otherObjects.map((other) => other.location))
    if (span.file !== location.span.file && !places.has(span.file)) places.set(span.file, span.start.line);
  if (places.size === 0) return undefined;
  const shown = [...places].slice(0, most).map(([file, line]) => `${file}:${line}`);
  const left = places.size - shown.length;
  return `the same in ${counted(places.size, 'other file')}: ${shown.join(', ')}${left === 0 ? '' : `, and ${left} more`}`;
}

const mostCopies = 3; // in one line; the JSON report has all

/** Why the run says nothing about the repository; undefined when an object was judged. */
export function describeEmpty({ notJudged, exitCode }: Pick<Report, 'notJudged' | 'exitCode'>): string | undefined {
  if (notJudged?.reason === undefined) return undefined;
  return `No objects judged: ${notJudged.reason}${exitCode === 2 ? '; with --allow-empty the run succeeds' : ''}`;
}

const mostNamed = 3; // objects in one line

/** The objects whose deployments are not rendered: `HelmRelease shop/redis (flux/redis.yaml:1)`. */
function describeDeployers({ notJudged }: Pick<Report, 'notJudged'>, most = mostNamed): string | undefined {
  const all = notJudged?.deployers ?? [];
  if (all.length === 0) return undefined;
  const named = all.slice(0, most).map(({ object, file, line }) => `${describeObject(object)} (${file}:${line})`);
  const more = all.length - named.length;
  return `Not judged: what ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`} ${all.length === 1 ? 'deploys' : 'deploy'}, which Seaworthy does not render`;
}

/** That nothing was judged, and what objects deploy that are not rendered: a clean report must not hide it. */
export function describeUnjudged(report: Pick<Report, 'notJudged' | 'exitCode'>, most?: number): readonly string[] {
  return [describeEmpty(report), describeDeployers(report, most)].flatMap((line) => line ?? []);
}

/** The entry under `targets` that would judge values files, as YAML. */
export function targetsEntry({ chart, files }: UnusedValues): string {
  const variants = files.map((file) => {
    const path = chart === '.' ? file : file.slice(chart.length + 1);
    return `      - { name: ${yamlText(variantName(path))}, values: [${yamlText(path)}] }`;
  });
  return [`  - path: ${yamlText(chart)}`, '    variants:', ...variants].join('\n');
}

/** `prod` of `values-prod.yaml`, `prod.values.yaml` and `values/prod.yaml`. */
function variantName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  return name.replace(/^values[-_.]/, '').replace(/[-_.]values$/, '') || name;
}

function yamlText(text: string): string {
  return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

/** How many findings are not open, and how many no longer occur: `2 fixed`, `5 unchanged`. */
export function describeUncounted({
  counts,
  comparison,
  baseline,
}: Pick<Report, 'counts' | 'comparison' | 'baseline'>): readonly string[] {
  const fixed = comparison?.fixed.length ?? 0;
  const resolved = baseline?.gone.length ?? 0;
  return [
    ...(fixed === 0 ? [] : [`${fixed} fixed`]),
    ...(counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`]),
    ...(counts.waived === 0 ? [] : [`${counts.waived} waived`]),
    ...(counts.baselined === 0 ? [] : [`${counts.baselined} in the baseline`]),
    ...(resolved === 0
      ? []
      : [
          `${counted(resolved, 'resolved baseline entry', 'resolved baseline entries')}: remove with --update-baseline`,
        ]),
  ];
}

/** `Deployment shop/api`; only kind and name for a cluster-scoped object. */
export function describeObject({ kind, namespace, name }: ObjectId): string {
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`;
}

/** Whether a finding says that a target could not be rendered or read. */
export function isRenderFailure({ rule, object }: Pick<Verdict, 'rule' | 'object'>): boolean {
  return object === undefined && !Object.hasOwn(waiverTitles, rule);
}

/** The object of a finding; the target for a failure to render. */
export function describeSubject({ object, target }: Verdict): string {
  return object === undefined ? target : describeObject(object);
}

/** `charts/api/values.yaml:12:3`; without the column where the location is not exact, and with a word where it is inferred. */
export function describeLocation({ span, precision }: Verdict['location']): string {
  const { file, start } = span;
  if (precision === 'nearest') return `${file}:${start.line}`;
  return `${file}:${start.line}:${start.column}${precision === 'inferred' ? ' (inferred)' : ''}`;
}

/** Every target that has the finding. */
export function targetsOf({ target, otherTargets }: Verdict): readonly string[] {
  return [target, ...otherTargets];
}

/** What a related location does for the object, as the end of “See the …”. */
export const roleDescriptions: Readonly<Record<RelatedRole, string>> = {
  chart: 'chart that is rendered',
  template: 'template that prints the field',
  values: 'value that sets the field',
  resource: 'resource before patches',
  kustomization: 'kustomization that builds the object',
  object: 'other object that the finding has to do with',
};

/** A path of the repository as the path of a URL. */
export function urlPath(file: Span['file']): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** A message that ends in a period. */
export function withPeriod(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}

/** The object of a finding, with its targets when there are several; for a failure to render, its targets. */
export function describeWhere(verdict: Verdict): string {
  const targets = targetsOf(verdict).join(', ');
  if (verdict.object === undefined) return targets;
  const others = countSameCause(verdict, 'other', 'others');
  const subject = `${describeSubject(verdict)}${others === undefined ? '' : ` and ${others}`}`;
  const where = verdict.otherTargets.length === 0 ? subject : `${subject} in ${targets}`;
  const copies = describeCopies(verdict);
  return copies === undefined ? where : `${where}; ${copies}`;
}
