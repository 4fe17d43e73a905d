package main

import (
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

func TestFailuresNameTheEntry(t *testing.T) {
	cases := map[string]struct {
		files   map[string]string
		path    string
		code    wire.Code
		file    string
		line    int
		message string
	}{
		"a missing resource": {
			map[string]string{"kustomization.yaml": "resources:\n- d.yaml\n- absent.yaml\n", "d.yaml": deployment},
			".", wire.MissingBase, "kustomization.yaml", 3, "absent.yaml, listed under resources, does not exist",
		},
		"a missing base two levels down": {
			map[string]string{"prod/kustomization.yaml": "resources: [../base]\n", "base/kustomization.yaml": "namespace: shop\nresources:\n- ../gone\n"},
			"prod", wire.MissingBase, "base/kustomization.yaml", 3, "../gone, listed under resources, does not exist",
		},
		"a folder without a kustomization": {
			map[string]string{"kustomization.yaml": "resources:\n- base\n", "base/d.yaml": deployment},
			".", wire.MissingBase, "kustomization.yaml", 2, "the folder base holds no kustomization",
		},
		"a remote base": {
			map[string]string{"kustomization.yaml": "resources:\n- https://example.com/base.yaml\n"},
			".", wire.MissingBase, "kustomization.yaml", 2, "https://example.com/base.yaml is remote, and nothing is fetched while checking",
		},
		"a circle": {
			map[string]string{"a/kustomization.yaml": "resources:\n- ../b\n", "b/kustomization.yaml": "resources:\n- ../a\n"},
			"a", wire.Cycle, "b/kustomization.yaml", 2, "kustomizations include each other in a circle: a/kustomization.yaml → b/kustomization.yaml → a/kustomization.yaml",
		},
		"broken YAML in a resource": {
			map[string]string{"kustomization.yaml": "resources: [d.yaml]\n", "d.yaml": deployment + "---\nkind: [\n"},
			".", wire.YAMLInvalid, "d.yaml", 9, "",
		},
		"an unknown field": {
			map[string]string{"kustomization.yaml": "resources: [d.yaml]\nresorces: []\n", "d.yaml": deployment},
			".", wire.Kustomization, "kustomization.yaml", 2, `unknown field "resorces" in the kustomization`,
		},
		"an empty kustomization": {
			map[string]string{"kustomization.yaml": "# to be done\n"},
			".", wire.Kustomization, "kustomization.yaml", 1, "the kustomization is empty",
		},
		"a patch without a target": {
			map[string]string{"kustomization.yaml": "resources: [d.yaml]\npatches:\n- path: p.yaml\n", "d.yaml": deployment, "p.yaml": strings.Replace(deployment, "name: checkout", "name: till", 1)},
			".", wire.BuildFailed, "kustomization.yaml", 3, "a patch finds no Deployment named till",
		},
		"Helm inside": {
			map[string]string{"kustomization.yaml": "helmCharts:\n- name: redis\n"},
			".", wire.BuildFailed, "kustomization.yaml", 2, "the kustomization inflates a Helm chart, which is not enabled",
		},
		"a generator's missing file": {
			map[string]string{"kustomization.yaml": "configMapGenerator:\n- name: c\n  files:\n  - x=gone.txt\n"},
			".", wire.MissingBase, "kustomization.yaml", 4, "gone.txt, listed under configMapGenerator, does not exist",
		},
		"no kustomization at all": {
			map[string]string{"d.yaml": deployment}, ".", wire.MissingBase, "", 0, "there is no kustomization in .",
		},
	}
	for name, each := range cases {
		t.Run(name, func(t *testing.T) {
			answer := built(t, each.files, each.path)
			got := answer.Error
			if answer.OK || got.Code != each.code || got.File != each.file || got.Line != each.line {
				t.Errorf("got %s at %s:%d, want %s at %s:%d (%s)", got.Code, got.File, got.Line, each.code, each.file, each.line, got.Message)
			}
			if each.message != "" && got.Message != each.message {
				t.Errorf("got %q, want %q", got.Message, each.message)
			}
		})
	}
}
