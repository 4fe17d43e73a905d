package main

import (
	"bytes"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"

	"seaworthy.dev/engines/internal/wire"
)

// result is the outcome of one `test_…` rule.
type result struct {
	Package string   `json:"package"`
	Name    string   `json:"name"`
	File    string   `json:"file"`
	Row     int      `json:"row"`    // 1-based; of the expression that failed, if one did
	Status  string   `json:"status"` // pass, fail, error or skip
	Message string   `json:"message,omitempty"`
	Trace   []string `json:"trace,omitempty"` // the steps that failed, and what was printed
	// Microseconds is how long it took.
	Microseconds int `json:"microseconds"`
}

type testRequest struct {
	policies
	Data     map[string]any `json:"data,omitempty"`
	Coverage bool           `json:"coverage,omitempty"` // say which lines the tests reach
}

type testAnswer struct {
	Results  []result      `json:"results"`
	Coverage []fileCovered `json:"coverage,omitempty"` // by file, when it was asked for
}

// fileCovered is how much of a module the tests reach.
type fileCovered struct {
	File    string `json:"file"`
	Covered int    `json:"covered"` // lines
	Missed  []int  `json:"missed"`  // rows, 1-based
}

func test(body []byte) (any, error) {
	asked, err := wire.Decode[testRequest](body)
	if err != nil {
		return nil, err
	}
	modules, err := asked.parsed()
	if err != nil {
		return nil, err
	}
	capabilities, err := asked.capabilities()
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	store := inmem.NewFromObject(orEmpty(asked.Data))
	txn, err := store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return nil, err
	}
	defer store.Abort(ctx, txn)
	compiler := ast.NewCompiler().WithCapabilities(withTests(capabilities)).WithEnablePrintStatements(true).SetErrorLimit(0)
	runner := tester.NewRunner().
		SetCompiler(compiler).
		SetStore(store).
		SetModules(modules).
		SetParallel(1).
		CapturePrintOutput(true).
		RaiseBuiltinErrors(true).
		EnableTracing(true)
	reached := cover.New()
	if asked.Coverage { // a failure needs its trace, which costs time: each run has one of the two
		runner = runner.EnableTracing(false).SetCoverageQueryTracer(reached).SetCoverageRuns(nil)
	}
	found, err := runner.RunTests(ctx, txn)
	if err != nil {
		return nil, asRefused(err)
	}
	results := []result{}
	for each := range found {
		results = append(results, outcome(each))
	}
	answer := testAnswer{Results: results}
	if asked.Coverage {
		answer.Coverage = covered(reached.Report(modules))
	}
	return answer, nil
}

// covered lists files without those that hold nothing to reach.
func covered(report cover.Report) []fileCovered {
	found := []fileCovered{}
	for _, file := range slices.Sorted(maps.Keys(report.Files)) {
		lines := report.Files[file]
		made := fileCovered{File: file, Covered: lines.CoveredLines, Missed: []int{}}
		for _, each := range lines.NotCovered {
			for row := each.Start.Row; row <= each.End.Row; row++ {
				made.Missed = append(made.Missed, row)
			}
		}
		found = append(found, made)
	}
	return found
}

func outcome(found *tester.Result) result {
	made := result{Package: strings.TrimPrefix(found.Package, "data."), Name: found.Name, Status: "pass"}
	made.Microseconds = int(found.Duration.Microseconds())
	at := found.Location
	switch {
	case found.Error != nil:
		made.Status, made.Message = "error", found.Error.Error()
	case found.Skip:
		made.Status = "skip"
	case found.Fail:
		made.Status = "fail"
		made.Trace = failures(found)
		if found.FailedAt != nil && found.FailedAt.Location != nil {
			at = found.FailedAt.Location
			made.Message = strings.TrimSpace(string(at.Text))
		}
	}
	if at != nil {
		made.File, made.Row = at.File, at.Row
	}
	return made
}

func failures(found *tester.Result) []string {
	var buffer bytes.Buffer
	failed := func(event *topdown.Event) bool { return event.Op == topdown.FailOp || event.Op == topdown.NoteOp }
	var kept []*topdown.Event
	for _, event := range found.Trace {
		if failed(event) {
			kept = append(kept, event)
		}
	}
	topdown.PrettyTraceWithLocation(&buffer, kept)
	buffer.Write(found.Output)
	return strings.Split(strings.TrimSpace(buffer.String()), "\n")
}

// withTests allows what only tests use.
func withTests(capabilities *ast.Capabilities) *ast.Capabilities {
	copied := *capabilities
	known := map[string]bool{}
	for _, each := range copied.Builtins {
		known[each.Name] = true
	}
	for _, each := range []*ast.Builtin{ast.Print, ast.InternalPrint, ast.InternalTestCase} {
		if !known[each.Name] {
			copied.Builtins = append(copied.Builtins, each)
		}
	}
	return &copied
}

func orEmpty(data map[string]any) map[string]any {
	if data == nil {
		return map[string]any{}
	}
	return data
}
