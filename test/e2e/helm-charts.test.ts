import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, seaworthy } from './cli.ts';

const hpa = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ .Release.Name }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ .Release.Name }}
  minReplicas: {{ .Values.scaling.min }}
  maxReplicas: {{ .Values.scaling.max }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: { type: Utilization, averageUtilization: 70 }
`;
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  selector:
    matchLabels: { app: {{ .Release.Name }} }
  template:
    metadata:
      labels: { app: {{ .Release.Name }} }
    spec:
      terminationGracePeriodSeconds: {{ .Values.grace }}
      containers:
        - name: till
          image: ghcr.io/shop/till:1.4.2
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
`;
/** A chart in the folder of the kustomization, which changes some of its values and patches another field. */
const shop = {
  'till/charts/till/Chart.yaml': 'apiVersion: v2\nname: till\nversion: 1.0.0\n',
  'till/charts/till/values.yaml': `scaling:
  min: 2
  max: 4
grace: 30
resources:
  limits: { memory: 64000m }
`,
  'till/charts/till/templates/deployment.yaml': deployment,
  'till/charts/till/templates/hpa.yaml': hpa,
  'till/kustomization.yaml': `namePrefix: prod-
helmCharts:
  - name: till
    releaseName: till
    additionalValuesFiles: [resources.yaml]
    valuesInline:
      grace: 0
patches:
  - target: { kind: HorizontalPodAutoscaler }
    patch: |-
      - op: add
        path: /spec/behavior
        value:
          scaleDown:
            stabilizationWindowSeconds: 5
`,
  'till/resources.yaml': 'resources:\n  requests: { memory: 128Mi, cpu: 100m }\n',
};

/** `rule  file:line  role file:line …` of every finding. */
function lines(root: string): readonly string[] {
  return checkAsJson(root).report.findings.map(({ rule, location, relatedLocations }) => {
    const chain = relatedLocations.map((each) => `${each.role} ${each.file}:${each.line}`);
    return [rule, `${location.file}:${location.line}`, ...chain].join('  ');
  });
}

const edit = (file: keyof typeof shop, from: string, to: string) => ({ ...shop, [file]: shop[file].replace(from, to) });

test('findings on an inflated chart are on the line that causes them', () => {
  const root = repository(shop);
  const entry = 'resource till/kustomization.yaml:3';
  const inChart = 'till/charts/till/templates';
  expect(lines(root).filter((line) => !line.startsWith('probes/'))).toEqual([
    `resources/quantity-suspicious  till/charts/till/values.yaml:6  template ${inChart}/deployment.yaml:17  ${entry}`,
    `shutdown/grace-zero  till/kustomization.yaml:7  template ${inChart}/deployment.yaml:12`,
    'hpa/scale-down-stabilization  till/kustomization.yaml:15',
    `resources/request-within-limit  till/resources.yaml:2  template ${inChart}/deployment.yaml:17  ${entry}`,
  ]);
  const { targets } = checkAsJson(root).report;
  expect(targets.map(({ id, status }) => `${id} ${status}`)).toEqual(['till rendered', 'till/charts/till skipped']);
});

test('the text shows the whole chain', () => {
  const { stdout } = seaworthy(['check', '--rule', 'resources/quantity-suspicious'], repository(shop));
  expect(stdout).toContain(
    'till/charts/till/values.yaml:6 → till/charts/till/templates/deployment.yaml:17 → till/kustomization.yaml:3 → Deployment default/prod-till',
  );
});

test('what the kustomization says is mended there, and a chart that may be somebody else’s is left alone', () => {
  const root = repository(shop);
  seaworthy(['fix'], root);
  const mended = shop['till/kustomization.yaml'].replace('grace: 0', 'grace: 30').replace('Seconds: 5', 'Seconds: 300');
  expect(readFileSync(join(root, 'till/kustomization.yaml'), 'utf8')).toBe(mended);
  expect(readFileSync(join(root, 'till/charts/till/values.yaml'), 'utf8')).toBe(shop['till/charts/till/values.yaml']);
});

test('render prints it, and with --annotate the template lines too', () => {
  const { stdout } = seaworthy(['render', 'till', '--annotate'], repository(shop));
  expect(stdout).toMatch(/till\/charts\/till\/templates\/hpa\.yaml:10 +│ {3}minReplicas: 2\n/);
  expect(stdout).toMatch(/till\/kustomization\.yaml:1 +│ {3}name: prod-till\n/);
  expect(stdout).toMatch(/till\/kustomization\.yaml:15 +│ {7}stabilizationWindowSeconds: 5\n/);
});

describe('a chart that cannot be inflated is one finding', () => {
  test.each([
    {
      what: 'a template that fails',
      files: edit('till/charts/till/templates/hpa.yaml', '.Values.scaling.min', '.Values.scale.min.max'),
      place: 'till/charts/till/templates/hpa.yaml:10',
      message: /\.Values\.scale is not set/,
    },
    {
      what: 'a chart that is not there',
      files: edit('till/kustomization.yaml', 'name: till', 'name: stock'),
      place: 'till/kustomization.yaml:3',
      message: /^the chart stock is not there: till\/charts\/stock is no folder$/,
    },
    {
      what: 'a chart that would have to be fetched',
      files: edit(
        'till/kustomization.yaml',
        'name: till',
        'name: till\n    repo: https://charts.example.org\n    version: 2.0.0',
      ),
      place: 'till/kustomization.yaml:3',
      message: /^the chart till of https:\/\/charts\.example\.org is not in the repository/,
    },
    {
      what: 'values of the kustomization that the schema refuses',
      files: {
        ...shop,
        'till/charts/till/values.schema.json': '{"properties":{"grace":{"minimum":10}}}',
      },
      place: 'till/kustomization.yaml:7',
      message: /grace/,
    },
    {
      what: 'charts that are not enabled',
      files: { ...shop, 'seaworthy.yaml': 'kustomize: { enableHelm: false }\n' },
      place: 'till/kustomization.yaml:3',
      message: /^the kustomization inflates a Helm chart, which is not enabled$/,
    },
  ])('$what', ({ files, place, message }) => {
    const { code, report } = checkAsJson(repository(files));
    const failures = report.findings.filter(({ rule }) => rule === 'gitops/render-failed');
    expect(failures.map(({ location }) => `${location.file}:${location.line}`)).toEqual([place]);
    expect(failures[0]?.message).toMatch(message);
    expect(code).toBe(1);
  });
});
