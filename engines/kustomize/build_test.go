package main

import (
	"strings"
	"testing"
)

func TestEachObjectKnowsItsSource(t *testing.T) {
	answer := built(t, shop, "prod")
	if !answer.OK {
		t.Fatalf("the shop does not build: %+v", answer.Error)
	}
	type place struct {
		source string
		line   int
	}
	var got []place
	for _, document := range answer.Documents {
		got = append(got, place{document.Source, document.SourceLine})
		if strings.Contains(document.Text, "config.kubernetes.io/origin") {
			t.Errorf("the origin was left in:\n%s", document.Text)
		}
	}
	want := []place{{"base/kustomization.yaml", 3}, {"base/deployment.yaml", 1}, {"base/deployment.yaml", 7}}
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("document %d is from %v, want %v", i, got[i], want[i])
		}
	}
	if strings.Contains(answer.Output, "origin") || !strings.Contains(answer.Output, "name: prod-checkout") {
		t.Errorf("the output is not that of a plain build:\n%s", answer.Output)
	}
}

func TestOriginsStayWhereTheKustomizationAsksForThem(t *testing.T) {
	files := map[string]string{"kustomization.yaml": "resources: [d.yaml]\nbuildMetadata: [originAnnotations]\n", "d.yaml": deployment}
	if answer := built(t, files, "."); !strings.Contains(answer.Output, "config.kubernetes.io/origin") {
		t.Errorf("the annotation is gone:\n%s%+v", answer.Output, answer.Error)
	}
}

func TestTransformationsStayWhereTheKustomizationAsksForThem(t *testing.T) {
	files := map[string]string{"d.yaml": deployment, "kustomization.yaml": "resources: [d.yaml]\nnamePrefix: a-\nnameSuffix: -b\n"}
	if answer := built(t, files, "."); strings.Contains(answer.Output, "annotations") {
		t.Errorf("notes were left in:\n%s%+v", answer.Output, answer.Error)
	}
	files["kustomization.yaml"] += "buildMetadata: [transformerAnnotations]\n"
	want := `  annotations:
    alpha.config.kubernetes.io/transformations: |
      - configuredIn: kustomization.yaml
        configuredBy:
          apiVersion: builtin
          kind: PrefixTransformer
      - configuredIn: kustomization.yaml
        configuredBy:
          apiVersion: builtin
          kind: SuffixTransformer
`
	if answer := built(t, files, "."); !strings.Contains(answer.Output, want) {
		t.Errorf("the notes are not those of Kustomize:\n%s%+v", answer.Output, answer.Error)
	}
}

// Kustomize makes an annotation of its own one node of the object and of its pod template, so that an overlay which
// changes the one changes both; the origin annotations of the build must not come between.
func TestSharedAnnotationsChangeTogetherAsNatively(t *testing.T) {
	files := map[string]string{
		"base/kustomization.yaml": "resources: [d.yaml]\ncommonAnnotations: {tier: silver}\n",
		"base/d.yaml":             deployment + "  template:\n    spec: {}\n",
		"prod/kustomization.yaml": "resources: [../base]\npatches:\n- path: p.yaml\n",
		"prod/p.yaml":             "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: checkout\n  annotations: {tier: gold}\n",
	}
	answer := built(t, files, "prod")
	if strings.Count(answer.Output, "tier: gold") != 2 || answer.Documents[0].Source != "base/d.yaml" {
		t.Errorf("got from %s:\n%s", answer.Documents[0].Source, answer.Output)
	}
}
