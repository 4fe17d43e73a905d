package main

import (
	"strings"
	"testing"
)

// TestTheLastSettingWins layers settings of a field in every order that Kustomize knows.
func TestTheLastSettingWins(t *testing.T) {
	image, replicas := "Deployment.till/spec/template/spec/containers/0/image", "Deployment.till/spec/replicas"
	for name, each := range map[string]struct {
		files map[string]string
		want  map[string]string
	}{
		"a patch above the images of a base": {
			map[string]string{
				"base/kustomization.yaml": "resources: [till.yaml]\nimages:\n- name: till\n  newTag: \"2\"\n", "base/till.yaml": till,
				"top/kustomization.yaml": "resources: [../base]\npatches:\n- path: p.yaml\n",
				"top/p.yaml":             patchHead + "spec:\n  template:\n    spec:\n      containers:\n      - name: till\n        image: till:3\n",
			},
			map[string]string{image: "top/p.yaml:10", "Deployment.till/spec/template/spec/containers/0": "base/till.yaml:10"},
		},
		"images and a patch": {
			map[string]string{
				"base/till.yaml":          till,
				"base/kustomization.yaml": "resources: [till.yaml]\n",
				"top/kustomization.yaml":  "resources: [../base]\nimages:\n- name: till\n  digest: sha256:0a\npatches:\n- path: p.yaml\n",
				"top/p.yaml":              patchHead + "spec:\n  template:\n    spec:\n      containers:\n      - name: till\n        image: till:3\n",
			},
			map[string]string{image: "top/kustomization.yaml:4"},
		},
		"a JSON patch in a base below a merge patch": {
			map[string]string{
				"base/kustomization.yaml": "resources: [till.yaml]\npatches:\n- target: {kind: Deployment}\n  patch: |\n    - {op: replace, path: /spec/replicas, value: 2}\n    - op: add\n      path: /spec/paused\n      value: true\n", "base/till.yaml": till,
				"top/kustomization.yaml": "resources: [../base]\npatchesStrategicMerge:\n- |-\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata:\n    name: till\n  spec:\n    replicas: 5\n",
			},
			map[string]string{replicas: "top/kustomization.yaml:9", "Deployment.till/spec/paused": "base/kustomization.yaml:8"},
		},
		"a JSON patch above replicas, and images above a JSON patch": {
			map[string]string{
				"base/kustomization.yaml": "resources: [till.yaml]\nreplicas: [{name: till, count: 2}]\npatches:\n- target: {kind: Deployment}\n  patch: '[{\"op\": \"replace\", \"path\": \"/spec/template/spec/containers/0/image\", \"value\": \"till:4\"}]'\n", "base/till.yaml": till,
				"top/kustomization.yaml": "resources: [../base]\nimages:\n- name: till\n  newTag: v5\npatchesJson6902:\n- target: {group: apps, version: v1, kind: Deployment, name: till}\n  path: p.yaml\n",
				"top/p.yaml":             "# scale\n- op: replace\n  path: /spec/replicas\n  value: 7\n",
			},
			map[string]string{replicas: "top/p.yaml:4", image: "top/kustomization.yaml:4"},
		},
		"a merge patch above a replacement": {
			map[string]string{
				"base/kustomization.yaml": "resources: [till.yaml]\nreplacements:\n- path: r.yaml\n", "base/till.yaml": till,
				"base/r.yaml":            "source: {kind: Deployment, name: till}\ntargets:\n- select: {kind: Deployment}\n  fieldPaths:\n  - spec.template.spec.containers.0.image\n  - spec.template.spec.containers.0.name\n",
				"top/kustomization.yaml": "resources: [../base]\npatches:\n- path: p.yaml\n",
				"top/p.yaml":             patchHead + "spec:\n  template:\n    spec:\n      containers:\n      - name: till\n        image: till:3\n",
			},
			map[string]string{image: "top/p.yaml:10", "Deployment.till/spec/template/spec/containers/0/name": "base/r.yaml:6"},
		},
		"steps that move, copy, remove and insert": {
			map[string]string{
				"kustomization.yaml": "resources: [till.yaml]\npatches:\n- target: {kind: Deployment}\n  path: p.yaml\n", "till.yaml": till + "        args: [a, b, c]\n        workingDir: /tmp\n",
				"p.yaml": "- {op: test, path: /spec/replicas, value: 1}\n- op: remove\n  path: /spec/replicas\n- op: copy\n  from: /spec/template/spec/containers/0/image\n  path: /spec/was\n- op: move\n  from: /spec/template/spec/containers/0/workingDir\n  path: /spec/dir\n- op: add\n  path: /spec/template/spec/containers/0/args/1\n  value: x\n- op: add\n  path: /spec/template/spec/containers/-\n  value:\n    name: side\n    image: side:1\n- op: replace\n  path: /spec/template/spec/containers/0/args/-1\n  value: z\n",
			},
			map[string]string{
				"Deployment.till/spec/was":                               "p.yaml:4",
				"Deployment.till/spec/dir":                               "p.yaml:7",
				"Deployment.till/spec/template/spec/containers/0/args/0": "till.yaml:12",
				"Deployment.till/spec/template/spec/containers/0/args/1": "p.yaml:12",
				"Deployment.till/spec/template/spec/containers/0/args/3": "p.yaml:20",
				"Deployment.till/spec/template/spec/containers/1/image":  "p.yaml:17",
				"Deployment.till/spec/template/spec/containers/1":        "p.yaml:15",
			},
		},
		"common labels and annotations above those of a file": {
			map[string]string{
				"base/kustomization.yaml": "resources: [till.yaml]\ncommonAnnotations:\n  a: base\n  b: base\n", "base/till.yaml": strings.Replace(till, "  name: till\n", "  name: till\n  labels: {l: file}\n  annotations: {a: file, c: file}\n", 1),
				"top/kustomization.yaml": "resources: [../base]\ncommonAnnotations:\n  c: top\nlabels:\n- includeSelectors: true\n  pairs:\n    l: top\npatches:\n- path: p.yaml\n",
				"top/p.yaml":             patchHead + "  annotations:\n    b: patch\n",
			},
			map[string]string{
				"Deployment.till/metadata/annotations/a": "base/kustomization.yaml:3",
				"Deployment.till/metadata/annotations/b": "top/p.yaml:6",
				// an annotation of Kustomize's is one on the object and on its template
				"Deployment.till/spec/template/metadata/annotations/b": "top/p.yaml:6",
				"Deployment.till/metadata/annotations/c":               "top/kustomization.yaml:3",
				"Deployment.till/metadata/labels/l":                    "top/kustomization.yaml:7",
				"Deployment.till/spec/selector/matchLabels/l":          "top/kustomization.yaml:7",
			},
		},
	} {
		path := "top"
		if _, single := each.files["kustomization.yaml"]; single {
			path = "."
		}
		t.Run(name, func(t *testing.T) { comesFrom(t, each.files, path, each.want) })
	}
}

