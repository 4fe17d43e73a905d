package main

import (
	"encoding/json"

	"seaworthy.dev/engines/internal/wire"
)

// inflation is what a build knows of the charts that its kustomizations inflate, and what it would have to know.
type inflation struct {
	known   map[string]string // what they rendered, by the request
	wanted  []wire.ChartRequest
	noted   map[string]bool
	refused *wire.Error             // why an entry cannot be rendered at all
	listed  map[string]chartEntries // by kustomization file
	// For charts whose entry names none.
	kubeVersion string
	apiVersions []string
}

// inflating belongs to the build that runs: Kustomize makes its generators by itself, and hands them nothing of ours.
var inflating = &inflation{}

func newInflation(charts []InflatedChart) *inflation {
	made := &inflation{known: map[string]string{}, noted: map[string]bool{}, listed: map[string]chartEntries{}}
	for _, each := range charts {
		made.known[keyOf(each.Request)] = each.Output
	}
	return made
}

// output is what the chart rendered; when it is not known, it is noted that it has to be rendered.
func (i *inflation) output(request wire.ChartRequest) (string, bool) {
	key := keyOf(request)
	text, known := i.known[key]
	if !known && !i.noted[key] {
		i.noted[key] = true
		i.wanted = append(i.wanted, request)
	}
	return text, known
}

// entries reads the entries of a kustomization once, for all that asks for them: each chart, and each of its objects.
func (i *inflation) entries(file string) chartEntries {
	found, known := i.listed[file]
	if !known {
		found = readChartEntries(file)
		i.listed[file] = found
	}
	return found
}

// refuse notes what is wrong in our words, for Kustomize wraps the error in its own.
func (i *inflation) refuse(failure *wire.Error) error {
	if i.refused == nil {
		i.refused = failure
	}
	return failure
}

func keyOf(request wire.ChartRequest) string {
	key, err := json.Marshal(request)
	if err != nil {
		panic(err) // it is made of texts
	}
	return string(key)
}
