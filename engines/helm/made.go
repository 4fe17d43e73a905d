package main

import (
	"fmt"
	"reflect"
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

// pointerTo is the same for one and the same mapping or list.
func pointerTo(container any) (uintptr, bool) {
	value := concrete(reflect.ValueOf(container))
	if kind := value.Kind(); kind == reflect.Map || kind == reflect.Slice && value.Len() > 0 {
		return value.Pointer(), true
	}
	return 0, false
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