// TestOneBaseInTwoOverlaysIsTwoLayers keeps apart what two overlays and a shared component do to one base.
func TestOneBaseInTwoOverlaysIsTwoLayers(t *testing.T) {
	overlay := func(name string) string {
		return "resources: [../base]\ncomponents: [../component]\nnameSuffix: -" + name + "\nnamespace: " + name + "\n"
	}
	answer := builtFrom(t, map[string]string{
		"base/kustomization.yaml": "resources: [till.yaml]\n", "base/till.yaml": till,
		"component/kustomization.yaml": "kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nlabels:\n- pairs: {c: shared}\nreplicas:\n- {name: till, count: 2}\n",
		"a/kustomization.yaml":         overlay("a"),
		"b/kustomization.yaml":         overlay("b"),
		"kustomization.yaml":           "resources: [a, b]\n",
	}, ".", true)
	if !answer.OK {
		t.Fatal(answer.Error.Message)
	}
	expectPlaces(t, answer, map[string]string{
		"Deployment.till-a/metadata/namespace": "a/kustomization.yaml:4",
		"Deployment.till-b/metadata/namespace": "b/kustomization.yaml:4",
		"Deployment.till-a/metadata/name":      "a/kustomization.yaml:3",
		"Deployment.till-b/metadata/name":      "b/kustomization.yaml:3",
		"Deployment.till-b/metadata/labels/c":  "component/kustomization.yaml:4",
		"Deployment.till-b/spec/replicas":      "component/kustomization.yaml:6",
	})
}
