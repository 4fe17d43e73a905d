package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"seaworthy.dev/engines/internal/wire"
)

// policies are what every request carries: the engine reads no file.
type policies struct {
	Modules      map[string]string `json:"modules"`                // path to text
	Capabilities json.RawMessage   `json:"capabilities,omitempty"` // as OPA writes them; empty: all of this OPA
	Rego         string            `json:"rego,omitempty"`         // v0, v1 (when empty) or auto: each module as it reads
	Refused      map[string]string `json:"refused,omitempty"`      // built-in functions that must not be called, and why
}

// parsed reads the policies of a request.
func (asked *policies) parsed() (map[string]*ast.Module, error) {
	capabilities, err := asked.capabilities()
	if err != nil {
		return nil, err
	}
	modules := make(map[string]*ast.Module, len(asked.Modules))
	var failures ast.Errors
	for _, path := range slices.Sorted(maps.Keys(asked.Modules)) {
		module, err := asked.parse(path, capabilities)
		if err != nil {
			var parsed ast.Errors
			if !errors.As(err, &parsed) {
				return nil, err
			}
			failures = append(failures, parsed...)
			continue
		}
		modules[path] = module
		failures = append(failures, refusedCalls(module, asked.Refused)...)
	}
	if len(failures) > 0 {
		return nil, refused(failures)
	}
	return modules, nil
}

func (asked *policies) parse(path string, capabilities *ast.Capabilities) (*ast.Module, error) {
	as := func(version ast.RegoVersion) (*ast.Module, error) {
		options := ast.ParserOptions{ProcessAnnotation: true, RegoVersion: version, Capabilities: capabilities}
		return ast.ParseModuleWithOpts(path, asked.Modules[path], options)
	}
	switch asked.Rego {
	case "v0":
		return as(ast.RegoV0)
	case "auto":
		module, err := as(ast.RegoV1)
		if err == nil {
			return module, nil
		}
		old, oldErr := as(ast.RegoV0)
		if oldErr == nil {
			return old, nil
		}
		if firstRow(oldErr) > firstRow(err) { // it is written in the version in which more of it reads
			return nil, oldErr
		}
		return nil, err
	default:
		return as(ast.RegoV1)
	}
}

func firstRow(err error) int {
	var found ast.Errors
	if !errors.As(err, &found) || len(found) == 0 || found[0].Location == nil {
		return 0
	}
	return found[0].Location.Row
}

// refusedCalls finds what a module calls although it must not.
func refusedCalls(module *ast.Module, why map[string]string) ast.Errors {
	var found ast.Errors
	if len(why) == 0 {
		return found
	}
	ast.WalkRefs(module, func(ref ast.Ref) bool {
		if reason, is := why[ref.String()]; is {
			found = append(found, ast.NewError(ast.TypeErr, ref[0].Location, "%s cannot be used: %s", ref.String(), reason))
		}
		return false
	})
	return found
}

func (asked *policies) capabilities() (*ast.Capabilities, error) {
	if len(asked.Capabilities) == 0 || string(asked.Capabilities) == "null" {
		return ast.CapabilitiesForThisVersion(), nil
	}
	capabilities, err := ast.LoadCapabilitiesJSON(bytes.NewReader(asked.Capabilities))
	if err != nil {
		return nil, &wire.Error{Code: wire.PolicyFailed, Message: "the capabilities cannot be read: " + err.Error()}
	}
	return capabilities, nil
}

// refused lists every error of OPA's, with the first in front.
func refused(found ast.Errors) error {
	all := make([]wire.Error, 0, len(found))
	for _, each := range found {
		failure := wire.Error{Code: wire.PolicyFailed, Message: each.Message}
		if each.Location != nil {
			failure.File, failure.Line, failure.Column = each.Location.File, each.Location.Row, each.Location.Col
		}
		all = append(all, failure)
	}
	first := all[0]
	first.Others = all[1:]
	return &first
}

// asRefused turns any error of the compiler into a reply.
func asRefused(err error) error {
	var found ast.Errors
	if errors.As(err, &found) && len(found) > 0 {
		return refused(found)
	}
	return &wire.Error{Code: wire.PolicyFailed, Message: err.Error()}
}
