// Package wire carries one JSON request to an engine and one JSON reply back.
package wire

import (
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
)

// Code says what went wrong; the same words as FailureCode in src/model/failure.ts.
type Code string

// The codes an engine answers with.
const (
	ChartInvalid      Code = "chart-invalid"
	DependencyMissing Code = "chart-dependency-missing"
	ValuesInvalid     Code = "values-invalid"
	TemplateFailed    Code = "template-failed"
	Kustomization     Code = "kustomization-invalid"
	Cycle             Code = "kustomization-cycle"
	MissingBase       Code = "kustomization-missing-base"
	BuildFailed       Code = "kustomization-failed"
	YAMLInvalid       Code = "yaml-invalid"
	PolicyFailed      Code = "policy-failed"
	EngineFailed      Code = "engine-failed"
)

// Error is what a user is told: what happened, where, and what to do.
type Error struct {
	Code    Code    `json:"code"`
	Message string  `json:"message"`
	Hint    string  `json:"hint,omitempty"`
	File    string  `json:"file,omitempty"`
	Line    int     `json:"line,omitempty"`   // 1-based
	Column  int     `json:"column,omitempty"` // 1-based
	Detail  string  `json:"detail,omitempty"` // the tool's own full words
	Others  []Error `json:"others,omitempty"` // further errors of the same request
	// Context is rendered text around the place, the line that is wrong behind a ">".
	Context []string `json:"context,omitempty"`
	// Values are the entries of values files that led there.
	Values []Entry `json:"values,omitempty"`
}

// Entry is a key of a values file.
type Entry struct {
	File string `json:"file"`
	Line int    `json:"line"` // 1-based
	Path string `json:"path"` // in the values, joined with dots
}

func (e *Error) Error() string { return e.Message }

// Document is one stretch of rendered text and the file it was made from.
type Document struct {
	Source     string `json:"source"`     // from the repository root; empty when it cannot be told
	SourceLine int    `json:"sourceLine"` // 1-based
	Text       string `json:"text"`
}

// Rendered is the answer of a renderer.
type Rendered struct {
	Output    string     `json:"output"`
	Documents []Document `json:"documents"`
	Warnings  []string   `json:"warnings,omitempty"`
}

// Op answers one kind of request; request is the whole JSON object.
type Op func(request []byte) (any, error)

// Handle answers a request with the operation it names. It never panics.
func Handle(ops map[string]Op, request string) (reply string) {
	defer func() {
		if r := recover(); r != nil {
			reply = failure(&Error{Code: EngineFailed, Message: fmt.Sprintf("the engine stopped: %v", r), Detail: string(debug.Stack())})
		}
	}()
	var named struct {
		Op string `json:"op"`
	}
	if err := json.Unmarshal([]byte(request), &named); err != nil {
		return failure(&Error{Code: EngineFailed, Message: "the request is no JSON: " + err.Error()})
	}
	op, known := ops[named.Op]
	if !known {
		return failure(&Error{Code: EngineFailed, Message: fmt.Sprintf("there is no operation %q", named.Op)})
	}
	answer, err := op([]byte(request))
	if err != nil {
		return failure(err)
	}
	return success(answer)
}

func success(answer any) string {
	body, err := json.Marshal(answer)
	if err != nil {
		return failure(err)
	}
	if len(body) <= len(`{}`) {
		return `{"ok":true}`
	}
	return `{"ok":true,` + string(body[1:])
}

func failure(err error) string {
	var known *Error
	if !errors.As(err, &known) {
		known = &Error{Code: EngineFailed, Message: err.Error()}
	}
	body, err := json.Marshal(map[string]any{"ok": false, "error": known})
	if err != nil {
		return `{"ok":false,"error":{"code":"engine-failed","message":"the error could not be written"}}`
	}
	return string(body)
}
