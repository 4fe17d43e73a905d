package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

// harbour is a chart that makes each of its components in one helper, in all ways that charts do.
var harbour = map[string]string{
	"charts/harbour/Chart.yaml": "apiVersion: v2\nname: harbour\nversion: 1.0.0\n",
	"charts/harbour/values.yaml": `defaults: # [defaults]
  grace: 30
components:
  api: # [api]
    replicas: 3 # [api replicas]
    image: api:1 # [api image]
  worker: # [worker]
    replicas: 2 # [worker replicas]
    image: worker:1
    resources: {} # [worker resources]
  mailer: # [mailer]
    replicas: 1 # [mailer replicas]
    image: mailer:1
web: # [web]
  replicas: 4 # [web replicas]
admin: # [admin]
  replicas: 5 # [admin replicas]
  resources: # [admin resources]
    requests: # [admin requests]
      cpu: 100m
`,
	"charts/harbour/templates/_helpers.tpl": `{{- define "harbour.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .name }}
spec:
  replicas: {{ .component.replicas }}
  template:
    spec:
      containers:
        - name: {{ .name }} # [container]
          image: {{ .component.image | default "web:1" }}
          {{- with .component.resources }} # [with resources]
          resources: {{- toYaml . | nindent 12 }}
          {{- end }}
{{- end -}}
{{- define "harbour.merged" -}}
{{- $component := mergeOverwrite (deepCopy .context.Values.defaults) .component }}
{{- $container := dict "name" .name "image" (default "web:1" $component.image) }}
{{- if $component.resources }}
{{- $_ := set $container "resources" $component.resources }}
{{- end }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .name }}
spec:
  replicas: {{ $component.replicas }}
  template:
    spec:
      containers: {{- list $container | toYaml | nindent 8 }} # [containers]
{{- end -}}
`,
	"charts/harbour/templates/components.yaml": `{{- range $name, $component := .Values.components }}
---
{{ include "harbour.deployment" (dict "name" $name "component" $component "context" $) }}
---
{{ include "harbour.merged" (dict "name" (printf "merged-%s" $name) "component" $component "context" $) }}
{{- end }}
`,
	"charts/harbour/templates/web.yaml":   "{{ include \"harbour.deployment\" (dict \"name\" \"web\" \"component\" .Values.web \"context\" .) }}\n",
	"charts/harbour/templates/admin.yaml": "{{ include \"harbour.deployment\" (dict \"name\" \"admin\" \"component\" .Values.admin \"context\" .) }}\n",
	"charts/harbour/templates/other.yaml": "{{ include \"harbour.merged\" (dict \"name\" \"other\" \"component\" .Values.admin \"context\" .) }}\n",
}

func TestEachComponentOfASharedHelperIsTracedToItsOwnValues(t *testing.T) {
	shop(t, harbour)
	asked := wire.ChartRequest{Chart: "charts/harbour", Release: "harbour", Namespace: "shop", KubeVersion: "1.33.0"}
	const first = "spec.template.spec.containers.0."
	wanted := map[string]string{
		"api spec.replicas":                            "api replicas",
		"api " + first + "image":                       "api image",
		"api " + first + "resources":                   "api",
		"api " + first + "resources.requests.cpu":      "api",
		"worker spec.replicas":                         "worker replicas",
		"worker " + first + "resources":                "worker resources",
		"worker " + first + "resources.limits.memory":  "worker resources",
		"mailer spec.replicas":                         "mailer replicas",
		"mailer " + first + "resources":                "mailer",
		"merged-api spec.replicas":                     "api replicas",
		"merged-api " + first + "image":                "api image",
		"merged-api " + first + "resources":            "api",
		"merged-worker spec.replicas":                  "worker replicas",
		"merged-worker " + first + "resources":         "worker resources",
		"merged-mailer " + first + "resources.limits":  "mailer",
		"web spec.replicas":                            "web replicas",
		"web " + first + "resources":                   "web",
		"admin spec.replicas":                          "admin replicas",
		"admin " + first + "resources.requests.memory": "admin requests",
		"admin " + first + "resources.limits.memory":   "admin resources",
		"other " + first + "resources.limits.memory":   "admin resources",
		"other " + first + "resources.requests.memory": "admin requests",
	}
	for field, place := range placesIn(t, harbour, asked, sortedKeys(wanted)) {
		if place != wanted[field] {
			t.Errorf("%s: got %q, not %q", field, place, wanted[field])
		}
	}
}

// placesIn names the lines that locate answers for all fields, each behind the name of its object.
func placesIn(t *testing.T, files map[string]string, asked wire.ChartRequest, fields []string) map[string]string {
	t.Helper()
	question := locateRequest{ChartRequest: asked}
	var order [][]string
	for _, each := range rendered(t, asked).Documents {
		on := askedDocument{Source: each.Source, Text: each.Text}
		var names []string
		for _, field := range fields {
			name, path, _ := strings.Cut(field, " ")
			if !strings.Contains(each.Text, fmt.Sprintf("\n  name: %s\n", name)) {
				continue
			}
			steps := []any{}
			for _, step := range strings.Split(path, ".") {
				steps = append(steps, step)
			}
			on.Fields = append(on.Fields, askedField{Path: steps, FirstLine: strings.Count(each.Text[:strings.Index(each.Text, "apiVersion:")], "\n")})
			names = append(names, field)
		}
		question.Documents, order = append(question.Documents, on), append(order, names)
	}
	request, err := json.Marshal(question)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := locate(request)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for i, names := range order {
		for j, field := range names {
			cause := answer.(*located).Documents[i][j]
			found[field] = nameOf(files, cause.File, cause.Line)
			if cause.Values != nil {
				found[field] = nameOf(files, cause.Values.File, cause.Values.Line)
			}
		}
	}
	return found
}
