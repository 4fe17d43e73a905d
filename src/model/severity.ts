export type Severity = 'error' | 'warning' | 'info';

/** The most severe first; the one order of severities. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Lowest severity of an open finding that fails the run. */
export type FailOn = Severity | 'never';

/** Negative when `a` is more severe than `b`: sorting by it puts errors first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** True for `threshold` itself and everything more severe; false for all when the threshold is `never`. */
export function isAtLeast(severity: Severity, threshold: FailOn): boolean {
  return threshold !== 'never' && compareSeverity(severity, threshold) <= 0;
}

export function lessSevere(a: Severity, b: Severity): Severity {
  return compareSeverity(a, b) > 0 ? a : b;
}
