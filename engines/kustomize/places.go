package main

import (
	"slices"
	"strconv"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/wire"
)

// placing finds the place of every line of one object of the clean build.
type placing struct {
	*tracedObject
	places  []wire.Place // by line of the object's text
	begins  []bool       // lines on which a field or an item begins
	items   map[int]wire.Place
	partial bool // only what the two builds agree on is placed
}

// trio is one node three times: as it stands in the clean text, in the text of the marked object, and as the marked
// build left it. The latter two are nil where the marked object has no such node.
type trio struct{ clean, marked, node *yaml.Node }

func (t trio) field(name string) (key *yaml.Node, of trio) {
	_, of.clean = pairOf(t.clean, name)
	_, of.marked = pairOf(t.marked, name)
	key, of.node = pairOf(t.node, name)
	return key, of
}

// same reports whether the clean build and the marked one agree on a scalar.
func (t trio) same() bool {
	return t.marked != nil && t.node != nil && t.clean.Value == t.marked.Value && t.clean.Tag == t.marked.Tag
}

// renamed reports whether they differ by no more than what reference and hash put around or behind a name.
func (t trio) renamed() bool {
	if t.marked == nil || t.marked.Value == "" {
		return false
	}
	if strings.Contains(t.clean.Value, t.marked.Value) {
		return true
	}
	at := strings.LastIndexByte(t.clean.Value, '-')
	return at > 0 && strings.LastIndexByte(t.marked.Value, '-') == at && t.clean.Value[:at] == t.marked.Value[:at]
}

// place fills in the places of the lines of the text.
func (o *tracedObject) place(text string, whole trio) *placing {
	lines := strings.Count(text, "\n")
	found := &placing{tracedObject: o, places: make([]wire.Place, lines), begins: make([]bool, lines), items: map[int]wire.Place{}}
	found.fields(whole, nil)
	for line := 1; line < lines; line++ {
		if !found.begins[line] { // inside a scalar of several lines
			found.places[line] = found.places[line-1]
		}
	}
	return found
}

func (p *placing) set(node *yaml.Node, at wire.Place) {
	if index := node.Line - 1; index < len(p.places) {
		p.places[index], p.begins[index] = at, true
	}
}

// fields places the fields of a mapping and returns the first place known.
func (p *placing) fields(of trio, path []string) (first wire.Place) {
	for i := 0; i+1 < len(of.clean.Content); i += 2 {
		name := of.clean.Content[i]
		key, value := of.field(name.Value)
		at := p.value(value, written{node: key}, append(slices.Clip(path), name.Value))
		p.set(name, at)
		if first.Line == 0 {
			first = at
		}
	}
	return first
}

// list places the items of a sequence and returns the first place known.
func (p *placing) list(of trio, path []string) (first wire.Place) {
	for i, partner := range partners(of.clean, of.marked) {
		item := trio{clean: of.clean.Content[i]}
		if partner >= 0 {
			item.marked = of.marked.Content[partner]
			if of.node != nil && len(of.node.Content) == len(of.marked.Content) {
				item.node = of.node.Content[partner]
			}
		}
		at := p.value(item, p.itemAsWritten(of.node, partner), append(slices.Clip(path), strconv.Itoa(i)))
		if item.clean.Kind == yaml.ScalarNode || len(item.clean.Content) == 0 {
			p.set(item.clean, at)
		} else {
			p.items[item.clean.Line-1] = at
		}
		if first.Line == 0 {
			first = at
		}
	}
	return first
}

// itemAsWritten is the item of the list as it was written: what is left to go by when Kustomize changed a scalar item.
func (p *placing) itemAsWritten(list *yaml.Node, index int) written {
	found, within, known := p.plan.find(list)
	if !known || index < 0 || index >= len(found.node.Content) || len(found.node.Content) != len(list.Content) {
		return written{}
	}
	item := found.node.Content[index]
	return written{source: within.sourceAt(item.Line), value: item}
}

