package wire

import "slices"

// Place is a line of a file of the repository; the zero Place is unknown.
type Place struct {
	File string
	Line int // 1-based
}

// Sources says where the lines of a text come from.
type Sources struct {
	Files []string `json:"files,omitempty"`
	Lines [][3]int `json:"lines,omitempty"` // first line of the text, index into Files (-1: unknown), line there; until the next
}

// Track notes where the lines of a text come from, one place for each line.
func (s *Sources) Track(places []Place) {
	before := Place{Line: -1}
	for line, each := range places {
		if each != before {
			s.Lines = append(s.Lines, s.Entry(line, each))
			before = each
		}
	}
}

// Entry says where a line of the text comes from, by its index, as an entry of Lines.
func (s *Sources) Entry(line int, at Place) [3]int {
	if at.File == "" {
		return [3]int{line + 1, -1, at.Line}
	}
	index := slices.Index(s.Files, at.File)
	if index < 0 {
		index = len(s.Files)
		s.Files = append(s.Files, at.File)
	}
	return [3]int{line + 1, index, at.Line}
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
