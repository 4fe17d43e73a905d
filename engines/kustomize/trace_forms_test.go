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
