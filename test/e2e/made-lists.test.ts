import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson } from './cli.ts';

/** A chart whose containers are made by a helper, and read and printed as values. */
const chart = {
  'charts/till/Chart.yaml': 'apiVersion: v2\nname: till\nversion: 1.0.0\n',
  'charts/till/values.yaml': `components:
  web:
    memory: 32Mi
  worker:
    memory: 64Mi
`,
  'charts/till/templates/_helpers.tpl': `{{- define "till.container" -}}
name: {{ .name }}
image: till:1
resources:
  requests:
    cpu: 100m
    memory: {{ .component.memory }}
  limits:
    memory: 48Mi
    ephemeral-storage: 10m
{{- end -}}
{{- define "till.deployment" -}}
{{- $container := include "till.container" . | fromYaml }}
{{- $_ := set $container "env" (list (dict "name" "A" "value" "b")) }}
apiVersion: apps/v1
kind: Deployment
metadata: { name: {{ .name }} }
spec:
  selector: { matchLabels: { app: {{ .name }} } }
  template:
    metadata: { labels: { app: {{ .name }} } }
    spec:
      containers: {{- list $container | toYaml | nindent 8 }}
{{- end -}}
`,
  'charts/till/templates/all.yaml': `{{- range $name, $component := .Values.components }}
---
{{ include "till.deployment" (dict "name" $name "component" $component) }}
{{- end }}
`,
};

test('a field of a container that a helper makes is at the line of the helper, or at the values of its component', () => {
  const { report } = checkAsJson(repository(chart));
  const wanted = ['resources/quantity-suspicious', 'resources/request-within-limit'];
  const places = report.findings
    .filter(({ rule }) => wanted.includes(rule))
    .map(({ rule, object, location, otherObjects = [] }) => [
      ...[rule, object?.name, `${location.file}:${location.line} ${location.precision}`],
      ...otherObjects.map((each) => each.object?.name),
    ]);
  expect(places).toEqual([
    // one line of the helper causes both
    ['resources/quantity-suspicious', 'web', 'charts/till/templates/_helpers.tpl:10 exact', 'worker'],
    ['resources/request-within-limit', 'worker', 'charts/till/values.yaml:5 verified'],
  ]);
});
