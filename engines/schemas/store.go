package main

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// variant is a definition as several versions in a row have it.
type variant struct {
	first, last int
	text        string
}

// keptKind is a kind, and the versions that have a schema for it; 0 where none has.
type keptKind struct {
	kind
	first, last int
}

// store is what is known of all versions.
type store struct {
	definitions map[string][]variant
	kinds       map[string]keptKind
}

// add takes a version in; older ones come first.
func (s *store) add(patch string, from dumped) {
	minor := minorOf(patch)
	roots := map[string]bool{}
	for _, each := range from.Kinds {
		if len(from.Definitions) > 0 {
			roots[each.Type] = true
		}
		s.addKind(each, minor, len(from.Definitions) > 0)
	}
	written := map[string]schema{}
	var take func(name string)
	take = func(name string) {
		if _, done := written[name]; done {
			return
		}
		full, has := from.Definitions[name]
		if !has {
			panic("no definition of " + name)
		}
		written[name] = compact(name, full, roots[name])
		for _, each := range references(written[name]) {
			take(each)
		}
	}
	for name := range roots {
		take(name)
	}
	for name, each := range written {
		s.addDefinition(name, minor, text(each))
	}
}

func (s *store) addKind(of kind, minor int, hasSchema bool) {
	key := of.Group + "/" + of.Version + "/" + of.Kind
	known := s.kinds[key]
	next := keptKind{kind: of, first: known.first, last: known.last}
	if hasSchema {
		next.last = minor
		if next.first == 0 {
			next.first = minor
		}
	} else {
		next.Type = ""
	}
	s.kinds[key] = next
}

func (s *store) addDefinition(name string, minor int, text string) {
	all := s.definitions[name]
	if last := len(all) - 1; last >= 0 && all[last].text == text && all[last].last == minor-1 {
		all[last].last = minor
		return
	}
	s.definitions[name] = append(all, variant{minor, minor, text})
}

// declare fills in what is not declared where the types are.
func (s *store) declare(all []kind) {
	for _, each := range all {
		key := each.Group + "/" + each.Version + "/" + each.Kind
		known := s.kinds[key]
		each.Type = known.Type
		s.kinds[key] = keptKind{kind: each, first: known.first, last: known.last}
	}
}

// lines is the store as text: the versions, the kinds, the definitions; fields are separated by tabs.
func (s *store) lines(versions []string) string {
	lines := []string{strings.Join(versions, "\t")}
	for _, key := range sortedKeys(s.kinds) {
		each := s.kinds[key]
		lines = append(lines, strings.Join([]string{
			"kind", each.Group, each.Version, each.Kind, each.Type, strconv.Itoa(each.first), strconv.Itoa(each.last),
			each.Introduced, each.Deprecated, each.Removed, s.replacement(each.kind),
		}, "\t"))
	}
	for _, name := range sortedKeys(s.definitions) {
		for _, each := range s.definitions[name] {
			lines = append(lines, fmt.Sprintf("%s\t%d\t%d\t%s", name, each.first, each.last, each.text))
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// replacement is `group/version/Kind`; the types of one kind name its list.
func (s *store) replacement(of kind) string {
	if _, known := s.kinds[of.Replacement]; known || of.Replacement == "" {
		return of.Replacement
	}
	return strings.TrimSuffix(of.Replacement, "List")
}

func minorOf(patch string) int {
	minor, err := strconv.Atoi(strings.Split(patch, ".")[1])
	if err != nil {
		panic(err)
	}
	return minor
}

func sortedKeys[V any](of map[string]V) []string {
	keys := make([]string, 0, len(of))
	for key := range of {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return slices.Clip(keys)
}
