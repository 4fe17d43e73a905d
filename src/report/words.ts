import type { Counts, ObjectId, RelatedRole, Report, Span, Verdict } from '../model/index.ts';
import { counted } from './plain-text.ts';

/** `2 errors, 1 warning`, or that nothing was found. */
export function verdictWords({ counts }: Pick<Report, 'counts'>): string {
  const { error, warning, info } = counts;
  if (error + warning + info === 0) return 'fit to sail';
  return [counted(error, 'error'), counted(warning, 'warning'), ...(info > 0 ? [`${info} info`] : [])].join(', ');
}

/** What was looked at: `21 of 21 targets rendered`, `73 objects`, `29 rules`. */
export function coverageWords(counts: Counts): readonly string[] {
  return [
    `${counts.renderedTargets} of ${counted(counts.targets, 'target')} rendered`,
    counted(counts.objects, 'object'),
    counted(counts.rules, 'rule'),
  ];
}

/** How many findings there are besides those that count, and how many are gone. */
export function hiddenWords({
  counts,
  comparison,
  baseline,
}: Pick<Report, 'counts' | 'comparison' | 'baseline'>): readonly string[] {
  const fixed = comparison?.fixed.length ?? 0;
  const gone = baseline?.gone.length ?? 0;
  return [
    ...(fixed === 0 ? [] : [`${fixed} fixed`]),
    ...(counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`]),
    ...(counts.baselined === 0 ? [] : [`${counts.baselined} in the baseline`]),
    ...(gone === 0 ? [] : [`${gone} of the baseline gone: write it anew with --update-baseline`]),
  ];
}

/** `Deployment shop/api`; no namespace for what has none. */
export function objectWords({ kind, namespace, name }: ObjectId): string {
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`;
}

/** What a finding is about: its object, or what could not be rendered. */
export function subjectWords({ object, target }: Verdict): string {
  return object === undefined ? target : objectWords(object);
}

/** `charts/api/values.yaml:12:3`; without a column where the place is not exact. */
export function placeWords({ span, precision }: Verdict['location']): string {
  const { file, start } = span;
  return precision === 'nearest' ? `${file}:${start.line}` : `${file}:${start.line}:${start.column}`;
}

/** Every target in which the finding is found. */
export function targetsOf({ target, otherTargets }: Verdict): readonly string[] {
  return [target, ...otherTargets];
}

/** What a related place does for the finding, as the end of “see the …”. */
export const roleWords: Readonly<Record<RelatedRole, string>> = {
  chart: 'chart that is rendered',
  template: 'template that prints it',
  values: 'value that sets it',
  resource: 'resource it starts as',
  kustomization: 'kustomization that builds it',
};

/** A path of the repository as the path of a URL. */
export function urlPath(file: Span['file']): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** A message with the stop that it lacks. */
export function sentenceOf(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}

/** What a finding is about, and where that is deployed when in several targets; a failure is about its targets. */
export function whereWords(verdict: Verdict): string {
  const targets = targetsOf(verdict).join(', ');
  if (verdict.object === undefined) return targets;
  return verdict.otherTargets.length === 0 ? subjectWords(verdict) : `${subjectWords(verdict)} in ${targets}`;
}
