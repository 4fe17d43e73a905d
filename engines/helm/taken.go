package main

import (
	"reflect"
	"strconv"
)

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

// knows says whether it is known of a mapping or list where it comes from.
func (r *recorder) knows(value reflect.Value) bool {
	if _, given := r.pathOf(value); given {
		return true
	}
	pointer, ok := pointerTo(anyOf(value))
	return ok && r.values.entries[pointer] != nil
}
