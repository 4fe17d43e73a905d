package main

import (
	"fmt"
	"slices"
	"strings"

	"helm.sh/helm/v4/pkg/engine"

	"seaworthy.dev/engines/internal/wire"
)

const (
	linesAround = 2 // of rendered text, before and after the line that is wrong
	mostEntries = 4 // of values behind an error
)

// contextOf shows the rendered text around a 0-based line of a document. The text of a Secret is not shown.
func contextOf(text string, index int) []string {
	if strings.Contains(text, "kind: Secret") {
		return nil
	}
	lines := strings.Split(text, "\n")
	index = min(max(index, 0), len(lines)-1)
	var shown []string
	for i := max(0, index-linesAround); i <= min(len(lines)-1, index+linesAround); i++ {
		mark := " "
		if i == index {
			mark = ">"
		}
		shown = append(shown, mark+" "+strings.TrimRight(lines[i], "\r"))
	}
	return shown
}

// readAt renders with marks up to an error, and says which values were read on the line of a template where it happened
// or, when nothing was read there, by the last condition above it.
func (r *rendering) readAt(place position) []string {
	seen, err := copied(r.top)
	if err != nil {
		return nil
	}
	given := newRecorder(valuesOf(seen))
	restore := r.instrument(given, true, nil)
	defer restore()
	_, _ = engine.Engine{CustomTemplateFuncs: given.tolerant()}.Render(r.chart.Chart, seen) // it fails, as it did before
	if given.now != nil && given.now.at == place && len(given.now.paths) > 0 {
		return given.now.paths
	}
	for i := len(given.guards) - 1; i >= 0; i-- {
		at := given.guards[i].at
		if at.file == place.file && at.line <= place.line && len(given.read[i]) > 0 {
			return given.read[i]
		}
	}
	return nil
}

// entriesOf are the entries of values files that give the paths.
func (r *rendering) entriesOf(paths []string) []wire.Entry {
	var all []wire.Entry
	known := newValueSources(r)
	for _, joined := range paths {
		path := strings.Split(joined, step)
		at, found := known.of(path)
		entry := wire.Entry{File: at.File, Line: at.Line, Path: strings.Join(path, ".")}
		if found && !slices.Contains(all, entry) && len(all) < mostEntries {
			all = append(all, entry)
		}
	}
	return all
}

// explainMissing says which value is not set, where text/template speaks of nil pointers.
func (r *rendering) explainMissing(failure *wire.Error, paths []string) {
	if !strings.Contains(failure.Detail, "nil pointer evaluating") {
		return
	}
	for _, joined := range paths {
		path := strings.Split(joined, step)
		for above := 1; above < len(path); above++ {
			if value, exists := valueIn(r.top["Values"], path[:above]); exists && value != nil {
				continue
			}
			missing, whole := strings.Join(path[:above], "."), strings.Join(path, ".")
			failure.Message = fmt.Sprintf("the chart does not render: .Values.%s is not set, so .Values.%s cannot be read", missing, whole)
			failure.Hint = fmt.Sprintf("set %s in a values file, or let the template do without it", whole)
			return
		}
	}
}
