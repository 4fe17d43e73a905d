package main

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// missing are the values below which the field may be set, and those that decide over a part of the template that
// would print it.
func (c *collector) missing(q *question) {
	rest := q.path[q.field.depth:]
	parent := q.field.node
	for _, skip := range c.skippedIn(q) {
		c.decides = skip.at
		c.unskip(skip, rest)
		if slices.Contains(skip.skipped.keys, rest[0]) && q.hidden.file == "" {
			q.hidden = skip.at
		}
	}
	c.decides = position{}
	for _, path := range c.readAt(q) {
		value, exists := valueIn(c.values, path)
		if exists && value != nil && !isContainer(value) {
			continue
		}
		for from := range q.field.depth {
			deeper := slices.Concat(path, q.path[from:q.field.depth])
			if inner, exists := valueIn(c.values, deeper); exists && isContainer(inner) {
				c.insert(deeper, rest)
				break
			}
		}
		if exists && printsSome(parent, value) {
			c.insert(path, rest)
		}
	}
}

// printsSome says whether a node may be what of the value was printed, as with `omit`, or with more put to it.
func printsSome(parent *yaml.Node, value any) bool {
	mapping, ok := value.(map[string]any)
	if !ok || parent.Kind != yaml.MappingNode {
		return printsAll(parent, value)
	}
	if len(mapping) == 0 || len(parent.Content) == 0 {
		return true
	}
	for i := 0; i < len(parent.Content); i += 2 {
		if _, shared := mapping[parent.Content[i].Value]; shared {
			return true
		}
	}
	return false
}

// printsAll says whether a node may be what the value was printed as.
func printsAll(parent *yaml.Node, value any) bool {
	if list, ok := value.([]any); ok {
		return parent.Kind == yaml.SequenceNode && len(list) == len(parent.Content)
	}
	mapping, ok := value.(map[string]any)
	if !ok {
		return value == nil
	}
	for key := range mapping {
		if _, found := lastChild(parent, key); found == nil {
			return false
		}
	}
	return parent.Kind == yaml.MappingNode || len(mapping) == 0
}

// insert sets what is missing below a mapping of the values, at the last entry on the way that is there already.
func (c *collector) insert(path, rest []string) {
	deeper := slices.Concat(path, rest)
	token := c.token(deeper)
	at := path
	for depth := len(path) + 1; depth <= len(deeper); depth++ {
		if value, exists := valueIn(c.values, deeper[:depth]); !exists || value != nil && !isContainer(value) {
			break
		}
		at = deeper[:depth]
	}
	c.add(deeper, change{token, token}, at)
}

// unskip lets a condition hold that hides a part of the template.
func (c *collector) unskip(skip *record, rest []string) {
	named := slices.Contains(skip.skipped.keys, rest[0])
	for _, joined := range allPaths(skip) {
		path := strings.Split(joined, step)
		value, exists := valueIn(c.values, path)
		token := c.token(path)
		mapping, isMapping := value.(map[string]any)
		switch {
		case isMapping && len(mapping) == 0, value == nil && !c.switches(path):
			c.insertBelow(path, rest, named)
		case !named: // what the part prints is not known, but a switch does not say it
		case !exists:
			c.add(path, change{true, ""}, path)
		default:
			c.flip(path, value, token)
		}
	}
}

// switches says whether a value that is not there is likely one that turns something on.
func (c *collector) switches(path []string) bool {
	name := path[len(path)-1]
	return name == "enabled" || name == "enable" || name == "create"
}

// insertBelow sets a value so that the part of the template it hides prints what is missing.
func (c *collector) insertBelow(path, rest []string, named bool) {
	below := rest
	if named {
		below = rest[1:]
	}
	deeper := slices.Concat(path, below)
	token := c.token(deeper)
	if len(below) == 0 {
		deeper = append(deeper, token)
	}
	c.add(deeper, change{token, token}, path)
}

// flip makes a condition hold that a value keeps from holding, or the other way round.
func (c *collector) flip(path []string, value any, token string) {
	switch value := value.(type) {
	case bool:
		c.add(path, change{!value, ""}, path)
	case string:
		c.add(path, change{token, token}, path)
	case int, int64, float64:
		c.add(path, change{1, ""}, path)
	case []any:
		if len(value) == 0 {
			c.add(path, change{[]any{token}, token}, path)
		}
	}
}

// skippedIn lists the conditions that did not hold in the text of the field's parent and would have printed what is
// missing: first those that name it.
func (c *collector) skippedIn(q *question) []*record {
	missing := q.path[q.field.depth]
	var named, opaque []*record
	note := func(skip *record) {
		if slices.Contains(skip.skipped.keys, missing) {
			named = append(named, skip)
		} else if skip.skipped.opaque {
			opaque = append(opaque, skip)
		}
	}
	last := q.first + lastLine(q.field.node) // 0-based line after the parent: a mark may stand before the next line
	for line := q.first + q.field.line - 1; line <= last; line++ {
		here := q.document.origin(line)
		for _, skip := range here.skips {
			note(skip)
		}
		for _, used := range here.uses {
			for _, skip := range used.skips {
				note(skip)
			}
		}
	}
	return append(named, opaque...)
}
