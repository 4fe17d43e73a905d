package main

import (
	"sigs.k8s.io/kustomize/api/builtins"
	"sigs.k8s.io/kustomize/api/resmap"

	_ "unsafe" // for go:linkname
)

// generatorFactories is Kustomize's own table of its generators, of which only the name is not exported. Its keys are a
// kind of int.
//
//go:linkname generatorFactories sigs.k8s.io/kustomize/api/internal/plugins/builtinhelpers.GeneratorFactories
var generatorFactories map[int]func() resmap.GeneratorPlugin

// The generator for `helmCharts` starts a helm command, which there is none of here: ours takes its place.
func init() {
	for kind, made := range generatorFactories {
		if _, starts := made().(*builtins.HelmChartInflationGeneratorPlugin); starts {
			generatorFactories[kind] = func() resmap.GeneratorPlugin { return &chartGenerator{} }
			return
		}
	}
	panic("this version of Kustomize keeps its generators elsewhere") // a test would see it first
}
