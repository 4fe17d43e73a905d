package wire

import "slices"

// Place is a line of a file of the repository; the zero Place is unknown.
type Place struct {
	File string
	Line int // 1-based
}

// Sources tells where the lines of a text come from.
type Sources struct {
	Files []string `json:"files,omitempty"`
	Lines [][3]int `json:"lines,omitempty"` // first line of the text, index into Files (-1: unknown), line there; until the next
	// Items names the lines on which an item of a list begins that comes from elsewhere than its first field: line of the
	// text, index into Files, line there.
	Items [][3]int `json:"items,omitempty"`
}

// Track notes where the lines of a text come from, one place for each line; items holds the places of the list items
// that begin on a line, by index of the line.
func (s *Sources) Track(places []Place, items map[int]Place) {
	index := map[string]int{"": -1}
	entry := func(line int, at Place) [3]int {
		if _, known := index[at.File]; !known {
			index[at.File] = len(s.Files)
			s.Files = append(s.Files, at.File)
		}
		return [3]int{line + 1, index[at.File], at.Line}
	}
	before := Place{Line: -1}
	for line, each := range places {
		if each != before {
			s.Lines = append(s.Lines, entry(line, each))
			before = each
		}
		if item, found := items[line]; found && item != each {
			s.Items = append(s.Items, entry(line, item))
		}
	}
}

// At is where a line of the text, 1-based, comes from.
func (s *Sources) At(line int) Place {
	next, _ := slices.BinarySearchFunc(s.Lines, line+1, func(each [3]int, line int) int { return each[0] - line })
	if next == 0 {
		return Place{}
	}
	if found := s.Lines[next-1]; found[1] >= 0 && found[1] < len(s.Files) {
		return Place{File: s.Files[found[1]], Line: found[2]}
	}
	return Place{}
}
