package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// question is a field whose cause is looked for.
type question struct {
	page       *page
	first      int // line of the page on which the object begins, 0-based
	path       []string
	field      field
	hidden     spot // the condition that hides what is missing and names it
	answer     *cause
	candidates []candidate // most likely first
}

// found notes the cause.
func (q *question) found(what candidate) {
	q.answer.Values = &what.at
	if what.decides.file != "" {
		q.answer.at(what.decides)
	}
}

// at places the cause at a line of a template.
func (c *cause) at(line spot) { c.File, c.Line, c.Near = line.file, line.line, false }

// candidate is an entry of the values that may cause a field.
type candidate struct {
	path    []string // of what is changed
	change  any      // what to set there
	token   string   // what the field holds then; empty when that cannot be said
	at      valuesCause
	decides spot // the condition that hides what is missing, if there is one
	alone   bool // it has to be tried by itself: together with others something changed the field
}

const mostCandidates = 4 // of one field: what comes later has hardly ever been the cause

// candidates lists what of the values may cause the field of a question, so far as a file of the repository supplies it.
func (s *search) candidates(q *question) []candidate {
	c := collector{search: s, seen: map[string]bool{}, archived: isArchive(q.answer.File)}
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
	found    []candidate
	seen     map[string]bool
	decides  spot // the condition whose values are being gathered
	archived bool // the template is, so that what it does can be changed in the values alone
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
		case c.archived: // the template has a default, where nobody can change it
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

// likely is a token in the shape of what stands beside it, for templates rely on that.
func likely(token string, beside []any) any {
	for _, each := range beside {
		if _, ok := asMapping(each); ok {
			return map[string]any{token: token}
		}
	}
	return token
}

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
	c.decides = spot{}
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
		if exists && printsAll(parent, value) {
			c.insert(path, rest)
		}
	}
}

// printsAll tells whether a node may be what the value was printed as.
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

// insert sets what is missing below a mapping of the values.
func (c *collector) insert(path, rest []string) {
	deeper := slices.Concat(path, rest)
	token := c.token(deeper)
	c.add(deeper, change{token, token}, path)
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

// switches tells whether a value that is not there is likely one that turns something on.
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
		place.Below = place.Below || len(at) < len(path)
		c.found = append(c.found, candidate{path: path, change: to.value, token: to.token, at: place, decides: c.decides})
	}
}

// placeOf is the entry of a value, or the nearest entry under which it could be written: not the whole file, unless the
// template is out of reach.
func (c *collector) placeOf(path []string) (valuesCause, bool) {
	if place, known := c.supply.of(path); known || c.supply.isSet(path) {
		return place, known
	}
	if _, exists := valueIn(c.values, path); exists && !c.archived {
		return valuesCause{}, false // from an archive: the template line is nearer
	}
	for above := len(path) - 1; above > 0; above-- {
		if place, known := c.supply.of(path[:above]); known {
			place.Path, place.Below = path, true
			return place, true
		}
	}
	if c.archived {
		return c.supply.root(path)
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

const firstNumber = 20_000 // changed numbers are near it: a valid port, and no number that a chart has

// changed is a value of the same type that can be known again.
func changed(value any, token string) change {
	switch value := value.(type) {
	case bool:
		return change{!value, ""}
	case int, int64, float64:
		number, _ := strconv.Atoi(strings.TrimPrefix(token, "seaworthy"))
		return change{firstNumber + number, strconv.Itoa(firstNumber + number)}
	case string:
		digits := strings.TrimLeft(value, "0123456789.")
		if digits != value && len(digits) <= 2 { // a quantity, a duration or a percentage
			number, _ := strconv.Atoi(strings.TrimPrefix(token, "seaworthy"))
			text := strconv.Itoa(firstNumber + number)
			return change{text + digits, text}
		}
	}
	return change{token, token}
}

// scalarOf is the value of a scalar as YAML reads it.
func scalarOf(node *yaml.Node) any {
	var value any
	if err := node.Decode(&value); err != nil {
		return node.Value
	}
	return value
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

// readOn lists the paths that were read for lines of the page.
func (c *collector) readOn(q *question, lines ...int) [][]string {
	var all [][]string
	seen := map[string]bool{}
	for _, line := range lines {
		for _, each := range q.page.origin(line).uses {
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
		here := q.page.origin(line)
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
