package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
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

// compare says how an answer differs from native Helm's; empty when it does not.
func compare(t *testing.T, each unit, answer reply) string {
	t.Helper()
	if !answer.OK {
		return fmt.Sprintf("the engine refuses: %s:%d %s %s", answer.Error.File, answer.Error.Line, answer.Error.Code, answer.Error.Message)
	}
	wanted := strings.Split(gunzip(t, filepath.Join(corpora, each.Golden)), "\n")
	got := strings.Split(answer.Answer.Output, "\n")
	if len(wanted) != len(got) {
		return fmt.Sprintf("%d lines instead of %d", len(got), len(wanted))
	}
	different := 0
	for i := range wanted {
		if wanted[i] == got[i] || each.TimeRisk && undated(wanted[i]) == undated(got[i]) {
			continue
		}
		different++
		if different > each.UnstableLines {
			return fmt.Sprintf("line %d is %q instead of %q", i+1, got[i], wanted[i])
		}
	}
	return ""
}

// linesKnown counts the lines of an answer and those whose template line is known; a line that no file has is an error.
func linesKnown(t *testing.T, answer reply) (all, located int) {
	t.Helper()
	output := strings.Split(strings.TrimSuffix(answer.Answer.Output, "\n"), "\n")
	lengths := make([]int, len(answer.Answer.Files))
	for i, file := range answer.Answer.Files {
		text, err := os.ReadFile(filepath.Join(corpora, file))
		if err != nil {
			t.Fatal(err)
		}
		lengths[i] = 1 + bytes.Count(text, []byte("\n"))
	}
	for i, entry := range answer.Answer.Lines {
		until := len(output) + 1
		if i+1 < len(answer.Answer.Lines) {
			until = answer.Answer.Lines[i+1][0]
		}
		all += until - entry[0]
		if entry[1] < 0 {
			continue
		}
		located += until - entry[0]
		if entry[2] < 1 || entry[2] > lengths[entry[1]] {
			t.Errorf("%s has no line %d", answer.Answer.Files[entry[1]], entry[2])
		}
	}
	return all, located
}

var digits = regexp.MustCompile(`\d+`)

// undated hides what a clock may change.
func undated(line string) string { return digits.ReplaceAllString(line, "0") }

func gunzip(t *testing.T, file string) string {
	t.Helper()
	packed, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	reader, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func knownDifferences(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("testdata/corpus-differences.txt")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		name, _, _ := strings.Cut(strings.TrimSpace(line), " # ")
		known[strings.TrimSpace(name)] = !strings.HasPrefix(line, "#")
	}
	return known
}

// process is the engine built for this machine: in a test binary Helm shows other capabilities than in a program.
type process struct {
	requests *json.Encoder
	replies  *bufio.Reader
}

func startEngine(t *testing.T) process {
	t.Helper()
	program := filepath.Join(t.TempDir(), "helm-engine")
	if words, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, words)
	}
	command := exec.Command(program)
	command.Dir = corpora
	command.Env = []string{"TZ=UTC"}
	input, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { input.Close(); _ = command.Wait() })
	return process{requests: json.NewEncoder(input), replies: bufio.NewReader(output)}
}

// ask renders a unit with the flags the golden was made with.
func (p process) ask(t *testing.T, each unit) reply {
	t.Helper()
	request := wire.ChartRequest{Chart: each.Path, Release: "release-name", Namespace: "default"}
	for _, file := range each.Values {
		request.Values = append(request.Values, filepath.Join(each.Path, file))
	}
	request.IncludeCRDs = slices.Contains(each.Flags, "--include-crds")
	request.IsUpgrade = slices.Contains(each.Flags, "--is-upgrade")
	for i, flag := range each.Flags {
		switch flag {
		case "--kube-version":
			request.KubeVersion = each.Flags[i+1]
		case "--api-versions":
			request.APIVersions = append(request.APIVersions, each.Flags[i+1])
		}
	}
	return p.send(t, map[string]any{"op": "template", "request": templateRequest{ChartRequest: request, Traced: true}})
}

func (p process) send(t *testing.T, request any) reply {
	t.Helper()
	if err := p.requests.Encode(request); err != nil {
		t.Fatal(err)
	}
	line, err := p.replies.ReadBytes('\n')
	if err != nil {
		t.Fatalf("the engine died: %v", err)
	}
	var answer reply
	if err := json.Unmarshal(line, &answer); err != nil {
		t.Fatal(err)
	}
	return answer
}
