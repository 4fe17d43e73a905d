package main

import (
	"strconv"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"
)

// readFrom notes for each entry of a value which line of the marked text it was read from.
func (r *recorder) readFrom(text string, value any) {
	if strings.IndexByte(text, markByte) < 0 {
		return
	}
	root := rootOf(unmarked(text))
	if root == nil {
		return
	}
	starts := map[int]bool{}
	eachEntry(root, value, func(at entryOfValue) { starts[at.line] = true })
	lines := r.sourcesOf(text, starts)
	eachEntry(root, value, func(at entryOfValue) {
		from := lines[at.line].key
		if _, isItem := at.container.([]any); isItem {
			from = lines[at.line].item
		}
		r.values.note(at.container, at.name, from)
	})
}

// entryOfValue is an entry of a mapping or list, and the 1-based line of the text on which it begins.
type entryOfValue struct {
	container, value any
	name             string
	line             int
}

// eachEntry visits what a text and the value that it stands for have in common.
func eachEntry(node *yaml.Node, value any, visit func(entryOfValue)) {
	node = resolved(node)
	for i := range node.Content {
		var at entryOfValue
		var below *yaml.Node
		switch {
		case node.Kind == yaml.SequenceNode:
			at, below = entryOfValue{name: strconv.Itoa(i), line: node.Content[i].Line}, node.Content[i]
		case node.Kind == yaml.MappingNode && i%2 == 0:
			at, below = entryOfValue{name: node.Content[i].Value, line: node.Content[i].Line}, node.Content[i+1]
		default:
			continue
		}
		inner, exists := childIn(value, at.name)
		if !exists {
			continue
		}
		at.container, at.value = value, inner
		visit(at)
		eachEntry(below, inner, visit)
	}
}

// lineSource is where the entries of a line come from: an item of a list, and the first key of that item or of a mapping.
type lineSource struct{ item, key source }

// sourcesOf gathers the marks of a text by the lines on which entries begin; marks of other lines belong to the entry
// above.
func (r *recorder) sourcesOf(text string, starts map[int]bool) map[int]lineSource {
	found := map[int]lineSource{}
	governing, pending, above := "", "", 0
	for index, line := range strings.Split(text, "\n") {
		seen := r.marksOn(line, governing)
		governing = seen.last
		if starts[index+1] {
			above = index + 1
			seen.item.before, seen.key.before = pending+seen.item.before, pending+seen.key.before
			found[above] = seen.lineSource
			pending = ""
			continue
		}
		rest := seen.all
		if above == 0 {
			pending += rest
			continue
		}
		from := found[above]
		from.item.after += rest
		from.key.after += rest
		found[above] = from
	}
	return found
}

// marksOfLine are the marks of one line.
type marksOfLine struct {
	lineSource
	all  string
	last string // governs the lines below that have none
}

// marksOn takes the marks of a line apart: before the dash of an item, before what else can be seen, and behind it. A line
// without any is governed by those above.
func (r *recorder) marksOn(line, governing string) marksOfLine {
	seen := marksOfLine{last: governing}
	var skips, after string
	visible, dashes := false, false
	item, key := governing, governing
	for _, each := range line {
		switch {
		case !isMark(each) && each == '-' && !visible && !dashes:
			dashes, item = true, key
		case !isMark(each):
			visible = visible || !unicode.IsSpace(each)
		default:
			mark := string(each)
			seen.all += mark
			if done := r.entryOf(each).record; done != nil && done.skipped != nil {
				skips += mark
				continue
			}
			seen.last = mark
			if visible {
				after += mark
			} else {
				key = mark
			}
		}
	}
	if !dashes {
		item = key
	}
	seen.item = source{before: skips + item, after: after}
	seen.key = source{before: skips + key, after: after}
	return seen
}

// printed puts marks into the text that a value is printed as.
func (r *recorder) printed(text string, value any) string {
	if !isContainer(value) {
		return text
	}
	root := rootOf(text)
	if root == nil {
		return text
	}
	lines := strings.Split(text, "\n")
	around := map[uintptr]source{}
	said := map[int][]source{}
	eachEntry(root, value, func(at entryOfValue) {
		pointer, _ := pointerTo(at.container)
		from := r.sourceOf(at, around[pointer])
		if inner, ok := pointerTo(at.value); ok {
			around[inner] = from
		}
		said[at.line] = append(said[at.line], from)
	})
	var last string // on the lines above
	for index, line := range lines {
		if all := said[index+1]; len(all) > 0 {
			lines[index], last = r.begun(line, all, last)
		}
	}
	return strings.Join(lines, "\n")
}

// begun is a line with the marks of the entries that begin on it: those of items before their dashes. Marks that the lines
// above have govern it already.
func (r *recorder) begun(line string, all []source, above string) (marked, last string) {
	rest := line
	var text strings.Builder
	var after string
	for i, each := range all {
		content := strings.TrimLeft(rest, " ")
		text.WriteString(rest[:len(rest)-len(content)])
		before, behind := r.marksOf(each)
		if each == (source{}) && r.now != nil && above != "" {
			before, _ = r.marksOf(source{record: r.now}) // from the action that prints
		}
		if before != above {
			text.WriteString(before)
			above = before
		}
		if !strings.Contains(after, behind) {
			after += behind
		}
		rest = content
		if item, found := strings.CutPrefix(content, "-"); found && i < len(all)-1 {
			text.WriteString("-")
			rest = item
		}
	}
	if after != "" {
		above = after
	}
	return text.String() + rest + after, above
}
