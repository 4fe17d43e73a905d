package main

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"
)

// source is where an entry of a value comes from that a template makes: the marks of the line that it was read from, or
// the execution of the action that put it there.
type source struct {
	before, after string // marks before the first visible character of the line, and behind it
	record        *record
}

// madeValues knows where the entries of mappings and lists come from that templates make: with `fromYaml`, `dict` or
// `set`. A value keeps that when it is put into another one, or printed.
type madeValues struct {
	entries map[uintptr]map[string]source
	alive   []any // or another value might get the address of one that is gone
}

func newMadeValues() madeValues { return madeValues{entries: map[uintptr]map[string]source{}} }

func (m *madeValues) note(container any, name string, from source) {
	pointer, ok := pointerTo(container)
	if !ok {
		return
	}
	if m.entries[pointer] == nil {
		m.entries[pointer] = map[string]source{}
		m.alive = append(m.alive, container)
	}
	m.entries[pointer][name] = from
}

func (m *madeValues) of(container any, name string) (source, bool) {
	pointer, ok := pointerTo(container)
	if !ok {
		return source{}, false
	}
	from, known := m.entries[pointer][name]
	return from, known
}

// pointerTo tells one mapping or list from another.
func pointerTo(container any) (uintptr, bool) {
	value := concrete(reflect.ValueOf(container))
	if kind := value.Kind(); kind == reflect.Map || kind == reflect.Slice && value.Len() > 0 {
		return value.Pointer(), true
	}
	return 0, false
}

// read notes for each entry of a value which line of the marked text it was read from.
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

// marksOf writes down where an entry comes from.
func (r *recorder) marksOf(from source) (before, after string) {
	if from.record == nil {
		return from.before, from.after
	}
	if from.record.mark == "" {
		from.record.mark = r.ofRecord(from.record)
	}
	return from.record.mark, ""
}

// pathsOf lists what was read in the values for an entry.
func (r *recorder) pathsOf(from source) []string {
	if from.record != nil {
		return allPaths(from.record)
	}
	var all []string
	for _, each := range from.before + from.after {
		if record := r.entryOf(each).record; record != nil && record.skipped == nil {
			all = append(all, allPaths(record)...)
		}
	}
	return all
}

// sourceOf is where an entry comes from, of which the mapping or list around it comes from `around`.
func (r *recorder) sourceOf(at entryOfValue, around source) source {
	from, made := r.values.of(at.container, at.name)
	if made && from.record == nil {
		return from
	}
	if !made {
		from = around
		if _, given := r.pathOf(reflect.ValueOf(at.container)); given {
			return around
		}
	}
	path, given := r.pathOf(concrete(reflect.ValueOf(at.value)))
	if !given {
		return from
	}
	by := from.record
	if by == nil {
		by = r.now
	}
	if by == nil {
		return from
	}
	return source{record: &record{at: by.at, caller: by, paths: []string{path}}}
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

// put notes where the entries of a value come from that a function made of others: from the argument that has the same
// entry, or from what is being executed.
func (r *recorder) put(result any, arguments []reflect.Value, before map[string]any) {
	value := concrete(reflect.ValueOf(result))
	if before == nil && r.knows(value) {
		return
	}
	switch value.Kind() {
	case reflect.Map:
		if mapping, ok := asMapping(value.Interface()); ok {
			for name, entry := range mapping {
				if was, exists := before[name]; !exists || !isSame(was, entry) {
					r.values.note(mapping, name, r.takenFrom(arguments, mapping, name))
				}
			}
		}
	case reflect.Slice:
		if list, ok := value.Interface().([]any); ok {
			r.putItems(list, arguments)
		}
	}
}

// knows says whether it is known of a mapping or list where it comes from.
func (r *recorder) knows(value reflect.Value) bool {
	if _, given := r.pathOf(value); given {
		return true
	}
	pointer, ok := pointerTo(anyOf(value))
	return ok && r.values.entries[pointer] != nil
}

// again notes that a value is the same as another one, of which it is a copy.
func (r *recorder) again(copied, original any) {
	one, other := concrete(reflect.ValueOf(copied)), concrete(reflect.ValueOf(original))
	pointer, ok := pointerTo(anyOf(one))
	from, also := pointerTo(anyOf(other))
	if !ok || !also || pointer == from {
		return
	}
	if path, known := r.pathOf(other); known {
		r.known[pointer] = path
		r.values.alive = append(r.values.alive, copied)
	}
	for name, each := range r.values.entries[from] {
		r.values.note(copied, name, each)
	}
	if mapping, ok := asMapping(anyOf(one)); ok {
		for name, inner := range mapping {
			given, _ := childIn(anyOf(other), name)
			r.again(inner, given)
		}
	} else if list, ok := anyOf(one).([]any); ok {
		for i, inner := range list {
			given, _ := childIn(anyOf(other), strconv.Itoa(i))
			r.again(inner, given)
		}
	}
}

// takenFrom finds the argument that an entry was taken from.
func (r *recorder) takenFrom(arguments []reflect.Value, result map[string]any, name string) source {
	own, _ := pointerTo(result)
	for _, argument := range arguments {
		argument = concrete(argument)
		if argument.Kind() != reflect.Map || argument.Pointer() == own {
			continue
		}
		given, ok := asMapping(argument.Interface())
		if entry, exists := given[name]; !ok || !exists || !isSame(entry, result[name]) {
			continue
		}
		if from, made := r.values.of(given, name); made {
			return from
		}
		if path, known := r.pathOf(argument); known && r.now != nil {
			return source{record: &record{at: r.now.at, caller: r.now, paths: []string{below(path, name)}}}
		}
	}
	return source{record: r.now}
}

// putItems notes where the items of a list come from: in their order from lists among the arguments, or from what is
// being executed.
func (r *recorder) putItems(list []any, arguments []reflect.Value) {
	at := 0
	for _, argument := range arguments {
		items, ok := anyOf(argument).([]any)
		if !ok {
			continue
		}
		for i := range items {
			if at+i >= len(list) || !isSame(list[at+i], items[i]) {
				continue
			}
			if from, made := r.values.of(items, strconv.Itoa(i)); made {
				r.values.note(list, strconv.Itoa(at+i), from)
			} else if path, known := r.pathOf(concrete(argument)); known && r.now != nil {
				paths := []string{below(path, strconv.Itoa(i))}
				r.values.note(list, strconv.Itoa(at+i), source{record: &record{at: r.now.at, caller: r.now, paths: paths}})
			}
		}
		at += len(items)
	}
	for i := range list {
		if _, made := r.values.of(list, strconv.Itoa(i)); !made {
			r.values.note(list, strconv.Itoa(i), source{record: r.now})
		}
	}
}

func anyOf(value reflect.Value) any {
	if value = concrete(value); value.IsValid() {
		return value.Interface()
	}
	return nil
}

// isSame says whether two entries are one mapping or list, or scalars that read the same.
func isSame(a, b any) bool {
	one, isOne := pointerTo(a)
	other, isOther := pointerTo(b)
	if isOne || isOther {
		return isOne && isOther && one == other
	}
	return fmt.Sprint(a) == fmt.Sprint(b)
}
