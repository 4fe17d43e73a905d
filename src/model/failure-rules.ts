import { renderFailed } from './identity.ts';
import type { RuleMeta } from './rule.ts';

/** Rules that no policy evaluates: their findings are made while the repository is read and rendered. */
export const failureRules: readonly RuleMeta[] = [
  {
    id: renderFailed,
    title: 'Target must render',
    description:
      'A chart, kustomization or manifest that cannot be read or rendered is not checked, and is probably not deployed either. Everything else is still checked. A template outside of a chart is a warning: it is not known how it is rendered.',
    severity: 'error',
    profile: 'default',
    kinds: [],
    links: [],
    params: {},
    remediation:
      'Correct the line that the finding names; the message says what is wrong with it. A file that is not deployed belongs under `exclude` in seaworthy.yaml.',
    resources: [
      'https://helm.sh/docs/chart_template_guide/debugging/',
      'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/',
    ],
    digest: '',
  },
];

/** True for a rule that policies evaluate. */
export function isEvaluated({ kinds }: Pick<RuleMeta, 'kinds'>): boolean {
  return kinds.length > 0;
}
