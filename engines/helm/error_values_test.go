package main

import (
	"fmt"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

func TestAnErrorSaysWhichValuesLedToIt(t *testing.T) {
	broken := "kind: Service\nmetadata:\n  labels:\n    {{ .Values.labels }}\n    x: y\n"
	for name, each := range map[string]struct{ template, wanted string }{
		"a value that is not set": {
			"kind: Service\nport: {{ .Values.web.port }}\n",
			`the chart does not render: .Values.web is not set, so .Values.web.port cannot be read | set web.port in a values file, or let the template do without it | [] | []`,
		},
		"a condition that fails": {
			"kind: Service\nlabel: {{ .Values.labels | quote }}\n{{ if gt (int .Values.replicas) 1 }}\n{{ fail \"one is enough\" }}{{ end }}\n",
			`the chart does not render: one is enough |  | [] | [{charts/store/values.yaml 1 replicas}]`,
		},
		"text that is not YAML": {
			broken,
			`store/templates/service.yaml renders text that is not a Kubernetes object: mapping values are not allowed in this context |  | ["  metadata:" "    labels:" ">     a: b: c" "      x: y" "  "] | [{charts/store/values.yaml 2 labels}]`,
		},
		"a Secret, whose text is not shown": {
			"kind: Secret\nstringData:\n  {{ .Values.labels }}\n",
			`store/templates/service.yaml renders text that is not a Kubernetes object: mapping values are not allowed in this context |  | [] | [{charts/store/values.yaml 2 labels}]`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			shop(t, map[string]string{
				"charts/store/Chart.yaml":             "apiVersion: v2\nname: store\nversion: 1.0.0\n",
				"charts/store/values.yaml":            "replicas: 2\nlabels: \"a: b: c\"\n",
				"charts/store/templates/service.yaml": each.template,
			})
			_, failure := ask(t, wire.ChartRequest{Chart: "charts/store", Release: "store", Namespace: "shop"})
			if failure == nil {
				t.Fatal("it renders")
			}
			got := fmt.Sprintf("%s | %s | %q | %v", failure.Message, failure.Hint, failure.Context, failure.Values)
			if got != each.wanted {
				t.Errorf("got\n%s\nnot\n%s", got, each.wanted)
			}
		})
	}
}