// value places a field or an item; by is what else is known of it: the key, or the item as it was written.
func (p *placing) value(of trio, by written, path []string) wire.Place {
	var within wire.Place
	switch of.clean.Kind {
	case yaml.ScalarNode:
		return p.scalar(of, by, field{path, of.clean.Value, &p.identity})
	case yaml.MappingNode:
		within = p.fields(of, path)
	case yaml.SequenceNode:
		within = p.list(of, path)
	}
	if at, found := p.collection(of.node, path); found {
		return at.place
	}
	if at := p.fallback(by); at.place.Line > 0 {
		return at.place
	}
	if at := p.around(of.node); at.Line > 0 {
		return at
	}
	if at, found := p.setting(field{path: path, object: &p.identity}); found && p.identity.maker != "" {
		return at.place
	}
	return within
}

// around is the place of the collection that the first node of a collection was written in: merging makes new lists.
func (p *placing) around(node *yaml.Node) wire.Place {
	if node != nil {
		for _, child := range node.Content {
			if found, _, known := p.plan.find(child); known {
				return found.parent
			}
		}
	}
	return wire.Place{}
}

func (p *placing) collection(node *yaml.Node, path []string) (source, bool) {
	for _, known := range []map[*yaml.Node]source{p.replaced, p.operated} {
		if at, found := known[node]; found {
			return at, true
		}
	}
	if found, _, known := p.plan.find(node); known {
		return found.source, true
	}
	if field := (field{path: path}); field.is("metadata", "annotations") {
		found, _, known := p.plan.find(p.shadows)
		return found.source, known
	}
	return source{}, false
}

// scalar places a scalar: at the line of a file that holds the value, unless a later entry of a kustomization set it.
func (p *placing) scalar(of trio, by written, is field) wire.Place {
	file, fromFile := p.fromFile(of, by, is)
	entry, fromEntry := p.replaced[of.node]
	if !fromFile || !p.untouched(of.node) {
		if set, found := p.setting(is); found && set.when > entry.when {
			entry, fromEntry = set, true
		}
	}
	switch {
	case fromEntry && (!fromFile || entry.when > file.when):
		return entry.place
	case fromFile:
		return file.place
	case (of.same() || of.renamed()) && p.explains(by, is.value):
		return p.fallback(by).place
	case p.chart != nil && of.marked != nil && !of.same(): // nondeterministic
		return p.fallback(by).place
	}
	return wire.Place{}
}

// explains reports whether what was written can have become the value without another setting: references follow the names
// of what they refer to, and variables are filled in.
func (p *placing) explains(by written, value string) bool {
	if _, operated := p.operated[by.node]; operated {
		return true
	}
	if found, _, known := p.plan.find(by.node); known {
		by = found
	}
	return by.value != nil && (strings.Contains(value, by.value.Value) || strings.Contains(by.value.Value, "$("))
}

// untouched reports whether a node is just as it was read: what sets a scalar takes its line away.
func (p *placing) untouched(node *yaml.Node) bool {
	_, _, known := p.plan.find(node)
	return known
}

// fromFile is the line of a file that holds the scalar's value. What a patch only repeats to say what it is about stands
// where it stood before.
func (p *placing) fromFile(of trio, by written, is field) (source, bool) {
	if at, found := p.operated[of.node]; found && (of.same() || of.renamed()) {
		return at, true
	}
	if !of.same() {
		return source{}, false
	}
	if key, _, known := p.plan.find(by.node); known && key.value != nil && is.identifies() && key.value.Value == is.value {
		return key.source, true
	}
	if found, _, known := p.plan.find(of.node); known {
		return found.source, true
	}
	if len(is.path) == 3 && is.path[0] == "metadata" && is.path[1] == "annotations" {
		if _, value := pairOf(p.shadows, is.path[2]); value != nil && value.Value == is.value {
			found, _, known := p.plan.find(value)
			return found.source, known
		}
	}
	return source{}, false
}

// fallback is the place of a field's key, or of an item as it was written.
func (p *placing) fallback(by written) source {
	if by.place.Line > 0 {
		return by.source
	}
	if at, found := p.operated[by.node]; found {
		return at
	}
	found, _, _ := p.plan.find(by.node)
	return found.source
}
