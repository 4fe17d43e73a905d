import type { WaiverSource } from '../model/index.ts';

/**
 * Checks of other tools that ask for the same as rules of Seaworthy, alone or several together. A check without such a rule
 * is missing here, and what is written for it waives nothing.
 *
 * @see https://docs.kubelinter.io/#/generated/checks
 * @see https://github.com/zegl/kube-score/blob/master/README_CHECKS.md
 * @see https://polaris.docs.fairwinds.com/checks/reliability/ and https://polaris.docs.fairwinds.com/checks/efficiency/
 * @see https://www.checkov.io/5.Policy%20Index/kubernetes.html
 * @see https://github.com/aquasecurity/trivy-checks/tree/main/checks/kubernetes
 */
const equalRules = {
  'kube-linter': {
    'no-readiness-probe': 'probes/readiness-required',
    'no-liveness-probe': 'probes/liveness-recommended',
    'liveness-port': 'probes/named-port-resolves',
    'readiness-port': 'probes/named-port-resolves',
    'startup-port': 'probes/named-port-resolves',
    'unset-cpu-requirements + unset-memory-requirements': 'resources/requests-and-limits',
    'dangling-service': 'wiring/service-selects-pods',
    'dangling-horizontalpodautoscaler': 'hpa/target-exists',
    'hpa-minimum-three-replicas': 'hpa/min-replicas',
    'pdb-max-unavailable': 'pdb/blocks-drain',
    'pdb-min-available': 'pdb/blocks-drain',
  },
  'kube-score': {
    'container-resources': 'resources/requests-and-limits',
    // one check for both probes
    'pod-probes': 'probes/readiness-required, probes/liveness-recommended',
    'pod-probes-identical': 'probes/not-identical',
    'service-targets-pod': 'wiring/service-selects-pods',
    'horizontalpodautoscaler-has-target': 'hpa/target-exists',
    'horizontalpodautoscaler-replicas': 'hpa/min-replicas',
    'deployment-targeted-by-hpa-does-not-have-replicas-configured': 'hpa/no-static-replicas',
  },
  polaris: {
    readinessProbeMissing: 'probes/readiness-required',
    livenessProbeMissing: 'probes/liveness-recommended',
    'cpuRequestsMissing + memoryRequestsMissing + memoryLimitsMissing': 'resources/requests-and-limits',
    hpaMinAvailability: 'hpa/min-replicas',
    hpaMaxAvailability: 'hpa/max-above-min',
    pdbDisruptionsIsZero: 'pdb/blocks-drain',
    pdbMinAvailableGreaterThanHPAMinReplicas: 'pdb/blocks-drain',
  },
  checkov: {
    CKV_K8S_8: 'probes/liveness-recommended',
    CKV_K8S_9: 'probes/readiness-required',
    'CKV_K8S_10 + CKV_K8S_12 + CKV_K8S_13': 'resources/requests-and-limits',
  },
  trivy: {
    'KSV-0015 + KSV-0016 + KSV-0018': 'resources/requests-and-limits',
  },
} as const satisfies Readonly<Partial<Record<WaiverSource, Readonly<Record<string, string>>>>>;

/** Another tool whose waivers are read. */
export type OtherTool = keyof typeof equalRules;

/** Checks that together ask for the same as each of the rules. */
interface Row {
  readonly checks: readonly string[];
  readonly rules: readonly string[];
}

const tables: Readonly<Record<OtherTool, readonly Row[]>> = {
  'kube-linter': rowsOf(equalRules['kube-linter']),
  'kube-score': rowsOf(equalRules['kube-score']),
  polaris: rowsOf(equalRules.polaris),
  checkov: rowsOf(equalRules.checkov),
  trivy: rowsOf(equalRules.trivy),
};

function rowsOf(table: Readonly<Record<string, string>>): readonly Row[] {
  return Object.entries(table).map(([checks, rules]) => ({ checks: checks.split(' + '), rules: rules.split(', ') }));
}

/** The rows of a tool all of whose checks are among those that are waived. */
export function waivedRows(tool: OtherTool, checks: { has(check: string): boolean }): readonly Row[] {
  return tables[tool].filter((row) => row.checks.every((check) => checks.has(check)));
}

/** Rules that ask for the same as checks of a tool, for waivers of everything that it checks. */
export function rulesOfTool(tool: OtherTool): readonly string[] {
  return [...new Set(tables[tool].flatMap(({ rules }) => rules))].sort();
}
