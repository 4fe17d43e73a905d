package main

import (
	"fmt"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

// failures lists what can be wrong with a chart: the files changed, what is asked, and where and how it is reported.
var failures = []struct {
	name    string
	changes map[string]string
	ask     func(*wire.ChartRequest)
	code    wire.Code
	place   string
	message string
}{
	{
		name: "a dependency is not vendored", changes: map[string]string{"charts/api/charts/cache": ""},
		code: wire.DependencyMissing, place: "charts/api/Chart.yaml:8:0", message: "the chart needs cache, which charts/ does not hold",
	},
	{
		name: "no chart", ask: func(r *wire.ChartRequest) { r.Chart = "charts/web" },
		code: wire.ChartInvalid, place: ":0:0", message: "there is no chart at charts/web",
	},
	{
		name: "no Chart.yaml", changes: map[string]string{"charts/web/values.yaml": "a: 1\n"}, ask: func(r *wire.ChartRequest) { r.Chart = "charts/web" },
		code: wire.ChartInvalid, place: "charts/web:1:0", message: "the chart cannot be loaded: Chart.yaml file is missing",
	},
	{
		name: "Chart.yaml is not YAML", changes: map[string]string{"charts/api/Chart.yaml": "apiVersion: v2\nname: api\nversion: [1\n"},
		code: wire.ChartInvalid, place: "charts/api/Chart.yaml:3:0", message: "Chart.yaml cannot be read: did not find expected ',' or ']'",
	},
	{
		name: "a bad version", changes: map[string]string{"charts/api/Chart.yaml": "apiVersion: v2\nname: api\nversion: one\n"},
		code: wire.ChartInvalid, place: "charts/api/Chart.yaml:3:0", message: `the chart cannot be loaded: chart.metadata.version "one" is invalid`,
	},
	{
		name: "a library", changes: map[string]string{"charts/api/Chart.yaml": "apiVersion: v2\nname: api\ntype: library\nversion: 1.0.0\n"},
		code: wire.ChartInvalid, place: "charts/api/Chart.yaml:3:0", message: "the chart is a library chart, which cannot be rendered by itself",
	},
	{
		name: "an apiVersion to come", changes: map[string]string{"charts/api/Chart.yaml": "name: api\nversion: 1.0.0\napiVersion: v3\n"},
		code: wire.ChartInvalid, place: "charts/api/Chart.yaml:3:0", message: `charts of apiVersion "v3" cannot be rendered`,
	},
	{
		name: "another Kubernetes", ask: func(r *wire.ChartRequest) { r.KubeVersion = "1.19.0" },
		code: wire.ChartInvalid, place: "charts/api/Chart.yaml:6:0", message: "the chart requires Kubernetes >=1.20.0-0 and is rendered for v1.19.0",
	},
	{
		name: "a file among the subcharts", changes: map[string]string{"charts/api/charts/README.md": "Vendored charts"},
		code: wire.ChartInvalid, place: "charts/api/charts/README.md:1:0", message: "charts/README.md is not a chart",
	},
	{
		name: "a broken subchart", changes: map[string]string{"charts/api/charts/cache/Chart.yaml": "apiVersion: v2\nversion: 0.2.0\n"},
		code: wire.ChartInvalid, place: "charts/api/charts/cache/Chart.yaml:1:0", message: "the chart cannot be loaded: chart.metadata.name is required",
	},
	{
		name: "an archive that is none", changes: map[string]string{"charts/api/charts/queue-1.0.0.tgz": "not zipped"},
		code: wire.ChartInvalid, place: "charts/api/charts/queue-1.0.0.tgz:1:0", message: "the chart cannot be loaded: queue-1.0.0.tgz: gzip: invalid header",
	},
	{
		name: "values that are no YAML", changes: map[string]string{"env/eu.yaml": "replicas: 3\nimage: {tag: 1\n"}, ask: func(r *wire.ChartRequest) { r.Values = []string{"env/eu.yaml"} },
		code: wire.ValuesInvalid, place: "env/eu.yaml:2:0", message: "the values cannot be read: did not find expected ',' or '}'",
	},
	{
		name: "values that are a list", changes: map[string]string{"env/eu.yaml": "- replicas\n"}, ask: func(r *wire.ChartRequest) { r.Values = []string{"env/eu.yaml"} },
		code: wire.ValuesInvalid, place: "env/eu.yaml:1:0", message: "the values cannot be read: it holds an array where an object belongs",
	},
	{
		name: "values that are not there", ask: func(r *wire.ChartRequest) { r.Values = []string{"env/us.yaml"} },
		code: wire.ValuesInvalid, place: ":0:0", message: "the values file env/us.yaml does not exist",
	},
	{
		name: "a value against the schema", changes: map[string]string{"env/eu.yaml": "image:\n  repository: api\n  tag: 1.5\n"}, ask: func(r *wire.ChartRequest) { r.Values = []string{"env/eu.yaml", "charts/api/values-prod.yaml"} },
		code: wire.ValuesInvalid, place: "env/eu.yaml:3:0", message: "the values do not fit the schema of api: image.tag: got number, want string",
	},
	{
		name: "a schema that refers elsewhere", changes: map[string]string{"charts/api/values.schema.json": "{\n  \"$ref\": \"https://example.com/shop.json\"\n}\n"},
		code: wire.ValuesInvalid, place: "charts/api/values.schema.json:2:0", message: "the chart's schema refers to https://example.com/shop.json, and nothing is fetched while checking",
	},
	{
		name: "a schema that refers to a file of the machine", changes: map[string]string{"charts/api/values.schema.json": "{ \"$ref\": \"file:///etc/hostname\" }\n"},
		code: wire.ValuesInvalid, place: "charts/api/values.schema.json:1:0", message: "the chart's schema refers to file:///etc/hostname, and nothing is fetched while checking",
	},
	{
		name: "a template that does not parse", changes: map[string]string{"charts/api/templates/service.yaml": "kind: Service\n{{ if }}\n"},
		code: wire.TemplateFailed, place: "charts/api/templates/service.yaml:2:0", message: "the chart does not render: missing value for if",
	},
	{
		name: "a template that fails", changes: map[string]string{"charts/api/templates/service.yaml": "kind: Service\nport: {{ required \"a port is needed\" .Values.port }}\n"},
		code: wire.TemplateFailed, place: "charts/api/templates/service.yaml:2:10", message: "the chart does not render: a port is needed",
	},
	{
		name: "a partial that fails", changes: map[string]string{"charts/api/templates/_helpers.tpl": "{{ define \"api.labels\" }}{{ end }}\n{{ define \"api.name\" }}\n{{ .Values.image.tag.of }}\n{{ end }}\n"},
		code: wire.TemplateFailed, place: "charts/api/templates/_helpers.tpl:3:11", message: "the chart does not render: can't evaluate field of in type interface {}",
	},
	{
		name: "an unknown partial", changes: map[string]string{"charts/api/templates/service.yaml": "kind: Service\nname: {{ include \"web.name\" . }}\n"},
		code: wire.TemplateFailed, place: "charts/api/templates/service.yaml:2:10", message: `the chart does not render: there is no template "web.name" to include`,
	},
	{
		name: "a partial that includes itself", changes: map[string]string{"charts/api/templates/_helpers.tpl": "{{ define \"api.name\" }}{{ include \"api.name\" . }}{{ end }}\n"},
		code: wire.TemplateFailed, place: "charts/api/templates/_helpers.tpl:1:27", message: `the chart does not render: template "api.name" includes itself without end`,
	},
	{
		name:    "a template of an archive fails",
		changes: map[string]string{"charts/api/charts/queue-1.0.0.tgz": archiveThatFails},
		code:    wire.TemplateFailed, place: "charts/api/charts/queue-1.0.0.tgz:1:0", message: "the chart does not render: the queue is full",
	},
	{
		name: "output that is no object", changes: map[string]string{"charts/api/templates/service.yaml": "Service of the shop\n"},
		code: wire.TemplateFailed, place: "charts/api/templates/service.yaml:1:0", message: "api/templates/service.yaml renders text that is not a Kubernetes object: it holds a string where an object belongs",
	},
	{
		name: "output that is not YAML", changes: map[string]string{"charts/api/templates/service.yaml": "kind: Service\n{{- if .Values.image }}\nmetadata:\n  name: api\n{{- end }}\n    labels: {}\n"},
		code: wire.TemplateFailed, place: "charts/api/templates/service.yaml:6:0", message: "api/templates/service.yaml renders text that is not a Kubernetes object: mapping values are not allowed in this context",
	},
	{
		name: "a release name in capitals", ask: func(r *wire.ChartRequest) { r.Release = "API" },
		code: wire.ChartInvalid, place: ":0:0", message: `"API" is not a release name`,
	},
	{
		name: "a --set that cannot be read", ask: func(r *wire.ChartRequest) { r.Set = []string{"replicas"} },
		code: wire.ValuesInvalid, place: ":0:0", message: `--set replicas cannot be read: key "replicas" has no value`,
	},
}

// archiveThatFails stands for an archive with a failing template: it is packed when the test runs.
const archiveThatFails = "an archive"

func TestFailuresSayWhatAndWhere(t *testing.T) {
	failing := packed(t, map[string]string{
		"queue/Chart.yaml":          "apiVersion: v2\nname: queue\nversion: 1.0.0\n",
		"queue/templates/pods.yaml": "kind: Pod\nname: {{ fail \"the queue is full\" }}\n",
	})
	for _, each := range failures {
		t.Run(each.name, func(t *testing.T) {
			changes := map[string]string{}
			for name, text := range each.changes {
				if text == archiveThatFails {
					text = failing
				}
				changes[name] = text
			}
			shop(t, changes)
			asked := api()
			if each.ask != nil {
				each.ask(&asked)
			}
			_, failure := ask(t, asked)
			if failure == nil {
				t.Fatal("it renders")
			}
			place := fmt.Sprintf("%s:%d:%d", failure.File, failure.Line, failure.Column)
			if failure.Code != each.code || place != each.place || !strings.HasPrefix(failure.Message, each.message) {
				t.Errorf("got %s at %s: %s\n%s", failure.Code, place, failure.Message, failure.Detail)
			}
		})
	}
}
