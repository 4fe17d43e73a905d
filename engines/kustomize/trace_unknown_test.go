package main

import (
	"strings"
	"testing"
)

// TestWhatATransformerOfUnknownKindSetsIsUnknown does not blame the line that the transformer overruled.
func TestWhatATransformerOfUnknownKindSetsIsUnknown(t *testing.T) {
	answer := builtFrom(t, map[string]string{
		"kustomization.yaml": "resources: [till.yaml]\ntransformers: [t.yaml]\n", "till.yaml": till,
		"t.yaml": "apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: scale}\ntarget: {kind: Deployment}\npatch: |-\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata: {name: till}\n  spec:\n    template:\n      spec:\n        containers:\n        - {name: till, image: other:2}\n",
	}, ".", true)
	for _, each := range fieldsOf(t, answer) {
		if strings.HasSuffix(each.path, "/image") && each.place != "" {
			t.Errorf("%s comes from %s", each.path, each.place)
		}
	}
	if lines, mapped := share(answer); lines == mapped || answer.Fallbacks != 0 {
		t.Errorf("%d of %d lines, %d objects fall back\n%s", mapped, lines, answer.Fallbacks, listing(answer))
	}
}

// TestUnknownLinesFallBack leaves the lines of an object unknown when the marked build makes it otherwise.
func TestUnknownLinesFallBack(t *testing.T) {
	answer := builtFrom(t, map[string]string{"kustomization.yaml": "resources: [till.yaml]\n", "till.yaml": till}, ".", true)
	_, objects, err := markedBuild(buildRequest{Path: "."})
	if err != nil || len(objects) != 1 {
		t.Fatalf("the marked build fails: %v", err)
	}
	other := strings.Replace(answer.Documents[0].Text, "replicas: 1", "replicas: 2", 1)
	pairs := paired([]string{other, strings.Replace(other, "kind: Deployment", "kind: DaemonSet", 1)}, objects)
	if pairs[1].placed(true) != nil {
		t.Error("an object without a partner has places")
	}
	if pairs[0].placed(false) != nil {
		t.Error("an object of another value has places")
	}
	found := pairs[0].placed(true)
	for line, at := range found.places {
		known := at.Line > 0
		if changed := strings.Contains(strings.Split(other, "\n")[line], "replicas"); known == changed {
			t.Errorf("line %d: %v", line+1, at)
		}
	}
}
