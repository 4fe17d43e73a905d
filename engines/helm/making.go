package main

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"text/template"

	"sigs.k8s.io/yaml"
	goYaml "sigs.k8s.io/yaml/goyaml.v3"
)

// makers are the functions that make a mapping or list of others, or change one.
var makers = []string{
	"append", "concat", "dict", "list", "merge", "mergeOverwrite", "mustAppend", "mustMerge", "mustMergeOverwrite",
	"mustPrepend", "mustPush", "omit", "pick", "prepend", "push", "set", "tuple",
}

// copiers are the functions that answer a copy of what they are given.
var copiers = []string{"deepCopy", "mustDeepCopy"}

// making are the functions that make values, parse them and print them, which note where what they make comes from.
func (r *recorder) making(known template.FuncMap) template.FuncMap {
	functions := template.FuncMap{
		"toYaml": func(value any) string { return r.printedAs(value, asYaml) },
		"mustToYaml": func(value any) string {
			return r.printedAs(value, func(value any) string {
				text, err := yaml.Marshal(value)
				if err != nil {
					panic(err)
				}
				return strings.TrimSuffix(string(text), "\n")
			})
		},
		"toYamlPretty": func(value any) string { return r.printedAs(value, asPrettyYaml) },
		"fromYaml": func(text string) map[string]any {
			value := parsed(unmarked(text), func(b []byte, v any) error { return yaml.Unmarshal(b, v) })
			r.readFrom(text, value)
			return value
		},
		"fromYamlArray": func(text string) []any {
			value := parsedList(unmarked(text), func(b []byte, v any) error { return yaml.Unmarshal(b, v) })
			r.readFrom(text, value)
			return value
		},
	}
	for _, name := range slices.Concat(makers, copiers) {
		functions[name] = r.noting(known[name], slices.Contains(copiers, name))
	}
	return functions
}

// noting is the function that also notes where what it makes comes from.
func (r *recorder) noting(function any, copies bool) any {
	called := reflect.ValueOf(function)
	return reflect.MakeFunc(called.Type(), func(arguments []reflect.Value) []reflect.Value {
		before, into := entriesBefore(arguments)
		var results []reflect.Value
		given := arguments
		if called.Type().IsVariadic() {
			last := arguments[len(arguments)-1]
			given = slices.Clone(arguments[:len(arguments)-1])
			for i := range last.Len() {
				given = append(given, last.Index(i))
			}
			before, into = entriesBefore(given)
			results = called.CallSlice(arguments)
		} else {
			results = called.Call(arguments)
		}
		result := anyOf(results[0])
		if pointer, ok := pointerTo(result); !ok || pointer != into {
			before = nil
		}
		if copies {
			r.again(result, anyOf(arguments[0]))
		} else {
			r.put(result, given, before)
		}
		return results
	}).Interface()
}

// entriesBefore are the entries of a mapping that a function may be about to change.
func entriesBefore(arguments []reflect.Value) (entries map[string]any, of uintptr) {
	if len(arguments) == 0 {
		return nil, 0
	}
	mapping, ok := asMapping(anyOf(arguments[0]))
	if !ok || mapping == nil {
		return nil, 0
	}
	of, _ = pointerTo(mapping)
	return maps.Clone(mapping), of
}

// printedAs prints a value, and marks its lines where they come from elsewhere than the action that prints.
func (r *recorder) printedAs(value any, print func(any) string) string {
	if !r.hasMade(value) {
		return print(withoutMarksIn(value))
	}
	return r.printed(print(withoutMarksIn(value)), value)
}

func asYaml(value any) string {
	text, err := yaml.Marshal(value)
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(string(text), "\n")
}

func asPrettyYaml(value any) string {
	var text strings.Builder
	encoder := goYaml.NewEncoder(&text)
	encoder.SetIndent(2)
	if err := encoder.Encode(value); err != nil {
		return ""
	}
	return strings.TrimSuffix(text.String(), "\n")
}

// hasMade says whether something in a value was made by a template.
func (r *recorder) hasMade(value any) bool {
	if pointer, ok := pointerTo(value); ok && r.values.entries[pointer] != nil {
		return true
	}
	if mapping, ok := asMapping(value); ok {
		for _, each := range mapping {
			if r.hasMade(each) {
				return true
			}
		}
	}
	list, _ := value.([]any)
	return slices.ContainsFunc(list, r.hasMade)
}

// withoutMarksIn is the value with the marks taken from its texts: itself, when it has none.
func withoutMarksIn(value any) any {
	switch value := value.(type) {
	case string:
		return unmarked(value)
	case []any:
		if !hasMarks(value) {
			return value
		}
		plain := make([]any, len(value))
		for i, each := range value {
			plain[i] = withoutMarksIn(each)
		}
		return plain
	}
	mapping, ok := asMapping(value)
	if !ok || !hasMarks(value) {
		return value
	}
	plain := make(map[string]any, len(mapping))
	for name, each := range mapping {
		plain[unmarked(name)] = withoutMarksIn(each)
	}
	return plain
}

func hasMarks(value any) bool {
	if text, ok := value.(string); ok {
		return strings.IndexByte(text, markByte) >= 0
	}
	if list, ok := value.([]any); ok {
		return slices.ContainsFunc(list, hasMarks)
	}
	mapping, _ := asMapping(value)
	for name, each := range mapping {
		if hasMarks(name) || hasMarks(each) {
			return true
		}
	}
	return false
}
