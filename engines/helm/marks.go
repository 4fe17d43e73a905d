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

// position is a line of a file of the repository; the zero position is unknown.
type position struct {
	file string
	line int // 1-based
}

// entry is what a mark stands for: a line, and the execution of an action on it where there was one.
type entry struct {
	position
	record *record
}

// marks gives out marks, one for each position and each execution of an action; when none are left, further executions get
// that of their line, and further lines none.
type marks struct {
	entries []entry
	given   map[position]string
}

func newMarks() *marks { return &marks{given: map[position]string{}} }

// of is the mark of a line.
func (m *marks) of(at position) string {
	if mark, known := m.given[at]; known {
		return mark
	}
	mark := m.next(entry{position: at})
	if mark != "" {
		m.given[at] = mark
	}
	return mark
}

// ofRecord is the mark of one execution.
func (m *marks) ofRecord(done *record) string {
	if mark := m.next(entry{done.at, done}); mark != "" || done.skipped != nil {
		return mark
	}
	return m.of(done.at)
}

func (m *marks) next(what entry) string {
	mark := firstMark + rune(len(m.entries))
	if mark > lastMark {
		return ""
	}
	m.entries = append(m.entries, what)
	return string(mark)
}

func (m *marks) entryOf(mark rune) entry {
	if index := int(mark - firstMark); index >= 0 && index < len(m.entries) {
		return m.entries[index]
	}
	return entry{}
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

// origin is where a line of output comes from.
type origin struct {
	position
	item  position  // of the item that begins on the line, where its first key comes from elsewhere
	uses  []*record // actions that printed on it
	skips []*record // conditions that did not hold there
}

// of is the position of a field on the line.
func (o origin) of(field field, own bool) position {
	if own && field.item && o.item.file != "" {
		return o.item
	}
	return o.position
}

// originsOf says for each line of a marked text where it comes from: the last mark before its first visible character
// but the dash of an item, or, where there is none, the last mark of the lines above, as for the lines of a `toYaml`.
func (m *marks) originsOf(text string) []origin {
	var all []origin
	var above entry
	for line := range strings.SplitSeq(text, "\n") {
		governing, own := above, false
		var here origin
		visible, dashes := false, false
		for _, r := range line {
			if !isMark(r) {
				if r == '-' && !visible && !dashes {
					dashes, here.item = true, governing.position
				} else {
					visible = visible || !unicode.IsSpace(r)
				}
				continue
			}
			what := m.entryOf(r)
			if what.record != nil && what.record.skipped != nil {
				here.skips = append(here.skips, what.record)
				continue
			}
			above = what
			if !visible {
				governing, own = what, true
			}
			if what.record != nil {
				here.uses = append(here.uses, what.record)
			}
		}
		if !own && governing.record != nil {
			here.uses = append([]*record{governing.record}, here.uses...)
		}
		here.position = governing.position
		all = append(all, here)
	}
	return all
}

// aligned keeps the origins of the lines that are, without marks, what the clean text has; the others are unknown. A
// value may differ, as a random password does. Where the texts differ in length, only their common beginning and end
// count.
func (m *marks) aligned(clean, marked string) []origin {
	cleanLines, markedLines := strings.Split(clean, "\n"), strings.Split(marked, "\n")
	origins := m.originsOf(marked)
	same := func(i, j int) bool { return sameKey(cleanLines[i], unmarked(markedLines[j])) }
	known := make([]origin, len(cleanLines))
	if len(cleanLines) == len(markedLines) {
		for i := range cleanLines {
			if same(i, i) {
				known[i] = origins[i]
			}
		}
		return known
	}
	shorter := min(len(cleanLines), len(markedLines))
	head := 0
	for ; head < shorter && same(head, head); head++ {
		known[head] = origins[head]
	}
	for tail := 1; tail <= shorter-head && same(len(cleanLines)-tail, len(markedLines)-tail); tail++ {
		known[len(cleanLines)-tail] = origins[len(markedLines)-tail]
	}
	return known
}

// sameKey says whether two lines are equal or set the same key.
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
