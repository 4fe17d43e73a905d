package main

import (
	"reflect"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

// TestFormsOfYAML builds one small repository for each way of writing and asks where fields come from.
func TestFormsOfYAML(t *testing.T) {
	kustomization := "resources: [a.yaml]\n"
	for name, each := range map[string]struct {
		files map[string]string
		want  map[string]string
	}{
		"anchors, aliases and merge keys": {
			map[string]string{"kustomization.yaml": kustomization, "a.yaml": "kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: &name till\n  labels: &labels\n    app: *name\n    team: tills\nspec:\n  selector:\n    <<: *labels\n    tier: gold\n  labels: *labels\n"},
			map[string]string{
				"ConfigMap.till/metadata/name":       "a.yaml:4",
				"ConfigMap.till/metadata/labels/app": "a.yaml:6",
				"ConfigMap.till/spec/selector/team":  "a.yaml:7",
				"ConfigMap.till/spec/selector/tier":  "a.yaml:11",
				"ConfigMap.till/spec/labels":         "a.yaml:12",
				"ConfigMap.till/spec/labels/team":    "a.yaml:7",
			},
		},
		"Windows line ends": {
			map[string]string{"kustomization.yaml": "resources: [a.yaml]\r\nnamespace: shop\r\n", "a.yaml": strings.ReplaceAll("# till\nkind: Service\napiVersion: v1\nmetadata:\n  name: till\n---\nkind: Service\napiVersion: v1\nmetadata:\n  name: tide\nspec:\n  ports:\n  - port: 80\n", "\n", "\r\n")},
			map[string]string{
				"Service.till/kind":               "a.yaml:2",
				"Service.tide/kind":               "a.yaml:7",
				"Service.tide/spec/ports/0/port":  "a.yaml:13",
				"Service.tide/metadata/namespace": "kustomization.yaml:2",
			},
		},
		"a byte order mark": {
			map[string]string{"kustomization.yaml": kustomization, "a.yaml": "\ufeffkind: Service\napiVersion: v1\nmetadata:\n  name: till\n"},
			map[string]string{"Service.till/kind": "a.yaml:1", "Service.till/metadata/name": "a.yaml:4"},
		},
		"JSON": {
			map[string]string{"kustomization.yaml": "resources: [a.json]\n", "a.json": "{\n  \"apiVersion\": \"v1\", \"kind\": \"Service\",\n  \"metadata\": {\n    \"name\": \"till\" },\n  \"spec\": {\"ports\": [\n    {\"port\": 80},\n    {\"port\": 81}]}\n}\n"},
			map[string]string{"Service.till/kind": "a.json:2", "Service.till/metadata/name": "a.json:4", "Service.till/spec/ports": "a.json:5", "Service.till/spec/ports/1/port": "a.json:7"},
		},
		"comments everywhere": {
			map[string]string{"kustomization.yaml": kustomization, "a.yaml": "# head\n\n# more\nkind: Service # what\napiVersion: v1\n# between\nmetadata: # who\n  # above\n  name: till # name\n  # below\nspec:\n  # ports\n  ports: # here\n  # first\n  - port: 80 # http\n    # inside\n    name: http\n# foot\n"},
			map[string]string{"Service.till/kind": "a.yaml:4", "Service.till/metadata/name": "a.yaml:9", "Service.till/spec/ports": "a.yaml:13", "Service.till/spec/ports/0/name": "a.yaml:17"},
		},
		"scalars of several lines": {
			map[string]string{"kustomization.yaml": kustomization, "a.yaml": "kind: ConfigMap\napiVersion: v1\nmetadata: {name: till}\ndata:\n  script: |2\n      set -e\n\n      --- not a document\n  folded: >-\n    one\n    two\n\n    three\n  quoted: \"a\n    b\"\n  plain: c\n    d\n  last: e\n  kept: |+\n    f\n\n"},
			map[string]string{"ConfigMap.till/data/script": "a.yaml:5", "ConfigMap.till/data/folded": "a.yaml:9", "ConfigMap.till/data/quoted": "a.yaml:14", "ConfigMap.till/data/plain": "a.yaml:16", "ConfigMap.till/data/last": "a.yaml:18", "ConfigMap.till/data/kept": "a.yaml:19"},
		},
		"a list among other documents": {
			map[string]string{"kustomization.yaml": kustomization, "a.yaml": "kind: List\napiVersion: v1\nitems:\n- kind: Service\n  apiVersion: v1\n  metadata: {name: till}\n- kind: ServiceList\n  apiVersion: v1\n  items:\n  - kind: Service\n    apiVersion: v1\n    metadata:\n      name: tide\n---\nkind: Secret\napiVersion: v1\nmetadata:\n  name: key\n"},
			map[string]string{"Service.till/kind": "a.yaml:4", "Service.tide/metadata/name": "a.yaml:13", "Secret.key/metadata/name": "a.yaml:18"},
		},
		"empty documents and separators with comments": {
			map[string]string{"kustomization.yaml": kustomization, "a.yaml": "---\n# nothing\n---\n\n--- # till\nkind: Service\napiVersion: v1\nmetadata:\n  name: till\n---\n"},
			map[string]string{"Service.till/kind": "a.yaml:6"},
		},
		"null, empty and odd values": {
			map[string]string{"kustomization.yaml": kustomization, "a.yaml": "kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: till\nspec:\n  none:\n  empty: {}\n  list: []\n  text: \"\"\n  on: \"yes\"\n  octal: 010\n  big: 1e3\n  time: 2001-01-01\n"},
			map[string]string{"ConfigMap.till/spec/empty": "a.yaml:7", "ConfigMap.till/spec/list": "a.yaml:8", "ConfigMap.till/spec/text": "a.yaml:9", "ConfigMap.till/spec/on": "a.yaml:10", "ConfigMap.till/spec/octal": "a.yaml:11", "ConfigMap.till/spec/big": "a.yaml:12", "ConfigMap.till/spec/time": "a.yaml:13"},
		},
	} {
		t.Run(name, func(t *testing.T) { comesFrom(t, each.files, ".", each.want) })
	}
}

// comesFrom builds and compares the places of fields; nothing may fall back, and no line be without a place.
func comesFrom(t *testing.T, files map[string]string, path string, want map[string]string) {
	t.Helper()
	answer := builtFrom(t, files, path, true)
	if !answer.OK {
		t.Fatalf("it does not build: %s", answer.Error.Message)
	}
	if lines, mapped := share(answer); answer.Fallbacks != 0 || lines != mapped {
		t.Errorf("%d objects fall back, %d of %d lines are placed", answer.Fallbacks, mapped, lines)
		_, _, err := markedBuild(buildRequest{Path: path})
		t.Log(err)
	}
	places := map[string]string{}
	for _, each := range fieldsOf(t, answer) {
		places[each.object+each.path] = each.place
	}
	for field, place := range want {
		if places[field] != place {
			t.Errorf("%s comes from %q, want %s", field, places[field], place)
		}
	}
	if t.Failed() {
		t.Log("\n" + listing(answer))
	}
}

const till = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: till\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers:\n      - name: till\n        image: till:1\n"

const patchHead = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: till\n"

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

// TestKnownDocumentsAreNotBuiltAgain answers only lines, and the same ones.
func TestKnownDocumentsAreNotBuiltAgain(t *testing.T) {
	answer := shopBuild(t, "prod")
	asked := buildRequest{Path: "overlays/prod", Marked: true}
	for _, each := range answer.Documents {
		asked.Documents = append(asked.Documents, each.Text)
	}
	again := ask(t, asked)
	want := answer
	want.Output, want.Documents = "", []wire.Document{}
	if !reflect.DeepEqual(again, want) {
		t.Errorf("got %+v", again)
	}
}

// TestAnnotationsAboutTheBuild places what Kustomize itself adds at the option that asks for it.
func TestAnnotationsAboutTheBuild(t *testing.T) {
	comesFrom(t, map[string]string{
		"kustomization.yaml": "resources: [till.yaml]\nbuildMetadata: [originAnnotations, managedByLabel]\n", "till.yaml": till,
	}, ".", map[string]string{
		"Deployment.till/metadata/annotations/config.kubernetes.io~1origin": "kustomization.yaml:2",
		"Deployment.till/metadata/labels/app.kubernetes.io~1managed-by":     "kustomization.yaml:2",
		"Deployment.till/spec/replicas":                                     "till.yaml:6",
	})
}

// TestAFileReadTwoWays keeps a manifest that also goes into a ConfigMap as it is.
func TestAFileReadTwoWays(t *testing.T) {
	comesFrom(t, map[string]string{
		"kustomization.yaml": "resources: [till.yaml]\nconfigMapGenerator:\n- name: copy\n  files: [till.yaml]\n", "till.yaml": till,
	}, ".", map[string]string{"ConfigMap.copy/data/till.yaml": "kustomization.yaml:4", "Deployment.till/spec/replicas": "till.yaml:6"})
}

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
