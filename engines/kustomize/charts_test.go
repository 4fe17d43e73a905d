package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

const chartsData = "testdata/charts"

// TestChartsEqualNativeKustomize compares with what native Kustomize and Helm printed: native.sh there.
func TestChartsEqualNativeKustomize(t *testing.T) {
	bridge.Root = chartsData
	helm := newHelmEngine(t, chartsData)
	expected, err := filepath.Glob(chartsData + "/*.expected.yaml")
	if err != nil || len(expected) < 12 {
		t.Fatalf("only %d to compare with", len(expected))
	}
	for _, file := range expected {
		folder := strings.TrimSuffix(filepath.Base(file), ".expected.yaml")
		t.Run(folder, func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, marked := range []bool{false, true} {
				answer, _ := helm.inflate(t, buildRequest{Path: folder, LoadRestrictor: "none", Marked: marked})
				if !answer.OK {
					t.Fatalf("it does not build: %+v", answer.Error)
				}
				if answer.Output != string(want) {
					t.Errorf("marked %v: it printed\n%s", marked, answer.Output)
				}
			}
		})
	}
}

// TestFieldsOfChartsComeFromTheirTemplates looks at one kustomization with two charts, a patch and a prefix.
func TestFieldsOfChartsComeFromTheirTemplates(t *testing.T) {
	bridge.Root = chartsData
	answer, rounds := newHelmEngine(t, chartsData).inflate(t, buildRequest{Path: "merged", LoadRestrictor: "none", Marked: true})
	if !answer.OK || rounds != 2 {
		t.Fatalf("%d rounds, %+v", rounds, answer.Error)
	}
	expectPlaces(t, answer, map[string]string{
		"Deployment.one-api/spec/replicas":                                              "charts/api/templates/deployment.yaml:9",
		"Deployment.one-api/metadata/name":                                              "merged/kustomization.yaml:4",
		"Deployment.one-api/metadata/labels/app.kubernetes.io~1name":                    "charts/api/templates/_helpers.tpl:2",
		"Deployment.one-api/spec/template/spec/containers/0/livenessProbe/httpGet/port": "merged/kustomization.yaml:42",
		"Deployment.two-api/spec/template/spec/containers/0/ports/1/containerPort":      "charts/api/templates/deployment.yaml:27",
		"Deployment.one-api/spec/template/spec/nodeSelector/disk":                       "charts/api/templates/deployment.yaml:20",
		"Service.extra/kind":                                    "merged/extra.yaml:2",
		"Service.two-api/spec/ports/0/targetPort":               "charts/api/templates/service.yaml:10",
		"CustomResourceDefinition.tills.example.org/spec/group": "charts/api/crds/crd.yaml:6",
		"ConfigMap.flags/data/a":                                "merged/kustomization.yaml:28",
	})
	if answer.Fallbacks != 0 || len(answer.Inflated) != 6 {
		t.Errorf("%d objects fall back, %d came out of charts\n%s", answer.Fallbacks, len(answer.Inflated), listing(answer))
	}
}

// TestInlineValuesKnowTheirLines looks at the values of a chart that come from the kustomization and from two files.
func TestInlineValuesKnowTheirLines(t *testing.T) {
	bridge.Root = chartsData
	for folder, want := range map[string]map[string]wire.Place{
		"merged": {
			"one replicas: 3":                   {File: "merged/kustomization.yaml", Line: 13},
			"one   disk: ssd":                   {File: "merged/kustomization.yaml", Line: 15},
			"one   repository: example.org/api": {File: "charts/api/values.yaml", Line: 3},
			"one - 8080":                        {File: "charts/api/values.yaml", Line: 5},
			"two replicas: 2":                   {File: "merged/env/two.yaml", Line: 1},
			"two - 9001":                        {File: "merged/env/two.yaml", Line: 4},
			"two   tag: \"3.0\"":                {File: "merged/kustomization.yaml", Line: 24},
		},
		"replaced":  {"replaced replicas: 8": {File: "replaced/kustomization.yaml", Line: 9}},
		"generator": {"generated replicas: 2": {}},
	} {
		answer := ask(t, buildRequest{Path: folder, LoadRestrictor: "none", EnableHelm: true})
		found := map[string]wire.Place{}
		for _, each := range answer.Needs {
			for i, line := range strings.Split(each.Inline.Text, "\n") {
				found[each.Release+" "+line] = each.Inline.At(i + 1)
			}
		}
		for line, place := range want {
			if got, known := found[line]; got != place || !known {
				t.Errorf("%s: %q stands at %+v, want %+v; there are %v", folder, line, got, place, slices.Sorted(maps.Keys(found)))
			}
		}
	}
}

func TestObjectsOfChartsKnowTheirEntry(t *testing.T) {
	bridge.Root = chartsData
	answer, _ := newHelmEngine(t, chartsData).inflate(t, buildRequest{Path: "merged", LoadRestrictor: "none"})
	var got []string
	for _, each := range answer.Documents {
		got = append(got, fmt.Sprintf("%s:%d", each.Source, each.SourceLine))
	}
	want := []string{
		"merged/kustomization.yaml:7", "merged/kustomization.yaml:27", "merged/extra.yaml:1", "merged/kustomization.yaml:8",
		"merged/kustomization.yaml:16", "merged/kustomization.yaml:16", "merged/kustomization.yaml:8", "merged/kustomization.yaml:8",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// TestWhatAChartDrawsDoesNotHideTheRest renders for the lines once more, with another password.
func TestWhatAChartDrawsDoesNotHideTheRest(t *testing.T) {
	bridge.Root = chartsData
	helm := newHelmEngine(t, chartsData)
	clean, _ := helm.inflate(t, buildRequest{Path: "random", LoadRestrictor: "none"})
	marked, _ := helm.inflate(t, buildRequest{Path: "random", LoadRestrictor: "none", Marked: true, Documents: []string{clean.Documents[0].Text}})
	marked.Output, marked.Documents = clean.Output, clean.Documents
	expectPlaces(t, marked, map[string]string{
		"Secret.a-lot/kind":                 "charts/random/templates/secret.yaml:2",
		"Secret.a-lot/stringData/user":      "charts/random/templates/secret.yaml:9",
		"Secret.a-lot/stringData/password":  "charts/random/templates/secret.yaml:8",
		"Secret.a-lot/metadata/annotations": "charts/random/templates/secret.yaml:5",
		"Secret.a-lot/metadata/name":        "random/kustomization.yaml:2",
	})
	if marked.Fallbacks != 0 || marked.Partial != 1 {
		t.Errorf("%d fall back, %d are partial\n%s", marked.Fallbacks, marked.Partial, listing(marked))
	}
}
