package wire

// Place is a line of a file of the repository; the zero Place is unknown.
type Place struct {
	File string
	Line int // 1-based
}

// Marked is what a renderer answers and, when it was asked for, where each line of the output comes from.
type Marked struct {
	Rendered
	Files []string `json:"files,omitempty"`
	Lines [][3]int `json:"lines,omitempty"` // first line of output, index into Files (-1: unknown), line there; until the next
	// Items names the lines on which an item of a list begins that comes from elsewhere than its first field: line of
	// output, index into Files, line there.
	Items     [][3]int `json:"items,omitempty"`
	Partial   int      `json:"partial,omitempty"`   // objects of which only what two builds agree on can be told
	Fallbacks int      `json:"fallbacks,omitempty"` // objects none of whose lines can be told
}

// Track notes where the lines of the output come from, one place for each line; items holds the places of the list
// items that begin on a line, by index of the line.
func (m *Marked) Track(places []Place, items map[int]Place) {
	index := map[string]int{"": -1}
	entry := func(line int, at Place) [3]int {
		if _, known := index[at.File]; !known {
			index[at.File] = len(m.Files)
			m.Files = append(m.Files, at.File)
		}
		return [3]int{line + 1, index[at.File], at.Line}
	}
	before := Place{Line: -1}
	for line, each := range places {
		if each != before {
			m.Lines = append(m.Lines, entry(line, each))
			before = each
		}
		if item, found := items[line]; found && item != each {
			m.Items = append(m.Items, entry(line, item))
		}
	}
}
