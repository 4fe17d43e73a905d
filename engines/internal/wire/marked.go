package wire

// Marked is what a renderer answers and, when it was asked for, where each line of the output comes from.
type Marked struct {
	Rendered
	Sources
	Partial   int `json:"partial,omitempty"`   // objects of which only what two builds agree on can be told
	Fallbacks int `json:"fallbacks,omitempty"` // objects none of whose lines can be told
}
