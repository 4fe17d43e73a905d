package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

const deployment = `# the till
apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
spec:
  replicas: 1
`

// shop is a base and an overlay with a prefix, a generator and a patch.
var shop = map[string]string{
	"base/kustomization.yaml": "resources: [deployment.yaml]\nconfigMapGenerator:\n- name: flags\n  literals: [a=b]\n",
	"base/deployment.yaml":    "apiVersion: v1\nkind: Service\nmetadata:\n  name: checkout\n---\n" + deployment,
	"prod/kustomization.yaml": "resources:\n- ../base\nnamePrefix: prod-\npatches:\n- path: replicas.yaml\n",
	"prod/replicas.yaml":      "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: checkout\nspec:\n  replicas: 3\n",
}

type reply struct {
	OK bool `json:"ok"`
	buildAnswer
	Error wire.Error `json:"error"`
}

// built asks for a build in a repository of these files.
func built(t *testing.T, files map[string]string, path string) reply {
	t.Helper()
	return builtFrom(t, files, path, false)
}

func builtFrom(t *testing.T, files map[string]string, path string, marked bool) reply {
	t.Helper()
	bridge.Root = folderWith(t, files)
	return ask(t, buildRequest{Path: path, Marked: marked})
}

// folderWith is a folder of these files.
func folderWith(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		at := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

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
