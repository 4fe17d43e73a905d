package main

import (
	"strings"
	"testing"

	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/bridge"
)

func TestHeads(t *testing.T) {
	for _, text := range []string{
		"kind: Service\nmetadata:\n  name: a-b.c\n",
		"kind: Service\r\nmetadata:\r\n  name: till\r\n",
		"# a\nmetadata:\n    labels:\n        name: other\n    name: till\nkind: Service\n",
		"metadata: {name: till}\nkind: Service\n",
		"\"kind\": Service\nmetadata:\n  'name': till\n",
		"kind: \"Service\"\nmetadata:\n  name: 'till'\n",
		"kind: Service # a\nmetadata: # b\n  name: till # c\n",
		"kind: Service\nmetadata:\n  name: >-\n    till\n",
		"kind: Service\nmetadata:\n  name: true\n",
		"kind: Service\nspec:\n  name: other\n",
		"kind: Service\nmetadata:\n  name: till\nspec: |\n  kind: Other\n  metadata:\n    name: other\n",
		"kind: Service\nkind: Other\nmetadata:\n  name: till\n",
		"{kind: Service, metadata: {name: till}}",
		"kind: Service\nmetadata: &a\n  name: till\n",
		"metadata:\n- name: till\nkind: Service\n",
		"kind :  Service\nmetadata:\n  name : till\n",
		"? kind\n: Service\nmetadata:\n  name: till\n",
		"kind: Ser\n  vice\nmetadata:\n  name: till\n",
		"kind: Service\nmetadata:\n  name: till\n   a\n",
	} {
		compareHeads(t, text)
	}
}

// TestHeadsOfTheCorpora compares what skimming finds with what parsing finds, over every manifest.
func TestHeadsOfTheCorpora(t *testing.T) {
	bridge.Root = corpora
	seen, skimmed := 0, 0
	for _, each := range corpusUnits(t) {
		entries, err := bridge.List(each.Path)
		if err != nil {
			continue
		}
		for _, entry := range entries {
			text, err := bridge.Read(each.Path + "/" + entry.Name)
			if err != nil || !strings.HasSuffix(entry.Name, "ml") {
				continue
			}
			for _, document := range splitDocuments(strings.Split(string(text), "\n")) {
				seen++
				if compareHeads(t, strings.Join(document.lines, "\n")) {
					skimmed++
				}
			}
		}
	}
	if skimmed < seen/3 {
		t.Errorf("only %d of %d were skimmed", skimmed, seen)
	}
	t.Logf("%d of %d documents were only skimmed", skimmed, seen)
}

func compareHeads(t *testing.T, text string) bool {
	t.Helper()
	kind, name, found := skim(strings.Split(text, "\n"))
	if !found {
		return false
	}
	if node, err := yaml.Parse(text); err == nil && (node.GetKind() != kind || node.GetName() != name) {
		t.Errorf("%q: skimmed %s %s, is %s %s", text, kind, name, node.GetKind(), node.GetName())
	}
	return true
}
