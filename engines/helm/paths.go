package main

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// learn notes where in the values each mapping and list is, so that it is known again wherever a template takes it.
func (r *recorder) learn(value reflect.Value, path string) {
	value = concrete(value)
	switch value.Kind() {
	case reflect.Map:
		if _, seen := r.known[value.Pointer()]; seen {
			return
		}
		r.known[value.Pointer()] = path
		for _, key := range value.MapKeys() {
			r.learn(value.MapIndex(key), below(path, fmt.Sprint(key.Interface())))
		}
	case reflect.Slice:
		if value.Len() == 0 {
			return
		}
		r.known[value.Pointer()] = path
		for i := range value.Len() {
			r.learn(value.Index(i), below(path, fmt.Sprint(i)))
		}
	}
}

func below(path, name string) string {
	if path == "" {
		return name
	}
	return path + step + name
}

func concrete(value reflect.Value) reflect.Value {
	for value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	return value
}

func (r *recorder) pathOf(value reflect.Value) (string, bool) {
	if kind := value.Kind(); kind == reflect.Map || kind == reflect.Slice && value.Len() > 0 {
		path, known := r.known[value.Pointer()]
		return path, known
	}
	return "", false
}

// learnAgain keeps track of the values of a chart that replaces `.Values`, as some libraries do with a merged copy.
func (r *recorder) learnAgain(context reflect.Value, name string) {
	if name != "Values" || context.Kind() != reflect.Map || context.Type().Key().Kind() != reflect.String {
		return
	}
	values := concrete(context.MapIndex(reflect.ValueOf(name).Convert(context.Type().Key())))
	if path, known := r.pathOf(values); known {
		r.contexts[context.Pointer()] = path
	} else if path, known := r.contexts[context.Pointer()]; known {
		r.learn(values, path)
	}
}

// pathsTo says where in the values the thing lies that names lead to from a base; key is what the base was made of.
func (r *recorder) pathsTo(base any, names []string, key string) []string {
	value := concrete(reflect.ValueOf(base))
	path, known := r.pathOf(value)
	var made []string
	for _, name := range names {
		r.learnAgain(value, name)
		if from, found := r.values.of(anyOf(value), name); found {
			made = r.pathsOf(from)
		}
		path = below(path, name)
		if value.Kind() == reflect.Map && value.Type().Key().Kind() == reflect.String {
			value = concrete(value.MapIndex(reflect.ValueOf(name).Convert(value.Type().Key())))
		} else {
			value = reflect.Value{}
		}
		if at, found := r.pathOf(value); found {
			path, known = at, true
		}
	}
	if known && path != "" {
		return []string{path}
	}
	if known {
		return nil
	}
	all := made
	for _, of := range r.made[key] {
		all = append(all, strings.Join(append([]string{of}, names...), step))
	}
	if by := r.by[key]; by != nil && len(names) == 0 {
		all = append(all, by.paths...)
	}
	return all
}

// paths resolves the arguments that scope.arguments wrote.
func (r *recorder) paths(arguments []any) []string {
	var all []string
	for i := 0; i+2 < len(arguments); i += 3 {
		var names []string
		if joined, _ := arguments[i+1].(string); joined != "" {
			names = strings.Split(joined, step)
		}
		key, _ := arguments[i+2].(string)
		for _, path := range r.pathsTo(arguments[i], names, key) {
			if len(all) < mostPaths && !slices.Contains(all, path) {
				all = append(all, path)
			}
		}
	}
	return all
}

const mostPaths = 64 // of one action: a variable that a loop adds to reads more and more
