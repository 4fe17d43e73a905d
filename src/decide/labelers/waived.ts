import type { Waiver, WaiverSource } from '../../model/index.ts';
import type { Labeler } from '../labeler.ts';

/** A waiver holds for the finding. */
export const waived: Labeler = ({ waiver }) =>
  waiver === undefined ? undefined : { label: 'waived', reason: reasonOf(waiver) };

/** `comment at deploy.yaml:12: one replica is enough (until 2027-01-31, owner team-shop)`. */
function reasonOf({ source, file, line, reason, until, owner }: Waiver): string {
  const terms = [
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(owner === undefined ? [] : [`owner ${owner}`]),
  ];
  const why = reason === '' ? 'no reason is given' : reason;
  return `${descriptions[source]} at ${file}:${line}: ${why}${terms.length === 0 ? '' : ` (${terms.join(', ')})`}`;
}

const descriptions: Readonly<Record<WaiverSource, string>> = {
  comment: 'comment',
  annotation: 'annotation',
  configuration: 'entry',
  'kube-linter': 'annotation of kube-linter',
  'kube-score': 'annotation of kube-score',
  polaris: 'annotation of Polaris',
  checkov: 'annotation of Checkov',
  trivy: 'comment of Trivy',
  conftest: 'exception of the policy',
};
