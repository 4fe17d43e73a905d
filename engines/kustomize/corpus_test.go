package main

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
)

// corpora lies next to the project when the project is developed; see the README.md there.
const corpora = "../../../shared/corpora"

type corpusUnit struct {
	Type    string   `json:"type"`
	Path    string   `json:"path"`
	Flags   []string `json:"flags"`
	Renders bool     `json:"renders"`
	Golden  string   `json:"golden"`
}

// corpusUnits lists the kustomizations of the corpora that need no Helm.
func corpusUnits(t *testing.T) []corpusUnit {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(corpora, "index.json"))
	if err != nil {
		t.Skip("skipped: the corpora are not next to the project")
	}
	var units []corpusUnit
	if err := json.Unmarshal(text, &units); err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(units, func(each corpusUnit) bool {
		return each.Type != "kustomize" || slices.Contains(each.Flags, "--enable-helm")
	})
}

// TestCorpusEqualsNativeKustomize builds every kustomization of the corpora that needs no Helm and compares, byte for
// byte, with what native Kustomize printed; what fails natively has to fail here. What builds gives its source lines.
func TestCorpusEqualsNativeKustomize(t *testing.T) {
	units := corpusUnits(t)
	bridge.Root = corpora
	var equal, refused int
	lines := coverage{known: map[string]int{}}
	for _, each := range units {
		answer := corpusBuild(t, each, each.Renders)
		switch {
		case each.Renders && !answer.OK:
			t.Errorf("%s: refused: %s", each.Path, answer.Error.Message)
		case !each.Renders && answer.OK:
			t.Errorf("%s: fails natively, builds here", each.Path)
		case !each.Renders:
			refused++
		case answer.Output != gunzip(t, filepath.Join(corpora, each.Golden)):
			t.Errorf("%s: the output differs", each.Path)
		default:
			equal++
			lines.add(t, each, answer)
		}
	}
	t.Logf("%d equal native Kustomize, %d fail as natively", equal, refused)
	if equal < 400 {
		t.Errorf("only %d were compared", equal)
	}
	lines.report(t)
}

func corpusBuild(t *testing.T, each corpusUnit, marked bool) reply {
	t.Helper()
	asked := buildRequest{Path: each.Path, Marked: marked}
	if slices.Contains(each.Flags, "LoadRestrictionsNone") {
		asked.LoadRestrictor = "none"
	}
	request, err := json.Marshal(asked)
	if err != nil {
		t.Fatal(err)
	}
	built, failure := build(request)
	if failure != nil {
		var answer reply
		answer.Error.Message = failure.Error()
		return answer
	}
	text, err := json.Marshal(built)
	if err != nil {
		t.Fatal(err)
	}
	answer := reply{OK: true}
	if err := json.Unmarshal(text, &answer.Marked); err != nil {
		t.Fatal(err)
	}
	return answer
}

func gunzip(t *testing.T, file string) string {
	t.Helper()
	packed, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer packed.Close()
	reader, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
