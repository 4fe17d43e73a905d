package main

import (
	"bufio"
	"encoding/json"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

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
