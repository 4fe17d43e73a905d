package main

import (
	"maps"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
)

func TestChartsThatCannotBeInflated(t *testing.T) {
	chart := map[string]string{"charts/api/Chart.yaml": "apiVersion: v2\nname: api\nversion: 1.0.0\n"}
	for name, each := range map[string]struct {
		text, message, hint string
		line                int
	}{
		"a chart that is not there": {"helmCharts:\n- name: redis\n", "the chart redis is not there: charts/redis is no folder", "correct its name", 2},
		"a remote chart": {
			"namePrefix: a-\nhelmCharts:\n- name: redis\n  repo: https://charts.example.org\n  version: 1.0.0\n",
			"the chart redis of https://charts.example.org is not in the repository", "helm pull --repo https://charts.example.org redis --version 1.0.0 --untar --untardir charts/redis-1.0.0", 3,
		},
		"a remote chart of a registry": {
			"helmCharts:\n- name: redis\n  repo: oci://example.org/charts/\n", "the chart redis of oci://", "helm pull oci://example.org/charts/redis --untar --untardir charts", 2,
		},
		"no values":             {"helmCharts:\n- name: api\n", "the values file charts/api/values.yaml does not exist", "", 2},
		"values that are gone":  {"helmCharts:\n- name: api\n  valuesFile: gone.yaml\n", "the values file gone.yaml does not exist", "", 2},
		"values outside":        {"helmCharts:\n- name: api\n  valuesFile: ../outside.yaml\n", "lies outside the folder of the kustomization", "loadRestrictor", 2},
		"more values":           {"helmCharts:\n- name: api\n  additionalValuesFiles: [gone.yaml]\n", "gone.yaml", "", 2},
		"empty values":          {"helmCharts:\n- name: api\n  valuesInline: {a: 1}\n  valuesFile: empty.yaml\n", "empty.yaml is empty", "{}", 2},
		"an unknown way":        {"helmCharts:\n- name: api\n  valuesMerge: mix\n", "valuesMerge must be one of", "", 2},
		"a name twice":          {"helmCharts:\n- name: api\n  releaseName: a\n  nameTemplate: b\n  valuesInline: {a: 1}\n  valuesMerge: replace\n", "either a releaseName or a nameTemplate", "", 2},
		"the second of two":     {"helmCharts:\n- name: api\n  valuesInline: {a: 1}\n  valuesMerge: replace\n- name: redis\n", "the chart redis is not there", "", 5},
		"no values to override": {"helmCharts:\n- name: api\n  valuesInline: {a: 1}\n", "the values file", "", 2},
	} {
		t.Run(name, func(t *testing.T) {
			files := maps.Clone(chart)
			files["kustomization.yaml"], files["empty.yaml"] = each.text, "# nothing yet\n"
			folder := "."
			if name == "values outside" {
				files = map[string]string{"in/kustomization.yaml": each.text, "outside.yaml": "a: 1\n", "in/charts/api/Chart.yaml": "apiVersion: v2\nname: api\nversion: 1.0.0\n"}
				folder = "in"
			}
			bridge.Root = folderWith(t, files)
			answer := ask(t, buildRequest{Path: folder, EnableHelm: true})
			if answer.OK || len(answer.Needs) > 0 {
				t.Fatal("it builds")
			}
			if !strings.Contains(answer.Error.Message, each.message) || !strings.Contains(answer.Error.Hint, each.hint) || answer.Error.Line != each.line {
				t.Errorf("got %+v", answer.Error)
			}
		})
	}
}
