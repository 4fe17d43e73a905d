package main

import (
	"strings"

	"go.yaml.in/yaml/v3"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/strvals"

	"seaworthy.dev/engines/internal/bridge"
)

// supply tells which file supplies a value: --set before the values files, the last of them first, before the values
// of the chart and of its subcharts.
type supply struct {
	set    map[string]any
	layers []layer
	roots  map[string]*yaml.Node
}

// layer is a values file and where in the values of the whole release its root lies.
type layer struct {
	file  string
	below []string // of subcharts
}

func newSupply(r *rendering) *supply {
	found := &supply{set: map[string]any{}, roots: map[string]*yaml.Node{}}
	for _, expression := range r.asked.Set {
		_ = strvals.ParseInto(expression, found.set) // it was read before
	}
	for i := len(r.asked.Values) - 1; i >= 0; i-- {
		found.layers = append(found.layers, layer{file: r.asked.Values[i]})
	}
	var visit func(each *chart.Chart, below []string)
	visit = func(each *chart.Chart, below []string) {
		for _, file := range each.Raw {
			if home, known := r.chart.homes[file]; known && file.Name == "values.yaml" && !home.archived {
				found.layers = append(found.layers, layer{home.file(file.Name), below})
			}
		}
		for _, subchart := range each.Dependencies() {
			visit(subchart, append(append([]string{}, below...), subchart.Name()))
		}
	}
	visit(r.chart.Chart, nil)
	return found
}

// of finds the entry that supplies a value. Not known is what comes from --set, an archive, or nowhere.
func (s *supply) of(path []string) (valuesCause, bool) {
	if s.isSet(path) {
		return valuesCause{}, false
	}
	for _, each := range s.layers {
		for _, inside := range each.ways(path) {
			if at := s.entry(each.file, inside); at > 0 {
				return valuesCause{File: each.file, Line: at, Path: path}, true
			}
		}
	}
	return valuesCause{}, false
}

// isSet tells whether --set gives a value, which no file can then change.
func (s *supply) isSet(path []string) bool {
	_, given := valueIn(s.set, path)
	return given
}

// root is the head of the first values file that has one.
func (s *supply) root(path []string) (valuesCause, bool) {
	for _, each := range s.layers {
		if at := s.entry(each.file, nil); at > 0 && len(each.below) == 0 {
			return valuesCause{File: each.file, Line: at, Path: path, Below: true, Missing: path}, true
		}
	}
	return valuesCause{}, false
}

// ways lists the paths under which a layer may supply a value: its own, and that of a global one.
func (l layer) ways(path []string) [][]string {
	var all [][]string
	if len(path) > len(l.below) && strings.Join(path[:len(l.below)], step) == strings.Join(l.below, step) {
		all = append(all, path[len(l.below):])
	}
	for i, name := range path {
		if name == "global" && i > len(l.below) {
			all = append(all, path[i:])
		}
	}
	return all
}

// entry is the line of a key of a YAML file, 0 when it is not there.
func (s *supply) entry(file string, path []string) int {
	root, known := s.roots[file]
	if !known {
		if text, err := bridge.Read(file); err == nil {
			root = rootOf(string(text))
		}
		s.roots[file] = root
	}
	if root == nil {
		return 0
	}
	at := fieldIn(root, path)
	if !at.found {
		return 0
	}
	return at.line
}
