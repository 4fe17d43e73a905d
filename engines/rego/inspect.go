package main

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"seaworthy.dev/engines/internal/wire"
)

// annotation is one METADATA block and where it stands.
type annotation struct {
	File        string           `json:"file"`
	Row         int              `json:"row"`  // 1-based
	Path        string           `json:"path"` // what it describes, such as data.seaworthy.rules.hpa
	Annotations *ast.Annotations `json:"annotations"`
}

type inspectAnswer struct {
	Annotations []annotation `json:"annotations"`
}

func inspect(body []byte) (any, error) {
	asked, err := wire.Decode[policies](body)
	if err != nil {
		return nil, err
	}
	modules, err := asked.parsed()
	if err != nil {
		return nil, err
	}
	return inspectAnswer{annotationsOf(modules)}, nil
}

func annotationsOf(modules map[string]*ast.Module) []annotation {
	found := []annotation{}
	for _, path := range slices.Sorted(maps.Keys(modules)) {
		for _, each := range modules[path].Annotations {
			described := annotation{File: path, Annotations: each}
			if target := each.GetTargetPath(); target != nil {
				described.Path = target.String()
			}
			if each.Location != nil {
				described.Row = each.Location.Row
			}
			found = append(found, described)
		}
	}
	return found
}
