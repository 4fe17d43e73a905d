package main

import (
	"os"
	"path/filepath"
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
