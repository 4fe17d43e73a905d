package main

import (
	"fmt"
	"reflect"
	"strconv"
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
