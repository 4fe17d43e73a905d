package main

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// annotation is one METADATA block and where it stands.
type annotation struct {
	File        string           `json:"file"`
	Row         int              `json:"row"`  // 1-based
	Path        string           `json:"path"` // what it describes, such as data.seaworthy.rules.hpa
	Annotations *ast.Annotations `json:"annotations"`
}

func inspect(body []byte) (any, error) {
	_, modules, err := decode(body)
	if err != nil {
		return nil, err
	}
	return map[string]any{"annotations": annotationsOf(modules)}, nil
}

func annotationsOf(modules map[string]*ast.Module) []annotation {
	found := []annotation{}
	for _, path := range slices.Sorted(maps.Keys(modules)) {
		for _, each := range modules[path].Annotations {
			told := annotation{File: path, Annotations: each}
			if target := each.GetTargetPath(); target != nil {
				told.Path = target.String()
			}
			if each.Location != nil {
				told.Row = each.Location.Row
			}
			found = append(found, told)
		}
	}
	return found
}
