package main

import (
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

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
