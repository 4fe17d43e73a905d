import type { FailureCode } from '../model/index.ts';

/** Failures that come again as long as the files are the same; those of time and memory may not. */
const lastingFailures: readonly FailureCode[] = [
  'chart-invalid',
  'chart-dependency-missing',
  'values-invalid',
  'template-failed',
  'kustomization-invalid',
  'kustomization-cycle',
  'kustomization-missing-base',
  'kustomization-failed',
  'yaml-invalid',
];

export function isLasting(code: FailureCode): boolean {
  return lastingFailures.includes(code);
}
