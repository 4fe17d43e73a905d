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
		options := ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1, Capabilities: capabilities}
		module, err := ast.ParseModuleWithOpts(path, asked.Modules[path], options)
		if err != nil {
			var parsed ast.Errors
			if !errors.As(err, &parsed) {
				return nil, err
			}
			failures = append(failures, parsed...)
			continue
		}
		modules[path] = module
	}
	if len(failures) > 0 {
		return nil, refused(failures)
	}
	return modules, nil
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
