package main

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
)

// path leads from the input to a field: keys (string) and indexes (int).
type path []any

// document is an input of which every mapping and list is a term of its own: which term a policy holds says which field it
// looks at, through every variable, function and cache.
type document struct {
	value any
	term  *ast.Term
	at    map[ast.Value]path // of mappings and lists
	made  map[ast.Value]path // of mappings that a policy made of one of them; nil where it did not
	base  path               // of the object in the input
}

func readDocument(value any, base path) *document {
	read := &document{value: value, at: map[ast.Value]path{}, made: map[ast.Value]path{}, base: base}
	read.term = read.termOf(value, path{})
	return read
}

func (d *document) termOf(value any, at path) *ast.Term {
	var made ast.Value
	switch value := value.(type) {
	case map[string]any:
		pairs := make([][2]*ast.Term, 0, len(value))
		for _, key := range slices.Sorted(maps.Keys(value)) {
			pairs = append(pairs, [2]*ast.Term{ast.StringTerm(key), d.termOf(value[key], with(at, key))})
		}
		made = ast.NewObject(pairs...)
	case []any:
		items := make([]*ast.Term, len(value))
		for index, item := range value {
			items[index] = d.termOf(item, with(at, index))
		}
		made = ast.NewArray(items...)
	default:
		return ast.NewTerm(ast.MustInterfaceToValue(value))
	}
	d.at[made] = at
	return ast.NewTerm(made)
}

// pathOf is where a value is in the document, if it is one of its mappings or lists, or was made of one.
func (d *document) pathOf(value ast.Value) (path, bool) {
	switch value := value.(type) {
	case *ast.Array:
		found, known := d.at[value]
		return found, known
	case ast.Object:
		if found, known := d.at[value]; known {
			return found, true
		}
		found, known := d.made[value]
		if !known {
			found = d.origin(value)
			d.made[value] = found
		}
		return found, found != nil
	}
	return nil, false
}

// origin finds the mapping of which a policy made another, with json.patch or object.union: the one that still has most of
// its fields there. Nil where there is none, or more than one.
func (d *document) origin(made ast.Object) path {
	var found path
	most, isClear := 0, false
	for value, at := range d.at {
		known, is := value.(ast.Object)
		if !is || len(at) == 0 {
			continue
		}
		same := 0
		known.Foreach(func(key, item *ast.Term) {
			if other := made.Get(key); other != nil && other.Equal(item) {
				same++
			}
		})
		if same == 0 || same*2 < known.Len() {
			continue
		}
		switch {
		case same > most:
			most, found, isClear = same, at, true
		case same == most:
			isClear = false
		}
	}
	if !isClear {
		return nil
	}
	return found
}

// inObject is the path from the object, cut where it goes into a text or number: what is asked for there is the text.
func (d *document) inObject(whole path) (path, bool) {
	if len(whole) < len(d.base) || !slices.Equal(whole[:len(d.base)], d.base) {
		return nil, false
	}
	value := d.value
	for at, step := range whole {
		next, known := child(value, step)
		if !known {
			if !canHold(value, step) {
				whole = whole[:max(at, len(d.base))]
			}
			break
		}
		value = next
	}
	return whole[len(d.base):], true
}

// has says whether the object has the field.
func (d *document) has(at path) bool {
	value := d.value
	for _, step := range slices.Concat(d.base, at) {
		next, known := child(value, step)
		if !known {
			return false
		}
		value = next
	}
	return true
}

func child(value, step any) (any, bool) {
	switch value := value.(type) {
	case map[string]any:
		key, is := step.(string)
		found, known := value[key]
		return found, is && known
	case []any:
		index, is := step.(int)
		if is && index >= 0 && index < len(value) {
			return value[index], true
		}
	}
	return nil, false
}

func canHold(value, step any) bool {
	switch value.(type) {
	case map[string]any:
		_, is := step.(string)
		return is
	case []any:
		_, is := step.(int)
		return is
	case nil:
		return true
	}
	return false
}

func with(at path, step any) path { return append(slices.Clone(at), step) }

// stepOf is a constant as a step of a path.
func stepOf(value ast.Value) (any, bool) {
	switch value := value.(type) {
	case ast.String:
		return string(value), true
	case ast.Number:
		if index, err := strconv.Atoi(string(value)); err == nil {
			return index, true
		}
	}
	return nil, false
}

// plain is a value of Rego as JSON; nil where JSON has no form for it.
func plain(value ast.Value) any {
	found, err := ast.JSON(value)
	if err != nil {
		return nil
	}
	if _, err := json.Marshal(found); err != nil {
		return nil
	}
	return found
}
