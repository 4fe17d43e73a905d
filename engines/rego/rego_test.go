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

const oldDeny = "package main\n\ndeny[msg] {\n\tinput.kind == \"Pod\"\n\tmsg := data.words.bare\n}\n"

func TestEachModuleIsReadInItsOwnVersion(t *testing.T) {
	modules := map[string]string{"new.rego": "package main\n\ndeny contains \"new\" if input.kind == \"Pod\"\n", "old.rego": oldDeny}
	reply := asked(t, inspect, map[string]any{"modules": modules, "rego": "auto"})
	found, _ := json.Marshal(reply["modules"])
	want := `[{"data":[],"file":"new.rego","package":["main"],"rego":"v1","rules":[{"name":"deny","row":3}]},` +
		`{"data":["words"],"file":"old.rego","package":["main"],"rego":"v0","rules":[{"name":"deny","row":3}]}]`
	if string(found) != want {
		t.Errorf("got %s, want %s", found, want)
	}
	reply = asked(t, compilePolicies, map[string]any{"modules": modules, "rego": "auto", "entrypoints": []string{"main/deny"}})
	if reply["wasm"] == nil {
		t.Errorf("not compiled: %v", reply)
	}
}

func TestAModuleOfNoVersionHasTheErrorOfTheOneInWhichMoreOfItReads(t *testing.T) {
	modules := map[string]string{"old.rego": oldDeny + "\nwarn[msg] { msg := }\n"}
	reply := asked(t, inspect, map[string]any{"modules": modules, "rego": "auto"})
	failure, _ := reply["error"].(map[string]any)
	if failure["line"] != float64(8) {
		t.Errorf("got %v", reply)
	}
}

func TestRefusedFunctionsAreNamedWithTheirLineAndWhy(t *testing.T) {
	modules := map[string]string{"net.rego": "package main\n\ndeny contains \"down\" if {\n\thttp.send({\"method\": \"GET\", \"url\": input.url}).status_code != 200\n}\n"}
	reply := asked(t, inspect, map[string]any{"modules": modules, "refused": map[string]string{"http.send": "there is no network"}})
	failure, _ := reply["error"].(map[string]any)
	if failure["message"] != "http.send cannot be used: there is no network" || failure["line"] != float64(4) {
		t.Errorf("got %v", reply)
	}
}
