package main

import (
	"maps"
	"slices"

	"seaworthy.dev/engines/internal/wire"
)

// What only this engine asks and answers: a change here changes no other engine.

// Marked is what a build answers and, when it was asked for, where each line of the output comes from.
type Marked struct {
	wire.Rendered
	wire.Sources
	// Items names the lines on which an item of a list begins that comes from elsewhere than its first field: line of the
	// text, index into Files, line there.
	Items     [][3]int `json:"items,omitempty"`
	Partial   int      `json:"partial,omitempty"`   // objects of which only some lines are known
	Fallbacks int      `json:"fallbacks,omitempty"` // objects of which no line is known
}

// Track notes where the lines of the output come from; items holds the places of the list items that begin on a line,
// by index of the line.
func (m *Marked) Track(places []wire.Place, items map[int]wire.Place) {
	m.Sources.Track(places)
	for _, line := range slices.Sorted(maps.Keys(items)) {
		if items[line] != places[line] {
			m.Items = append(m.Items, m.Entry(line, items[line]))
		}
	}
}

// InflatedChart is what a chart of `helmCharts` rendered, and where its lines come from.
type InflatedChart struct {
	Request wire.ChartRequest `json:"request"`
	Output  string            `json:"output"`
	wire.Sources
}
