package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// corpora lies beside the project when the project is developed; see the README.md there.
const corpora = "../../../shared/corpora"

// unit is one way to render one chart, with what native Helm printed.
type unit struct {
	Type          string   `json:"type"`
	Path          string   `json:"path"`
	Values        []string `json:"values"`
	Flags         []string `json:"flags"`
	Renders       bool     `json:"renders"`
	Golden        string   `json:"golden"`
	Deterministic bool     `json:"deterministic"`
	TimeRisk      bool     `json:"time_risk"`
	UnstableLines int      `json:"unstable_lines"`
}

// reply is what the engine answers, of either kind.
type reply struct {
	OK     bool           `json:"ok"`
	Answer templateAnswer `json:"answer"`
	Error  struct {
		Code    string `json:"code"`
		Message string `json:"message"`
		File    string `json:"file"`
		Line    int    `json:"line"`
	} `json:"error"`
}

// TestCorpusEqualsNativeHelm renders every chart of the corpora and compares with what native Helm printed. The charts
// that may differ are listed, each with its reason, in testdata/corpus-differences.txt.
func TestCorpusEqualsNativeHelm(t *testing.T) {
	units := corpusUnits(t)
	engine := startEngine(t)
	excused := knownDifferences(t)
	var native, equal, refused, lines, known int
	for _, each := range units {
		answer := engine.ask(t, each)
		difference := ""
		if each.Renders {
			native++
			difference = compare(t, each, answer)
		} else if answer.OK {
			difference = "native Helm fails, the engine renders"
		} else {
			refused++
		}
		if difference == "" {
			if each.Renders {
				equal++
				all, located := linesKnown(t, answer)
				lines, known = lines+all, known+located
			}
			continue
		}
		if !excused[each.name()] {
			t.Errorf("%s: %s", each.name(), difference)
		}
	}
	t.Logf("%d of %d that render natively are equal; %d that fail natively fail here too", equal, native, refused)
	t.Logf("of %d lines of output, %d are known to come from a line of a template", lines, known)
	if known*1000 < lines*995 {
		t.Error("fewer than 99.5 % of the lines are traced")
	}
}

// corpusUnits lists the units of Helm charts.
func corpusUnits(t *testing.T) []unit {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(corpora, "index.json"))
	if err != nil {
		t.Skip("skipped: the corpora are not beside the project")
	}
	var units []unit
	if err := json.Unmarshal(text, &units); err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(units, func(each unit) bool { return each.Type != "helm" })
}

// name says units of one chart apart.
func (u unit) name() string {
	return strings.Join(append(append([]string{u.Path}, u.Values...), u.Flags...), " ")
}
