package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// question is a field whose cause is looked for.
type question struct {
	document     *tracedDocument
	first        int // line of the document on which the object begins, 0-based
	path         []string
	field        field
	includeUnset bool     // a value that no file has yet may be the answer
	hidden       position // the condition that hides what is missing and names it
	answer       *cause
	candidates   []candidate // most likely first
}

// found notes the cause.
func (q *question) found(what candidate) {
	q.answer.Values = &what.at
	if what.decides.file != "" {
		q.answer.at(what.decides)
	}
}

// at places the cause at a line of a template.
func (c *cause) at(line position) { c.File, c.Line, c.Approximate = line.file, line.line, false }

// candidate is an entry of the values that may cause a field.
type candidate struct {
	path    []string // of what is changed
	change  any      // what to set there
	token   string   // what the field holds then; empty when that cannot be said
	at      valuesCause
	decides position // the condition that hides what is missing, if there is one
	alone   bool     // it has to be tried by itself: together with others something changed the field
}

const mostCandidates = 4 // of one field: what comes later was hardly ever the cause

// candidates lists what of the values may cause the field of a question, so far as a file of the repository gives it.
func (s *search) candidates(q *question) []candidate {
	c := collector{search: s, seen: map[string]bool{}, archived: isArchive(q.answer.File), includeUnset: q.includeUnset}
	if q.field.found {
		c.printed(q)
	} else {
		c.missing(q)
	}
	return c.found[:min(len(c.found), mostCandidates)]
}

// collector gathers the candidates of one question.
type collector struct {
	*search
	found        []candidate
	seen         map[string]bool
	decides      position // the condition whose values are being gathered
	includeUnset bool     // values that no file has yet count
	archived     bool     // the template is, so that what it does can be changed in the values alone
}

// printed are the values that the actions on the field's line read.
func (c *collector) printed(q *question) {
	for _, path := range c.readAt(q) {
		value, exists := valueIn(c.values, path)
		switch {
		case isContainer(value):
			c.inside(q, path, value)
		case q.field.node.Kind != yaml.ScalarNode:
		case exists && value != nil:
			c.add(path, changed(value, c.token(path)), path)
		case c.archived: // the template has a default, which cannot be changed there
			c.add(path, changed(scalarOf(q.field.node), c.token(path)), path)
		}
	}
	if c.archived && q.field.node.Kind != yaml.ScalarNode && len(c.found) == 0 {
		c.printedBelow(q)
	}
}

// printedBelow are the scalars that actions read for the content of a mapping or list.
func (c *collector) printedBelow(q *question) {
	for line := q.field.node.Line; line <= lastLine(q.field.node); line++ {
		for _, path := range c.readOn(q, q.first+line-1) {
			value, exists := valueIn(c.values, path)
			if !isContainer(value) && (value != nil || !exists) {
				c.add(path, changed(value, c.token(path)), path)
			}
		}
	}
}

// inside looks for the field below a mapping or list that was printed as a whole.
func (c *collector) inside(q *question, path []string, value any) {
	for from := range q.path {
		deeper := slices.Concat(path, q.path[from:])
		inner, exists := valueIn(c.values, deeper)
		if !exists {
			continue
		}
		if isContainer(inner) != (q.field.node.Kind != yaml.ScalarNode) {
			continue
		}
		c.set(deeper, inner)
		return
	}
	if q.field.node.Kind != yaml.ScalarNode {
		if printsAll(q.field.node, value) {
			c.set(path, value)
		}
		return
	}
	for _, deeper := range scalarsIn(value, path, q.field.node.Value) {
		c.set(deeper, q.field.node.Value)
	}
}

// set changes a scalar, or adds to a mapping or list.
func (c *collector) set(path []string, value any) {
	token := c.token(path)
	switch value := value.(type) {
	case map[string]any:
		c.add(slices.Concat(path, []string{token}), change{likely(token, slices.Collect(maps.Values(value))), token}, path)
	case []any:
		c.add(path, change{append(slices.Clone(value), likely(token, value)), token}, path)
	default:
		c.add(path, changed(value, token), path)
	}
}

// likely is a token in the shape of the values next to it, for templates rely on that.
func likely(token string, neighbours []any) any {
	for _, each := range neighbours {
		if _, ok := asMapping(each); ok {
			return map[string]any{token: token}
		}
	}
	return token
}

// change is a new value and the token by which it is known again.
type change struct {
	value any
	token string
}

func (c *collector) add(path []string, to change, at []string) {
	key := strings.Join(path, step)
	if c.seen[key] || len(c.found) >= mostCandidates {
		return
	}
	c.seen[key] = true
	if place, known := c.placeOf(at); known {
		c.found = append(c.found, candidate{path: path, change: to.value, token: to.token, at: place, decides: c.decides})
	}
}

// placeOf is the entry of a value, or the nearest entry under which it could be written: not the whole file, unless the
// template is out of reach or such values are asked for.
func (c *collector) placeOf(path []string) (valuesCause, bool) {
	if place, known := c.search.valueSources.of(path); known || c.search.valueSources.isSet(path) {
		return place, known
	}
	if _, exists := valueIn(c.values, path); exists && !c.archived {
		return valuesCause{}, false // from an archive: the template line is nearer
	}
	for above := len(path) - 1; above > 0; above-- {
		if place, known := c.search.valueSources.of(path[:above]); known {
			place.Path, place.Missing = path, path[above:]
			return place, true
		}
	}
	if c.archived || c.includeUnset {
		return c.search.valueSources.root(path)
	}
	return valuesCause{}, false
}

// token is a word for an entry by which a change of it is known again.
func (s *search) token(path []string) string {
	key := strings.Join(path, step)
	if _, known := s.tokens[key]; !known {
		s.tokens[key] = fmt.Sprintf("seaworthy%d", len(s.tokens)+1)
	}
	return s.tokens[key]
}

// readAt lists the paths in the values that were read for the line of the field and, for a mapping or list, for the
// line on which its content begins.
func (c *collector) readAt(q *question) [][]string {
	lines := []int{q.first + q.field.line - 1}
	if below := q.first + q.field.node.Line - 1; below != lines[0] {
		lines = append(lines, below)
	}
	return c.readOn(q, lines...)
}

// readOn lists the paths that were read for lines of the document.
func (c *collector) readOn(q *question, lines ...int) [][]string {
	var all [][]string
	seen := map[string]bool{}
	for _, line := range lines {
		for _, each := range q.document.origin(line).uses {
			for _, path := range allPaths(each) {
				if !seen[path] {
					seen[path] = true
					all = append(all, strings.Split(path, step))
				}
			}
		}
	}
	return all
}

// allPaths lists what an execution read and, after it, what those read that included it.
func allPaths(done *record) []string {
	var all []string
	for at := done; at != nil; at = at.caller {
		all = append(all, at.paths...)
	}
	return all
}
