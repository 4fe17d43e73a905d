package main

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"path/filepath"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

// helmEngine is the Helm engine next to this one, built natively.
type helmEngine struct{ binary, root string }

func newHelmEngine(t *testing.T, root string) helmEngine {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "helm")
	if words, err := exec.Command("go", "build", "-o", binary, "../helm").CombinedOutput(); err != nil {
		t.Fatalf("the Helm engine does not build: %s", words)
	}
	return helmEngine{binary, root}
}

// render answers one request as the host would have it answered.
func (h helmEngine) render(t *testing.T, asked wire.ChartRequest, marked bool) InflatedChart {
	t.Helper()
	request, err := json.Marshal(map[string]any{"op": "template", "request": struct {
		wire.ChartRequest
		Traced bool `json:"traced"`
	}{asked, marked}})
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(h.binary)
	command.Dir, command.Stdin = h.root, bytes.NewReader(append(request, '\n'))
	text, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	answer := replyIn(t, string(text))
	if !answer.OK {
		t.Fatalf("the chart %s does not render: %+v", asked.Chart, answer.Error)
	}
	return InflatedChart{Request: asked, Output: answer.Output, Sources: answer.Sources}
}

// inflate builds and renders until no chart is missing.
func (h helmEngine) inflate(t *testing.T, asked buildRequest) (reply, int) {
	t.Helper()
	asked.EnableHelm = true
	for rounds := 1; ; rounds++ {
		answer := ask(t, asked)
		if len(answer.Needs) == 0 {
			return answer, rounds
		}
		for _, each := range answer.Needs {
			asked.Charts = append(asked.Charts, h.render(t, each, asked.Marked))
		}
		if rounds > 9 {
			t.Fatal("there is no end to the charts")
		}
	}
}
