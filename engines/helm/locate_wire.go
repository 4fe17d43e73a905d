package main

import "seaworthy.dev/engines/internal/wire"

// locateRequest asks where fields of what `template` answered come from.
type locateRequest struct {
	wire.ChartRequest
	Documents []askedDocument `json:"documents"`
}

// askedDocument is a document as `template` answered it.
type askedDocument struct {
	Source string       `json:"source"`
	Text   string       `json:"text"`
	Fields []askedField `json:"fields"`
}

// askedField is a field of the object that begins on a line of the document; it need not exist.
type askedField struct {
	FirstLine int   `json:"firstLine"` // 0-based
	Path      []any `json:"path"`      // keys and indexes
	// IncludeUnset asks also for values that no file has yet, at the line below which they would be written.
	IncludeUnset bool `json:"includeUnset,omitempty"`
}

// located answers, document by document, in the order of the questions.
type located struct {
	Documents [][]cause `json:"documents"`
	Renders   int       `json:"renders"` // how often templates were executed to find that out
}

// cause is the template line that printed a field, or its nearest existing parent, and the line of a values file that
// was seen to change it. A line of 0 is unknown.
type cause struct {
	File        string       `json:"file,omitempty"`
	Line        int          `json:"line,omitempty"`
	Approximate bool         `json:"approximate,omitempty"` // the line printed a line above, for no mark was left on its own
	Values      *valuesCause `json:"values,omitempty"`
}

// valuesCause is the entry of a values file that causes a field.
type valuesCause struct {
	File string   `json:"file"`
	Line int      `json:"line"`
	Path []string `json:"path"` // in the values as the chart sees them
	// Missing are the last steps of the path, which the file does not have.
	Missing []string `json:"missing,omitempty"`
}
