package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

const caFile, commaFile = "files/ca.pem", "files/a,b.txt"

// TestFlagsRenderAsHelmDoes compares with the output that testdata/flags/native.sh has recorded.
func TestFlagsRenderAsHelmDoes(t *testing.T) {
	prod := []string{"prod.yaml"}
	cases := map[string]wire.ChartRequest{
		"values":     {Values: prod},
		"set":        {Set: []string{"replicas=5,tag=2", "hosts={a,b}", "hosts[1]=c"}},
		"set-string": {SetString: []string{"replicas=5,tag=2", "tls.ca=true", "hosts={1,2}"}},
		"set-file":   {SetFile: []wire.FileValue{{Key: "tls.ca", File: caFile}, {Key: "note", File: commaFile}, {Key: "hosts[0]", File: commaFile}}},
		"api-versions": {APIVersions: []string{
			"monitoring.coreos.com/v1", "cert-manager.io/v1/Certificate",
		}},
		"all": {
			Values: prod, Set: []string{"tag=9,replicas=10,tls.ca=11"}, SetString: []string{"tag=7,replicas=8"},
			SetFile: []wire.FileValue{{Key: "tag", File: caFile}}, APIVersions: []string{"monitoring.coreos.com/v1"},
		},
	}
	for name, asked := range cases {
		t.Run(name, func(t *testing.T) {
			flagsRepository(t)
			asked.Chart, asked.Release, asked.Namespace, asked.KubeVersion = "charts/notes", "notes", "shop", "1.33.0"
			native, err := os.ReadFile(filepath.Join("testdata/flags/native", name+".yaml"))
			if err != nil {
				t.Fatal(err)
			}
			if got := rendered(t, asked).Output; got != string(native) {
				t.Errorf("got\n%s\nnot\n%s", got, native)
			}
		})
	}
}

func TestAFlagThatCannotBeReadSaysWhich(t *testing.T) {
	for _, each := range []struct {
		asked wire.ChartRequest
		words string
	}{
		{wire.ChartRequest{SetString: []string{"tag"}}, "--set-string tag cannot be read: "},
		{wire.ChartRequest{SetFile: []wire.FileValue{{Key: "tag", File: "files/no.pem"}}}, "--set-file tag=files/no.pem cannot be read: "},
	} {
		flagsRepository(t)
		each.asked.Chart, each.asked.Release = "charts/notes", "notes"
		_, failure := ask(t, each.asked)
		if failure == nil || failure.Code != wire.ValuesInvalid || !strings.HasPrefix(failure.Message, each.words) {
			t.Errorf("got %+v", failure)
		}
	}
}

func flagsRepository(t *testing.T) {
	t.Helper()
	before := bridge.Root
	bridge.Root = "testdata/flags"
	t.Cleanup(func() { bridge.Root = before })
}
