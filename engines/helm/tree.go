package main

import (
	"fmt"
	"slices"
	"strconv"

	"helm.sh/helm/v4/pkg/chart/common"
)

// asMapping sees Helm's two types of mappings as one.
func asMapping(value any) (map[string]any, bool) {
	switch value := value.(type) {
	case map[string]any:
		return value, true
	case common.Values:
		return value, true
	}
	return nil, false
}

func isContainer(value any) bool {
	if _, ok := value.([]any); ok {
		return true
	}
	_, ok := asMapping(value)
	return ok
}

// valueIn follows a path in the values.
func valueIn(root any, path []string) (value any, exists bool) {
	value = root
	for _, name := range path {
		if value, exists = childIn(value, name); !exists {
			return nil, false
		}
	}
	return plainTypes(value), true
}

func plainTypes(value any) any {
	if mapping, ok := asMapping(value); ok {
		return mapping
	}
	return value
}

func childIn(value any, name string) (any, bool) {
	if mapping, ok := asMapping(value); ok {
		child, exists := mapping[name]
		return child, exists
	}
	if list, ok := value.([]any); ok {
		if index, err := strconv.Atoi(name); err == nil && index >= 0 && index < len(list) {
			return list[index], true
		}
	}
	return nil, false
}

// setIn changes a value, making the mappings on the way; false when a scalar or the end of a list is in the way.
func setIn(root map[string]any, path []string, value any) bool {
	var at any = root
	for i, name := range path {
		last := i == len(path)-1
		if mapping, ok := asMapping(at); ok {
			if last {
				mapping[name] = value
				return true
			}
			if child, exists := mapping[name]; !exists || child == nil {
				mapping[name] = map[string]any{}
			}
			at = mapping[name]
			continue
		}
		list, ok := at.([]any)
		index, err := strconv.Atoi(name)
		if !ok || err != nil || index < 0 || index >= len(list) {
			return false
		}
		if last {
			list[index] = value
			return true
		}
		at = list[index]
	}
	return false
}

const mostScalars = 3 // of equal text in one value: more say nothing

// scalarsIn lists the paths of the scalars below a value that are written as the text.
func scalarsIn(value any, path []string, text string) [][]string {
	var all [][]string
	var visit func(value any, path []string)
	visit = func(value any, path []string) {
		if len(all) > mostScalars {
			return
		}
		if mapping, ok := asMapping(value); ok {
			for _, key := range sortedKeys(mapping) {
				visit(mapping[key], append(slices.Clone(path), key))
			}
			return
		}
		if list, ok := value.([]any); ok {
			for i, each := range list {
				visit(each, append(slices.Clone(path), strconv.Itoa(i)))
			}
			return
		}
		if value != nil && fmt.Sprint(value) == text {
			all = append(all, path)
		}
	}
	visit(value, path)
	return all[:min(len(all), mostScalars)]
}
