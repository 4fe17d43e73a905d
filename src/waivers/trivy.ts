import { isDay } from '../model/index.ts';
import type { Terms } from './directive.ts';
import { waivedRows } from './other-tools.ts';

/**
 * Waivers in a comment as Trivy reads it: words `trivy:ignore:ID`, each with further sections such as `exp:2027-01-31`. They
 * hold until the first of their days.
 *
 * @see https://github.com/aquasecurity/trivy/blob/main/pkg/iac/ignore/parse.go
 */
export function trivyWaivers(comment: string): readonly Terms[] {
  if (!comment.includes('trivy:ignore:')) return [];
  const ends = new Map<string, string | undefined>();
  for (const word of comment.split(/\s+/)) {
    const [tool, ignore, id = '', ...sections] = word.replace(/^[#/*]+/, '').split(':');
    const at = sections.indexOf('exp');
    const until = at === -1 ? undefined : (sections[at + 1] ?? '');
    if (tool === 'trivy' && ignore === 'ignore' && (until === undefined || isDay(until))) ends.set(checkOf(id), until);
  }
  return waivedRows('trivy', ends).map(({ checks, rules }) => {
    const [until] = checks.flatMap((check) => ends.get(check) ?? []).sort();
    return { rules, reason: '', ...(until === undefined ? {} : { until }) };
  });
}

/** Trivy has called the same check `AVD-KSV-0015`, `KSV-0015` and `KSV015`. */
function checkOf(id: string): string {
  const digits = /^(?:AVD-)?KSV-?(\d{1,8})(?:\[|$)/.exec(id)?.[1];
  return digits === undefined ? id : `KSV-${digits.replace(/^0+/, '').padStart(4, '0')}`;
}
