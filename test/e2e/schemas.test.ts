import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { archived } from '../support/archive.ts';
import { wholeRepository } from '../support/options.ts';
import { repository } from '../support/repository.ts';
import { chart, kustomization } from './fixtures.ts';

/** `file:line rule message` of what is said of the types and fields of objects. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const report = await run(wholeRepository(repository(files), { rules: ['api/*'], workers: 1 }));
  return report.verdicts.map(
    ({ location: { span, precision }, rule, message }) =>
      `${span.file}:${span.start.line} ${precision} ${rule} ${message}`,
  );
}

const template = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Values.name }}
spec:
  replicas: {{ .Values.count }}
  selector:
    matchLabels: {app: till}
  {{- with .Values.strategy }}
  strategy:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  template:
    metadata:
      labels: {app: till}
    spec:
      containers:
        - name: till
          image: shop.example/till:7
          readinessprobe:
            tcpSocket: {port: 80}
          livenessProbe:
            httpGet:
              path: /alive
          {{- with .Values.resources }}
          resources: {{- toYaml . | nindent 12 }}
          {{- end }}
`;

describe('a chart', () => {
  test('has its mistakes on the lines of its templates and values', async () => {
    const values = 'name: till\ncount: three\nstrategy:\n  type: Rolling\nresources:\n  limit:\n    memory: 1Gi\n';
    const files = { ...chart('charts/till', { 'till.yaml': template }), 'charts/till/values.yaml': values };
    expect(await found(files)).toEqual([
      'charts/till/templates/till.yaml:20 exact api/schema Container till has the unknown field readinessprobe; did you mean readinessProbe?',
      'charts/till/templates/till.yaml:23 exact api/schema Container till has no livenessProbe.httpGet.port, which is required',
      'charts/till/values.yaml:2 verified api/schema Deployment till: spec.replicas is the text "three", not a whole number',
      'charts/till/values.yaml:4 verified api/schema Deployment till: spec.strategy.type is "Rolling", not Recreate or RollingUpdate',
      'charts/till/values.yaml:6 verified api/schema Container till has the unknown field resources.limit; did you mean limits?',
    ]);
  });
});

const base = `apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: till
spec:
  minAvailable: 1
  selector:
    matchLabels: {app: till}
`;
const patch = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: till
spec:
  replicas: "3"
  template:
    spec:
      containers:
        - name: till
          env:
            - {name: PORT, value: 80}
`;
const deployed = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: till
spec:
  selector:
    matchLabels: {app: till}
  template:
    metadata:
      labels: {app: till}
    spec:
      hostnetwork: true
      containers:
        - name: till
          image: shop.example/till:7
`;

describe('a kustomization', () => {
  test('has its mistakes on the lines of its resources and patches', async () => {
    const files = {
      'base/budget.yaml': base,
      'base/till.yaml': deployed,
      'base/kustomization.yaml': `${kustomization('budget.yaml')}  - till.yaml\n`,
      'prod/patch.yaml': patch,
      'prod/kustomization.yaml': `${kustomization('../base')}patches:\n  - path: patch.yaml\n`,
    };
    expect(await found(files)).toEqual([
      'base/budget.yaml:1 exact api/removed PDB till: policy/v1beta1 is not served since Kubernetes 1.25; use policy/v1',
      'base/till.yaml:12 exact api/schema Deployment till has the unknown field spec.template.spec.hostnetwork; did you mean hostNetwork?',
      'prod/patch.yaml:6 exact api/schema Deployment till: spec.replicas is the text "3", not a whole number',
      'prod/patch.yaml:12 exact api/schema Container till: env[0].value is the number 80, not text',
    ]);
  });

  test('is judged by the definitions that it deploys', async () => {
    const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: tills.shop.example}
spec:
  group: shop.example
  scope: Namespaced
  names: {kind: Till, plural: tills}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties: {spec: {type: object, properties: {drawer: {type: string}}}}
`;
    const files = {
      'crd.yaml': definition,
      'till.yaml': 'apiVersion: shop.example/v1\nkind: Till\nmetadata: {name: one}\nspec:\n  drawr: a\n',
    };
    expect(await found(files)).toEqual([
      'till.yaml:5 exact api/schema Till one has the unknown field spec.drawr; did you mean drawer?',
    ]);
  });
});

describe('what is said of a type', () => {
  test('can be waived, turned off and made less severe like every rule', async () => {
    const waived = `# seaworthy: ignore api/removed because the cluster is old\n${base}`;
    const settings = 'rules:\n  api/removed: info\n';
    const report = await run(
      wholeRepository(
        repository({ 'a.yaml': waived, 'b.yaml': base.replace('till', 'bill'), 'seaworthy.yaml': settings }),
        {
          workers: 1,
        },
      ),
    );
    const ours = report.verdicts.filter(({ rule }) => rule === 'api/removed');
    expect(ours.map(({ location, label, severity }) => [location.span.file, label, severity])).toEqual([
      ['a.yaml', 'waived', 'info'],
      ['b.yaml', 'open', 'info'],
    ]);
  });
});

test('an API version that a template of a chart may choose by what the cluster serves is not judged', async () => {
  const chosen =
    '{{- if .Capabilities.APIVersions.Has "policy/v1/PodDisruptionBudget" }}\napiVersion: policy/v1\n{{- else }}\napiVersion: policy/v1beta1\n{{- end }}\nkind: PodDisruptionBudget\nmetadata: {name: till}\nspec: {minAvailable: 1, selector: {matchLabels: {app: till}}}\n';
  const files = {
    'charts/till/Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
    'charts/till/templates/budget.yaml': chosen,
    'charts/shop/Chart.yaml':
      'apiVersion: v2\nname: shop\nversion: 0.1.0\ndependencies: [{name: till, version: 0.1.0, repository: "https://charts.example"}]\n',
    'charts/shop/charts/till-0.1.0.tgz': archived({
      'till/Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
      'till/templates/budget.yaml': chosen,
    }),
  };
  const report = await run(wholeRepository(repository(files), { rules: ['api/*'], workers: 1 }));
  expect(report.verdicts).toEqual([]);
});
