package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A mark is one private-use character that stands for a line of a template. It travels through the rendering with the
// text behind it. Charts have no use for plane 16: icon fonts live below it.
const (
	firstMark = rune(0x100000)
	lastMark  = rune(0x10FFFD)
	markByte  = 0xF4 // the first byte of every mark in UTF-8, and of nothing else
)

// spot is a line of a file of the repository; the zero spot is unknown.
type spot struct {
	file string
	line int // 1-based
}

// marks gives out marks, one for each spot; when none are left, further spots stay unmarked.
type marks struct {
	spots []spot
	given map[spot]string
}

func newMarks() *marks { return &marks{given: map[spot]string{}} }

func (m *marks) of(at spot) string {
	if mark, known := m.given[at]; known {
		return mark
	}
	next := firstMark + rune(len(m.spots))
	if next > lastMark {
		return ""
	}
	m.spots = append(m.spots, at)
	m.given[at] = string(next)
	return m.given[at]
}

func (m *marks) spotOf(mark rune) spot {
	if index := int(mark - firstMark); index < len(m.spots) {
		return m.spots[index]
	}
	return spot{}
}

func isMark(r rune) bool { return r >= firstMark && r <= lastMark }

// unmarked is the text without its marks.
func unmarked(text string) string {
	if strings.IndexByte(text, markByte) < 0 {
		return text
	}
	return strings.Map(func(r rune) rune {
		if isMark(r) {
			return -1
		}
		return r
	}, text)
}

// spotsOf tells for each line of a marked text where it comes from: the last mark before its first visible character,
// or, where there is none, the last mark of the lines above, as for the lines of a `toYaml`.
func (m *marks) spotsOf(text string) []spot {
	var all []spot
	var above rune
	for line := range strings.SplitSeq(text, "\n") {
		governing := above
		visible := false
		for _, r := range line {
			switch {
			case isMark(r):
				above = r
				if !visible {
					governing = r
				}
			case !unicode.IsSpace(r):
				visible = true
			}
		}
		if governing == 0 {
			all = append(all, spot{})
			continue
		}
		all = append(all, m.spotOf(governing))
	}
	return all
}

// aligned keeps the spots of the lines that are, without marks, what the clean text has; the others are unknown. A value
// may differ, as a random password does. Where the texts differ in length, only their common beginning and end count.
func (m *marks) aligned(clean, marked string) []spot {
	cleanLines, markedLines := strings.Split(clean, "\n"), strings.Split(marked, "\n")
	spots := m.spotsOf(marked)
	same := func(i, j int) bool { return sameKey(cleanLines[i], unmarked(markedLines[j])) }
	known := make([]spot, len(cleanLines))
	if len(cleanLines) == len(markedLines) {
		for i := range cleanLines {
			if same(i, i) {
				known[i] = spots[i]
			}
		}
		return known
	}
	shorter := min(len(cleanLines), len(markedLines))
	head := 0
	for ; head < shorter && same(head, head); head++ {
		known[head] = spots[head]
	}
	for tail := 1; tail <= shorter-head && same(len(cleanLines)-tail, len(markedLines)-tail); tail++ {
		known[len(cleanLines)-tail] = spots[len(markedLines)-tail]
	}
	return known
}

// sameKey tells whether two lines are equal or set the same key.
func sameKey(a, b string) bool {
	if a == b {
		return true
	}
	key, _, found := strings.Cut(a, ": ")
	return found && strings.HasPrefix(b, key+": ")
}

// trimmedLeft is a text without what cut takes from its left end, marks not counting; the last mark stays in front.
func trimmedLeft(text string, cut func(string) string) string {
	mark := ""
	for {
		rest := cut(text)
		r, size := utf8.DecodeRuneInString(rest)
		if size == 0 || !isMark(r) {
			return mark + rest
		}
		mark, text = rest[:size], rest[size:]
	}
}

// trimmedRight is a text without what cut takes from its right end, marks not counting.
func trimmedRight(text string, cut func(string) string) string {
	for {
		rest := cut(text)
		r, size := utf8.DecodeLastRuneInString(rest)
		if size == 0 || !isMark(r) {
			return rest
		}
		text = rest[:len(rest)-size]
	}
}

var keptWithMarks = []string{ // functions that only move text, which may go on carrying its marks
	"cat", "coalesce", "concat", "default", "dict", "fail", "first", "get", "indent", "join", "last", "list", "nindent",
	"print", "replace", "required", "set", "ternary", "toString", "tuple",
}

func keepsMarks(function string) bool { return slices.Contains(keptWithMarks, function) }
