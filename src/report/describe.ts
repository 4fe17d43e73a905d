import { type ObjectId, type RelatedRole, type Report, type Span, type Verdict, waiverTitles } from '../model/index.ts';
import { counted } from './plain-text.ts';

/** `2 errors, 1 warning`; `No findings` when none is open. */
export function describeFindings({ counts }: Pick<Report, 'counts'>): string {
  const { error, warning, info } = counts;
  if (error + warning + info === 0) return 'No findings';
  return [counted(error, 'error'), counted(warning, 'warning'), ...(info > 0 ? [`${info} info`] : [])].join(', ');
}

/** What was checked: `21 of 21 targets rendered`, `2 skipped`, `73 objects`, `29 rules`. */
export function describeCoverage({ counts, skipped }: Pick<Report, 'counts' | 'skipped'>): readonly string[] {
  return [
    `${counts.renderedTargets} of ${counted(counts.targets, 'target')} rendered`,
    ...(skipped.length === 0 ? [] : [`${skipped.length} skipped`]),
    counted(counts.objects, 'object'),
    counted(counts.rules, 'rule'),
  ];
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

/** `charts/api/values.yaml:12:3`; without the column where the location is not exact. */
export function describeLocation({ span, precision }: Verdict['location']): string {
  const { file, start } = span;
  return precision === 'nearest' ? `${file}:${start.line}` : `${file}:${start.line}:${start.column}`;
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
  return verdict.otherTargets.length === 0 ? describeSubject(verdict) : `${describeSubject(verdict)} in ${targets}`;
}
