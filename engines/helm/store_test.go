package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

// store is a chart in which each way a value takes into a template is used once. A word in square brackets behind a line
// is its name in the tests.
var store = map[string]string{
	"charts/store/Chart.yaml": "apiVersion: v2\nname: store\nversion: 1.0.0\nappVersion: \"1.4\"\n",
	"charts/store/values.yaml": `replicas: 2 # [replicas]
image:
  repository: store # [repository]
  tag: "" # [tag]
resources: {} # [resources]
probes:
  readiness:
    enabled: false # [readiness off]
    path: /ready
  liveness: {} # [liveness]
  startup: # [startup]
    failureThreshold: 30 # [startup threshold]
strategy:
  surge: 1 # [surge]
env:
  LOG_LEVEL: info # [log level]
ports:
  - name: http # [port name]
    number: 8080 # [port number]
sidecars: [] # [sidecars]
podAnnotations:
  team: store # [team]
labels: # [labels]
  tier: "{{ .Values.strategy.tier }}" # [tier]
defaults:
  grace: 30 # [grace]
host: store.example # [host]
cache:
  replicas: 1 # [cache replicas]
global:
  pullPolicy: Always # [pull policy]
`,
	"charts/store/values-prod.yaml": "replicas: 6 # [replicas in prod]\nstrategy:\n  surge: 3 # [surge in prod]\n",
	"charts/store/templates/_helpers.tpl": `{{- define "store.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}
{{- define "store.render" -}}
{{- $value := typeIs "string" .value | ternary .value (.value | toYaml) }}
{{- if contains "{{" $value }}{{ tpl $value .context }}{{ else }}{{ $value }}{{ end }}
{{- end -}}
{{- define "store.port" }}
- name: {{ .name }}
  containerPort: {{ .number }}
{{- end }}
`,
	"charts/store/templates/deployment.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: store
  labels: {{- include "store.render" (dict "value" .Values.labels "context" $) | nindent 4 }}
spec:
  replicas: {{ .Values.replicas }} # [replicas line]
  {{- $surge := .Values.strategy.surge }}
  strategy:
    rollingUpdate:
      maxSurge: {{ $surge }}
  template:
    metadata:
      annotations:
        {{- range $key, $value := .Values.podAnnotations }}
        {{ $key }}: {{ $value | quote }}
        {{- end }}
    spec: # [pod spec]
      {{- $merged := merge (dict) .Values.defaults }}
      terminationGracePeriodSeconds: {{ $merged.grace }}
      {{- with .Values.priority }} # [priority condition]
      priorityClassName: {{ . }}
      {{- end }}
      hostname: {{ coalesce .Values.hostname .Values.host }}
      containers: # [containers]
        - name: store # [container]
          image: {{ include "store.image" . }}
          imagePullPolicy: {{ .Values.global.pullPolicy }}
          env:
            {{- range $name := keys .Values.env | sortAlpha }}
            - name: {{ $name }}
              value: {{ index $.Values.env $name | quote }}
            {{- end }}
          ports:
            {{- range .Values.ports }}
            {{- include "store.port" . | nindent 12 }}
            {{- end }}
          {{- if .Values.probes.readiness.enabled }}
          readinessProbe:
            httpGet: { path: {{ .Values.probes.readiness.path }}, port: http }
          {{- end }}
          {{- with .Values.probes.liveness }}
          livenessProbe: {{- toYaml . | nindent 12 }}
          {{- end }}
          startupProbe:
            {{- toYaml .Values.probes.startup | nindent 12 }}
          resources: {{- toYaml .Values.resources | nindent 12 }}
        {{- with .Values.sidecars }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
`,
	"charts/store/charts/cache/Chart.yaml":                 "apiVersion: v2\nname: cache\nversion: 1.0.0\n",
	"charts/store/charts/cache/values.yaml":                "replicas: 9 # [never]\nport: 6379 # [cache port]\n",
	"charts/store/charts/cache/templates/statefulset.yaml": "kind: StatefulSet\nspec:\n  replicas: {{ .Values.replicas }}\n  port: {{ .Values.port }}\n  policy: {{ .Values.global.pullPolicy }}\n",
}

const container = "spec.template.spec.containers.0."

// placeOf is the name of the line that locate answers for a field, of the Deployment unless it says otherwise.
func placeOf(t *testing.T, asked wire.ChartRequest, field string) string {
	t.Helper()
	return placeIn(t, store, asked, field)
}

func placeIn(t *testing.T, files map[string]string, asked wire.ChartRequest, field string) string {
	t.Helper()
	kind, path, found := strings.Cut(field, " ")
	if !found {
		kind, path = "Deployment", field
	}
	question := locateRequest{ChartRequest: asked}
	for _, each := range rendered(t, asked).Documents {
		if strings.Contains(each.Text, "kind: "+kind+"\n") {
			steps := []any{}
			for _, name := range strings.Split(path, ".") {
				steps = append(steps, name)
			}
			question.Documents = []askedDocument{{Source: each.Source, Text: each.Text, Fields: []askedField{{Path: steps}}}}
		}
	}
	request, err := json.Marshal(question)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := locate(request)
	if err != nil {
		t.Fatal(err)
	}
	cause := answer.(*located).Documents[0][0]
	if cause.Values != nil {
		return nameOf(files, cause.Values.File, cause.Values.Line)
	}
	return nameOf(files, cause.File, cause.Line)
}

// nameOf is the word in brackets behind a line.
func nameOf(files map[string]string, file string, line int) string {
	lines := strings.Split(files[file], "\n")
	if line < 1 || line > len(lines) {
		return fmt.Sprintf("%s has no line %d", file, line)
	}
	_, name, found := strings.Cut(lines[line-1], "[")
	if !found {
		return fmt.Sprintf("%s:%d %s", file, line, lines[line-1])
	}
	name, _, _ = strings.Cut(name, "]")
	return name
}
