package main

import (
	"context"
	"encoding/base64"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"

	"seaworthy.dev/engines/internal/wire"
)

type compileRequest struct {
	policies
	Entrypoints []string       `json:"entrypoints"`
	Data        map[string]any `json:"data,omitempty"`
}

type compileAnswer struct {
	Wasm        string       `json:"wasm"` // base64
	Annotations []annotation `json:"annotations"`
}

// compilePolicies answers with a WebAssembly module for @open-policy-agent/opa-wasm.
func compilePolicies(body []byte) (any, error) {
	asked, err := wire.Decode[compileRequest](body)
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
	source := &bundle.Bundle{Data: asked.Data}
	if source.Data == nil {
		source.Data = map[string]any{}
	}
	for _, path := range slices.Sorted(maps.Keys(modules)) {
		source.Modules = append(source.Modules, bundle.ModuleFile{URL: path, Path: path, Raw: []byte(asked.Modules[path]), Parsed: modules[path]})
	}
	compiler := compile.New().
		WithTarget(compile.TargetWasm).
		WithBundle(source).
		WithCapabilities(withWasmABI(capabilities)).
		WithEntrypoints(asked.Entrypoints...).
		WithRegoVersion(asked.version())
	if err := compiler.Build(context.Background()); err != nil {
		return nil, asRefused(err)
	}
	built := compiler.Bundle().WasmModules
	if len(built) == 0 {
		return nil, &wire.Error{Code: wire.PolicyFailed, Message: "the policies compiled to nothing"}
	}
	return compileAnswer{base64.StdEncoding.EncodeToString(built[0].Raw), annotationsOf(modules)}, nil
}

// version is what the compiler takes modules for that do not say it: here each was read as what it is.
func (asked *policies) version() ast.RegoVersion {
	switch asked.Rego {
	case "v0":
		return ast.RegoV0
	case "auto":
		return ast.RegoV0CompatV1
	default:
		return ast.RegoV1
	}
}

// withWasmABI adds the versions of the module format that this OPA writes and the SDK reads.
func withWasmABI(capabilities *ast.Capabilities) *ast.Capabilities {
	copied := *capabilities
	copied.WasmABIVersions = ast.CapabilitiesForThisVersion().WasmABIVersions
	return &copied
}
