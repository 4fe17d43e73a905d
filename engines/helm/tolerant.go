package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"strings"
	"text/template"
	"unicode"

	"github.com/BurntSushi/toml"
	"github.com/Masterminds/sprig/v3"
)

// tolerant makes the template functions that look into their text, such as sha256sum or eq, see it without marks.
func (r *recorder) tolerant() template.FuncMap {
	functions := template.FuncMap{}
	for name, function := range sprig.TxtFuncMap() {
		if name != "env" && name != "expandenv" && !keepsMarks(name) {
			functions[name] = withoutMarks(function)
		}
	}
	for name, function := range trimming {
		functions[name] = function
	}
	for name, function := range parsing {
		functions[name] = withoutMarks(function)
	}
	functions["eq"], functions["ne"] = equal, notEqual
	functions["printf"] = printf
	known := sprig.TxtFuncMap()
	maps.Copy(known, functions)
	maps.Copy(functions, r.making(known))
	maps.Copy(functions, r.functions())
	return functions
}

// trimming are the functions that cut the ends of a text, where a mark may be in the way.
var trimming = template.FuncMap{
	"trim": func(text string) string {
		left := func(s string) string { return strings.TrimLeftFunc(s, unicode.IsSpace) }
		right := func(s string) string { return strings.TrimRightFunc(s, unicode.IsSpace) }
		return trimmedRight(trimmedLeft(text, left), right)
	},
	"trimAll": func(cut, text string) string {
		left := func(s string) string { return strings.TrimLeft(s, cut) }
		right := func(s string) string { return strings.TrimRight(s, cut) }
		return trimmedRight(trimmedLeft(text, left), right)
	},
	"trimPrefix": func(prefix, text string) string {
		return trimmedLeft(trimmedLeft(text, same), func(s string) string { return strings.TrimPrefix(s, prefix) })
	},
	"trimSuffix": func(suffix, text string) string {
		return strings.TrimSuffix(trimmedRight(text, same), suffix)
	},
}

func same(text string) string { return text }

// parsing are Helm's functions that parse text; what cannot be parsed they say in the result.
var parsing = template.FuncMap{
	"fromJson":      func(text string) map[string]any { return parsed(text, json.Unmarshal) },
	"fromToml":      func(text string) map[string]any { return parsed(text, toml.Unmarshal) },
	"fromJsonArray": func(text string) []any { return parsedList(text, json.Unmarshal) },
}

func parsed(text string, parse func([]byte, any) error) map[string]any {
	value := map[string]any{}
	if err := parse([]byte(text), &value); err != nil {
		value["Error"] = err.Error()
	}
	return value
}

func parsedList(text string, parse func([]byte, any) error) []any {
	value := []any{}
	if err := parse([]byte(text), &value); err != nil {
		return []any{err.Error()}
	}
	return value
}

// withoutMarks is the function with the marks taken from every text it is given.
func withoutMarks(function any) any {
	called := reflect.ValueOf(function)
	return reflect.MakeFunc(called.Type(), func(arguments []reflect.Value) []reflect.Value {
		if called.Type().IsVariadic() {
			last := arguments[len(arguments)-1]
			plain := reflect.MakeSlice(last.Type(), last.Len(), last.Len())
			for i := range last.Len() {
				plain.Index(i).Set(plainValue(last.Index(i)))
			}
			arguments[len(arguments)-1] = plain
			return called.CallSlice(plainValues(arguments))
		}
		return called.Call(plainValues(arguments))
	}).Interface()
}

func plainValues(arguments []reflect.Value) []reflect.Value {
	for i, argument := range arguments {
		arguments[i] = plainValue(argument)
	}
	return arguments
}

func plainValue(value reflect.Value) reflect.Value {
	if value.Kind() == reflect.Interface && value.Elem().Kind() == reflect.String && value.Elem().Type() == reflect.TypeFor[string]() {
		plain := reflect.New(value.Type()).Elem()
		plain.Set(reflect.ValueOf(unmarked(value.Elem().String())))
		return plain
	}
	if value.Type() == reflect.TypeFor[string]() {
		return reflect.ValueOf(unmarked(value.String()))
	}
	return value
}

// comparison is text/template's own eq, which is not exported.
var comparison = template.Must(template.New("eq").Parse(`{{if eq (index . 0) (index . 1)}}equal{{end}}`))

func equal(first any, others ...any) (bool, error) {
	for _, other := range others {
		var answer strings.Builder
		if err := comparison.Execute(&answer, []any{plainAny(first), plainAny(other)}); err != nil {
			return false, err
		}
		if answer.Len() > 0 {
			return true, nil
		}
	}
	return false, nil
}

func notEqual(first, second any) (bool, error) {
	same, err := equal(first, second)
	return !same, err
}

func plainAny(value any) any {
	if text, ok := value.(string); ok {
		return unmarked(text)
	}
	return value
}

// printf keeps marks but under %q, which would spell them out.
func printf(format string, arguments ...any) string {
	if strings.Contains(format, "%q") {
		for i := range arguments {
			arguments[i] = plainAny(arguments[i])
		}
	}
	return fmt.Sprintf(format, arguments...)
}
