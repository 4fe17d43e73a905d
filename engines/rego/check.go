package main

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"seaworthy.dev/engines/internal/wire"
)

type checkRequest struct {
	policies
	Schema any `json:"schema,omitempty"` // JSON Schema of the input document
}

type checkAnswer struct {
	Modules int `json:"modules"` // how many were checked
}

type fmtAnswer struct {
	Formatted map[string]string `json:"formatted"`
}

// check compiles strictly, against the capabilities and, when given, the schema of the input.
func check(body []byte) (any, error) {
	asked, err := wire.Decode[checkRequest](body)
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
	compiler := ast.NewCompiler().WithStrict(true).WithCapabilities(capabilities).SetErrorLimit(0)
	if asked.Schema != nil {
		schemas := ast.NewSchemaSet()
		schemas.Put(ast.InputRootRef, asked.Schema)
		compiler = compiler.WithSchemas(schemas).WithUseTypeCheckAnnotations(true)
	}
	if compiler.Compile(modules); compiler.Failed() {
		return nil, refused(compiler.Errors)
	}
	return checkAnswer{len(modules)}, nil
}

// reformat answers with the text of every module that `opa fmt` would change.
func reformat(body []byte) (any, error) {
	asked, err := wire.Decode[policies](body)
	if err != nil {
		return nil, err
	}
	if _, err := asked.parsed(); err != nil {
		return nil, err
	}
	changed := map[string]string{}
	for _, path := range slices.Sorted(maps.Keys(asked.Modules)) {
		text, err := format.SourceWithOpts(path, []byte(asked.Modules[path]), format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			return nil, &wire.Error{Code: wire.PolicyFailed, Message: err.Error(), File: path}
		}
		if string(text) != asked.Modules[path] {
			changed[path] = string(text)
		}
	}
	return fmtAnswer{changed}, nil
}
