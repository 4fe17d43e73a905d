package main

import (
	"slices"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"
	chart "helm.sh/helm/v4/pkg/chart/v2"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// valueSources knows which file gives a value: --set before the values files, the last of them first, before the values
// of the chart and of its subcharts.
type valueSources struct {
	set    map[string]any
	layers []layer
}

// layer is a text with values and where in the values of the whole release its root lies.
type layer struct {
	below []string          // of subcharts
	root  func() *yaml.Node // read when first asked for; nil when it cannot be read
	at    func(line int) wire.Place
}

func fileLayer(file string, below []string) layer {
	return layer{
		below: below,
		root: sync.OnceValue(func() *yaml.Node {
			text, err := bridge.Read(file)
			if err != nil {
				return nil
			}
			return rootOf(string(text))
		}),
		at: func(line int) wire.Place { return wire.Place{File: file, Line: line} },
	}
}

func newValueSources(r *rendering) *valueSources {
	found := &valueSources{set: map[string]any{}}
	_ = setValues(r.asked, found.set) // they were read before
	for _, file := range slices.Backward(r.asked.Values) {
		found.layers = append(found.layers, fileLayer(file, nil))
	}
	if inline := r.asked.Inline; inline != nil {
		found.layers = append(found.layers, layer{
			root: sync.OnceValue(func() *yaml.Node { return rootOf(inline.Text) }),
			at:   inline.At,
		})
	}
	var visit func(each *chart.Chart, below []string)
	visit = func(each *chart.Chart, below []string) {
		for _, file := range each.Raw {
			if home, known := r.chart.homes[file]; known && file.Name == "values.yaml" && !home.archived {
				found.layers = append(found.layers, fileLayer(home.file(file.Name), below))
			}
		}
		for _, subchart := range each.Dependencies() {
			visit(subchart, append(append([]string{}, below...), subchart.Name()))
		}
	}
	visit(r.chart.Chart, nil)
	return found
}

// of finds the entry that gives a value. Not known is what comes from --set, an archive, or nowhere.
func (s *valueSources) of(path []string) (valuesCause, bool) {
	if s.isSet(path) {
		return valuesCause{}, false
	}
	for _, each := range s.layers {
		for _, inside := range each.ways(path) {
			if at, found := each.entry(inside); found {
				return valuesCause{File: at.File, Line: at.Line, Path: path}, true
			}
		}
	}
	return valuesCause{}, false
}

// isSet says whether --set gives a value, which no file can then change.
func (s *valueSources) isSet(path []string) bool {
	_, given := valueIn(s.set, path)
	return given
}

// root is the head of the first values file that has one.
func (s *valueSources) root(path []string) (valuesCause, bool) {
	for _, each := range s.layers {
		if at, found := each.entry(nil); found && len(each.below) == 0 {
			return valuesCause{File: at.File, Line: at.Line, Path: path, Missing: path}, true
		}
	}
	return valuesCause{}, false
}

// ways lists the paths under which a layer may give a value: its own, and that of a global one.
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

// entry is the place of a key; false when it is not there, or its place is not known.
func (l layer) entry(path []string) (wire.Place, bool) {
	root := l.root()
	if root == nil {
		return wire.Place{}, false
	}
	field := fieldIn(root, path)
	if !field.found {
		return wire.Place{}, false
	}
	at := l.at(field.line)
	return at, at.Line > 0
}
