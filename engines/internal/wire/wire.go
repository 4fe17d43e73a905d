// Package wire carries one JSON request to an engine and one JSON reply back.
package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
)

// Code says what went wrong; the same as FailureCode in src/model/failure.ts.
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

// Error says what happened, where, and what to do.
type Error struct {
	Code    Code    `json:"code"`
	Message string  `json:"message"`
	Hint    string  `json:"hint,omitempty"`
	File    string  `json:"file,omitempty"`
	Line    int     `json:"line,omitempty"`   // 1-based
	Column  int     `json:"column,omitempty"` // 1-based
	Detail  string  `json:"detail,omitempty"` // the complete message of Helm, Kustomize or OPA
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
	Source     string `json:"source"`     // from the repository root; empty when it is not known
	SourceLine int    `json:"sourceLine"` // 1-based
	Text       string `json:"text"`
}

// Rendered is the answer of a renderer.
type Rendered struct {
	Output    string     `json:"output"`
	Documents []Document `json:"documents"`
	Warnings  []string   `json:"warnings,omitempty"`
}

// Op answers one kind of request: its fields as a JSON object.
type Op func(request []byte) (any, error)

// Decode reads a request. A field that T does not have is an error: the two ends of the wire would not mean the same.
func Decode[T any](request []byte) (*T, error) {
	decoder := json.NewDecoder(bytes.NewReader(request))
	decoder.DisallowUnknownFields()
	var asked T
	if err := decoder.Decode(&asked); err != nil {
		return nil, &Error{Code: EngineFailed, Message: "the request cannot be read: " + strings.TrimPrefix(err.Error(), "json: ")}
	}
	return &asked, nil
}

// envelope is what an engine is asked: an operation, and its request.
type envelope struct {
	Op      string          `json:"op"`
	Request json.RawMessage `json:"request"`
}

// Handle answers a request with the operation it names. It never panics.
func Handle(ops map[string]Op, request string) (reply string) {
	defer func() {
		if r := recover(); r != nil {
			reply = failure(&Error{Code: EngineFailed, Message: fmt.Sprintf("the engine stopped: %v", r), Detail: string(debug.Stack())})
		}
	}()
	asked, err := Decode[envelope]([]byte(request))
	if err != nil {
		return failure(err)
	}
	op, known := ops[asked.Op]
	if !known {
		return failure(&Error{Code: EngineFailed, Message: fmt.Sprintf("there is no operation %q", asked.Op)})
	}
	answer, err := op(asked.Request)
	if err != nil {
		return failure(err)
	}
	return success(answer)
}

func success(answer any) string {
	body, err := json.Marshal(map[string]any{"ok": true, "answer": answer})
	if err != nil {
		return failure(err)
	}
	return string(body)
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
