import type { JsonPath } from './location.ts';
import type { PlaceholderForm } from './placeholder.ts';

/**
 * Objects with templates for the controller that reads them, by group and kind (`*` for every kind of the group). They are
 * applied as they are written: nothing in the repository is missing. What they will be is still not known.
 */
interface RunTimeTemplates {
  readonly group: string;
  readonly kinds: readonly string[];
  readonly form: PlaceholderForm;
  readonly source: string;
}

const table: readonly RunTimeTemplates[] = [
  {
    group: 'monitoring.coreos.com',
    kinds: ['PrometheusRule', 'AlertmanagerConfig'],
    form: 'action',
    source: 'https://prometheus.io/docs/prometheus/latest/configuration/template_examples/',
  },
  {
    group: 'operator.victoriametrics.com',
    kinds: ['VMRule', 'VMAlertmanagerConfig'],
    form: 'action',
    source: 'https://docs.victoriametrics.com/operator/resources/vmrule/',
  },
  {
    group: 'loki.grafana.com',
    kinds: ['AlertingRule', 'RecordingRule'],
    form: 'action',
    source: 'https://github.com/grafana/loki/blob/main/operator/docs/operator/api.md',
  },
  {
    group: 'grafana.integreatly.org',
    kinds: ['*'],
    form: 'action',
    source: 'https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/',
  },
  {
    group: 'grafana.integreatly.org',
    kinds: ['GrafanaDashboard', 'GrafanaLibraryPanel'],
    form: 'substitution',
    source: 'https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/',
  },
  {
    group: 'argoproj.io',
    kinds: ['Workflow', 'WorkflowTemplate', 'CronWorkflow', 'ClusterWorkflowTemplate', 'WorkflowEventBinding'],
    form: 'action',
    source: 'https://argo-workflows.readthedocs.io/en/latest/variables/',
  },
  {
    group: 'argoproj.io',
    kinds: ['ApplicationSet'],
    form: 'action',
    source: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/',
  },
  {
    group: 'argoproj.io',
    kinds: ['AnalysisTemplate', 'ClusterAnalysisTemplate', 'AnalysisRun', 'Experiment'],
    form: 'action',
    source: 'https://argo-rollouts.readthedocs.io/en/stable/features/analysis/#analysistemplates',
  },
  {
    group: 'argoproj.io',
    kinds: ['Sensor'],
    form: 'action',
    source: 'https://argoproj.github.io/argo-events/tutorials/02-parameterization/',
  },
  {
    group: 'external-secrets.io',
    kinds: ['*'],
    form: 'action',
    source: 'https://external-secrets.io/latest/guides/templating/',
  },
  {
    group: 'secrets.hashicorp.com',
    kinds: ['*'],
    form: 'action',
    source: 'https://developer.hashicorp.com/vault/docs/platform/k8s/vso/secret-transformation',
  },
  { group: 'kyverno.io', kinds: ['*'], form: 'action', source: 'https://kyverno.io/docs/writing-policies/variables' },
  { group: 'kyverno.io', kinds: ['*'], form: 'variable', source: 'https://kyverno.io/docs/writing-policies/variables' },
  {
    group: 'policy.open-cluster-management.io',
    kinds: ['*'],
    form: 'action',
    source:
      'https://open-cluster-management.io/docs/getting-started/integration/policy-controllers/configuration-policy/',
  },
  {
    group: 'tekton.dev',
    kinds: ['*'],
    form: 'variable',
    source: 'https://tekton.dev/docs/pipelines/variables',
  },
  {
    group: 'triggers.tekton.dev',
    kinds: ['*'],
    form: 'variable',
    source: 'https://tekton.dev/docs/triggers/triggertemplates/',
  },
  {
    group: 'image.toolkit.fluxcd.io',
    kinds: ['ImageUpdateAutomation'],
    form: 'action',
    source: 'https://fluxcd.io/flux/components/image/imageupdateautomations/',
  },
  {
    group: 'cluster.x-k8s.io',
    kinds: ['ClusterClass'],
    form: 'action',
    source:
      'https://cluster-api.sigs.k8s.io/tasks/experimental-features/cluster-class/write-clusterclass#clusterclass-with-patches',
  },
  {
    group: 'apiextensions.crossplane.io',
    kinds: ['Composition'],
    form: 'action',
    source: 'https://github.com/crossplane-contrib/function-go-templating',
  },
];

const formsByType: ReadonlyMap<string, ReadonlySet<PlaceholderForm>> = new Map(
  [...new Set(table.flatMap(({ group, kinds }) => kinds.map((kind) => `${group}/${kind}`)))].map((type) => [
    type,
    new Set(
      table.filter(({ group, kinds }) => kinds.some((kind) => type === `${group}/${kind}`)).map(({ form }) => form),
    ),
  ]),
);

/** The forms that an object of this type holds for its controller. */
export function runTimeForms(group: string, kind: string): ReadonlySet<PlaceholderForm> {
  const found = ['*', kind].map((each) => formsByType.get(`${group}/${each}`) ?? new Set<PlaceholderForm>());
  return new Set(found.flatMap((forms) => [...forms]));
}

/**
 * Annotations of pods with a template for the agent that a webhook adds to them. Sources:
 * https://developer.hashicorp.com/vault/docs/platform/k8s/injector/annotations,
 * https://openbao.org/docs/platform/k8s/injector/annotations
 */
const agentTemplate = /^(?:vault\.hashicorp\.com|openbao\.openbao\.org)\/agent-inject-template/;

export function isAgentTemplate(path: JsonPath): boolean {
  return path.at(-2) === 'annotations' && agentTemplate.test(String(path.at(-1)));
}
