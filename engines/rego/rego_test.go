package main

import (
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

const grace = `# METADATA
# title: Grace
package shop.grace

report contains message if {
	input.seconds < 30
	message := sprintf("%d s is short", [input.seconds])
}
`

const graceTest = `package shop.grace_test

import data.shop.grace

test_fail_short if grace.report == {"5 s is short"} with input as {"seconds": 5}

test_pass_wrong if grace.report == {"x"} with input as {"seconds": 60}
`

// asked sends a request and decodes the reply.
func asked(t *testing.T, op Op, request map[string]any) map[string]any {
	t.Helper()
	body, err := json.Marshal(map[string]any{"op": "it", "request": request})
	if err != nil {
		t.Fatal(err)
	}
	var reply map[string]any
	if err := json.Unmarshal([]byte(wire.Handle(map[string]wire.Op{"it": wire.Op(op)}, string(body))), &reply); err != nil {
		t.Fatal(err)
	}
	if answer, found := reply["answer"].(map[string]any); found {
		return answer
	}
	return reply
}

// Op is an operation of this engine.
type Op = wire.Op

func TestCompileAnswersAModuleAndItsAnnotations(t *testing.T) {
	reply := asked(t, compilePolicies, map[string]any{"modules": map[string]string{"grace.rego": grace}, "entrypoints": []string{"shop/grace/report"}})
	text, _ := reply["wasm"].(string)
	module, err := base64.StdEncoding.DecodeString(text)
	if err != nil || !strings.HasPrefix(string(module), "\x00asm") {
		t.Fatalf("no module: %v", reply)
	}
	found, _ := json.Marshal(reply["annotations"])
	if !strings.Contains(string(found), `"title":"Grace"`) || !strings.Contains(string(found), `"path":"data.shop.grace"`) {
		t.Errorf("annotations are %s", found)
	}
}

func TestErrorsNameFileLineAndColumn(t *testing.T) {
	broken := strings.Replace(grace, "sprintf", "units.parse", 1) + "\ny := 1 +\n"
	reply := asked(t, check, map[string]any{"modules": map[string]string{"grace.rego": broken}})
	failure, _ := reply["error"].(map[string]any)
	if failure["file"] != "grace.rego" || failure["line"] == nil || failure["code"] != "policy-failed" {
		t.Errorf("got %v", reply)
	}
}

func TestCheckRefusesWhatTheCapabilitiesLack(t *testing.T) {
	capabilities := map[string]any{"builtins": []any{}, "features": []string{"rego_v1"}}
	reply := asked(t, check, map[string]any{"modules": map[string]string{"grace.rego": grace}, "capabilities": capabilities})
	failure, _ := json.Marshal(reply["error"])
	if !strings.Contains(string(failure), "undefined function") {
		t.Errorf("got %s", failure)
	}
}

func TestTestTellsPassFromFail(t *testing.T) {
	reply := asked(t, test, map[string]any{"modules": map[string]string{"grace.rego": grace, "grace_test.rego": graceTest}})
	text, _ := json.Marshal(reply["results"])
	var results []result
	if err := json.Unmarshal(text, &results); err != nil {
		t.Fatal(err)
	}
	status := map[string]string{}
	for _, each := range results {
		status[each.Name] = each.Status
		if each.File != "grace_test.rego" || each.Row == 0 {
			t.Errorf("%s has no place: %s:%d", each.Name, each.File, each.Row)
		}
	}
	if status["test_fail_short"] != "pass" || status["test_pass_wrong"] != "fail" || len(results) != 2 {
		t.Errorf("got %s", text)
	}
}

func TestFmtAnswersOnlyWhatWouldChange(t *testing.T) {
	modules := map[string]string{"fine.rego": "package fine\n", "crooked.rego": "package   crooked\n"}
	reply := asked(t, reformat, map[string]any{"modules": modules})
	text, _ := json.Marshal(reply["formatted"])
	if string(text) != `{"crooked.rego":"package crooked\n"}` {
		t.Errorf("got %s", text)
	}
}
