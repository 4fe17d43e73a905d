import type { Judgement } from './evaluate.ts';

/** What two ways of judging say of the same objects. */
export function joined(one: Judgement, other: Judgement): Judgement {
  return {
    findings: [...one.findings, ...other.findings],
    failures: [...one.failures, ...other.failures],
  };
}
