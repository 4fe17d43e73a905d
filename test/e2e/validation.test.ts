import { expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { repository } from '../support/repository.ts';
import { chart, kustomization } from './fixtures.ts';

/** `file:line precision message` of what the API server would refuse. */
async function refused(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const report = await run(wholeRepository(repository(files), { rules: ['api/validation'], workers: 1 }));
  return report.verdicts.map(
    ({ location: { span, precision }, message }) => `${span.file}:${span.start.line} ${precision} ${message}`,
  );
}

const template = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Values.name }}
spec:
  selector:
    matchLabels: {app: till}
  template:
    metadata:
      labels:
        app: {{ .Values.name }}
    spec:
      containers:
        - name: till
          image: shop.example/till:7
          livenessProbe:
            periodSeconds: 5
          volumeMounts:
            {{- toYaml .Values.mounts | nindent 12 }}
`;

test('mistakes of a chart are on the lines of its templates and values', async () => {
  const values = 'name: shop-till\nmounts:\n  - mountPath: /data\n    name: data\n';
  const files = { ...chart('charts/till', { 'till.yaml': template }), 'charts/till/values.yaml': values };
  expect(await refused(files)).toEqual([
    'charts/till/templates/till.yaml:10 exact Deployment shop-till: spec.template.metadata.labels: selector does not match template labels',
    'charts/till/templates/till.yaml:16 exact Container till: livenessProbe: must specify a handler type',
    'charts/till/values.yaml:4 verified Container till: volumeMounts[0].name is "data", which is not found',
  ]);
});

test('a mistake that a patch makes is on its line', async () => {
  const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: till\nspec:\n  ports:\n    - port: 80\n';
  const patch =
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: till\nspec:\n  sessionAffinity: ClientIP\n  externalName: shop_till\n  type: ExternalName\n';
  const files = {
    'base/kustomization.yaml': kustomization('service.yaml'),
    'base/service.yaml': service,
    'overlay/kustomization.yaml': 'resources: [../base]\npatches: [{path: patch.yaml}]\n',
    'overlay/patch.yaml': patch,
  };
  expect(await refused(files)).toEqual([
    "overlay/patch.yaml:7 exact Service till: spec.externalName is \"shop_till\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
  ]);
});
