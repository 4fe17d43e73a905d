package main

import (
	"encoding/json"
	"testing"
)

const limits = `package main

import data.pods

deny contains msg if {
	info := about(input)
	some container in info.containers
	not container.limits.memory
	msg := sprintf("%s of %s", [container.name, info.name])
}

deny contains "no port" if {
	input.kind == "Service"
	not input.port
}

about(object) := {"containers": pods.containers, "name": object.name}
`

const pods = `package pods

containers := input.spec.containers
`

func TestTraceAnswersWhatARuleLookedAt(t *testing.T) {
	object := map[string]any{
		"kind": "Pod", "name": "api",
		"spec": map[string]any{"containers": []any{
			map[string]any{"name": "web", "limits": map[string]any{"memory": "1Mi"}},
			map[string]any{"name": "proxy"},
		}},
	}
	reply := asked(t, trace, map[string]any{
		"modules":   map[string]string{"a.rego": limits, "b.rego": pods},
		"base":      []any{},
		"questions": []any{map[string]any{"rule": []string{"main", "deny"}, "input": object}},
	})
	answer := decoded[traceAnswer](t, reply).Answers[0]
	if len(answer.Results) != 1 || answer.Results[0].Value != "proxy of api" || answer.Results[0].Row != 5 {
		t.Fatalf("results: %v", answer.Results)
	}
	missing := ""
	for _, look := range answer.Results[0].Looks {
		if look.IsMissing && look.IsNegated {
			text, _ := json.Marshal(look.Path)
			missing = string(text)
		}
	}
	if missing != `["spec","containers",1,"limits","memory"]` {
		t.Errorf("missing: %s", missing)
	}
	if stopped := answer.Bodies[1].Stopped; stopped == nil || stopped.Row != 13 || stopped.Text != `input.kind == "Service"` {
		t.Errorf("stopped: %v", stopped)
	}
}

func TestTraceEndsWithAPolicyThatDoesNot(t *testing.T) {
	endless := "package main\n\ndeny contains 1 if {\n\tsome i in numbers.range(1, 5000)\n\tsome j in numbers.range(1, 5000)\n\ti * j == 0\n}\n"
	reply := asked(t, trace, map[string]any{
		"modules":   map[string]string{"a.rego": endless},
		"base":      []any{},
		"questions": []any{map[string]any{"rule": []string{"main", "deny"}, "input": map[string]any{}}},
	})
	if found := decoded[traceAnswer](t, reply).Answers[0].Error; found != "it took too many steps" {
		t.Errorf("error: %s", found)
	}
}

func decoded[T any](t *testing.T, reply map[string]any) T {
	t.Helper()
	text, err := json.Marshal(reply)
	if err != nil {
		t.Fatal(err)
	}
	var answer T
	if err := json.Unmarshal(text, &answer); err != nil {
		t.Fatal(err)
	}
	return answer
}
