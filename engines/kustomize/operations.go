package main

import (
	"slices"
	"strconv"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// operation is a JSON 6902 patch: its steps, with the lines they stand on.
type operation struct {
	steps []step
	when  sequence
}

type step struct {
	verb    string
	path    []string
	from    []string
	value   *yaml.Node
	sources map[*yaml.Node]source // of the nodes of value
	source  source                // of the step itself
}

// isOperations reports whether a patch is a JSON 6902 patch, which is a list, not a strategic merge patch.
func isOperations(text writing) bool {
	read, err := parseAt(text.text, 0)
	return err == nil && len(read) == 1 && content(read[0]).Kind == yaml.SequenceNode
}

func readOperation(text writing, when sequence) (operation, error) {
	read, err := parseAt(text.text, 0)
	if err != nil {
		return operation{}, err
	}
	made := operation{when: when}
	for _, document := range read {
		for _, item := range itemsOf(content(document)) {
			made.steps = append(made.steps, readStep(item, text, when))
		}
	}
	return made, nil
}

func readStep(item *yaml.Node, text writing, when sequence) step {
	made := step{sources: map[*yaml.Node]source{}, source: source{text.at(item.Line), when}}
	if _, verb := pairOf(item, "op"); verb != nil {
		made.verb = verb.Value
	}
	if _, to := pairOf(item, "path"); to != nil {
		made.path = pointer(to.Value)
	}
	if _, from := pairOf(item, "from"); from != nil {
		made.from = pointer(from.Value)
	}
	if key, value := pairOf(item, "value"); value != nil {
		made.value = value
		made.note(value, key.Line, func(line int) source { return source{text.at(line), when} })
	}
	return made
}

// note enters the sources of a value: a field stands where its key does.
func (s *step) note(node *yaml.Node, line int, at func(int) source) {
	s.sources[node] = at(line)
	for i, child := range node.Content {
		line := child.Line
		if node.Kind == yaml.MappingNode && i%2 == 1 {
			line = node.Content[i-1].Line
		}
		s.note(child, line, at)
	}
}

// pointer splits a JSON pointer.
func pointer(text string) []string {
	parts := strings.Split(text, "/")[1:]
	for i, part := range parts {
		parts[i] = strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
	}
	return parts
}

// apply changes the object as the step says and enters the sources of the nodes it sets into `known`. What a later patch
// has set already stays, and so does what the step does not fit.
func (s *step) apply(root *yaml.Node, known map[*yaml.Node]source, later func(*yaml.Node) bool) {
	switch s.verb {
	case "add", "replace":
		if s.value != nil {
			put(root, s.path, s.copied(s.value, known), s.verb == "add", later)
		}
	case "remove":
		take(root, s.path)
	case "move", "copy":
		value := at(root, s.from)
		if value == nil {
			return
		}
		if s.verb == "move" {
			take(root, s.from)
		}
		moved := yaml.CopyYNode(value)
		known[moved] = s.source
		put(root, s.path, moved, true, later)
	}
}

// copied is a value of its own for one object.
func (s *step) copied(node *yaml.Node, known map[*yaml.Node]source) *yaml.Node {
	again := *node
	again.Line, again.Column = 0, 0
	again.Content = make([]*yaml.Node, len(node.Content))
	for i, child := range node.Content {
		again.Content[i] = s.copied(child, known)
	}
	known[&again] = s.sources[node]
	return &again
}

// at finds a node by its path.
func at(node *yaml.Node, path []string) *yaml.Node {
	for _, name := range path {
		if node == nil {
			return nil
		}
		if node.Kind == yaml.SequenceNode {
			index := indexIn(node, name)
			if index < 0 || index >= len(node.Content) {
				return nil
			}
			node = node.Content[index]
			continue
		}
		_, node = pairOf(node, name)
	}
	return node
}

// indexIn is the index that a step of a pointer means in a list: "-" is behind its end, "-1" its last item; -1 for none.
func indexIn(list *yaml.Node, name string) int {
	if name == "-" {
		return len(list.Content)
	}
	index, err := strconv.Atoi(name)
	switch {
	case err != nil:
		return -1
	case index < 0:
		return max(-1, index+len(list.Content))
	}
	return index
}

// put sets a node at a path; into a list it is inserted when added, else it takes the place of the item.
func put(root *yaml.Node, path []string, value *yaml.Node, added bool, later func(*yaml.Node) bool) {
	if len(path) == 0 {
		root.Content = value.Content
		return
	}
	name := path[len(path)-1]
	parent := at(root, path[:len(path)-1])
	if parent == nil {
		return
	}
	if parent.Kind == yaml.MappingNode {
		if _, before := pairOf(parent, name); before == nil || !later(before) {
			setField(parent, name, value)
		}
		return
	}
	index := indexIn(parent, name)
	if parent.Kind != yaml.SequenceNode || index < 0 || index > len(parent.Content) {
		return
	}
	if added {
		parent.Content = slices.Insert(parent.Content, index, value)
	} else if index < len(parent.Content) && !later(parent.Content[index]) {
		parent.Content[index] = value
	}
}

// take removes the node at a path.
func take(root *yaml.Node, path []string) {
	if len(path) == 0 {
		return
	}
	name := path[len(path)-1]
	parent := at(root, path[:len(path)-1])
	switch {
	case parent == nil:
	case parent.Kind == yaml.MappingNode:
		for i := 0; i+1 < len(parent.Content); i += 2 {
			if parent.Content[i].Value == name {
				parent.Content = slices.Delete(parent.Content, i, i+2)
				return
			}
		}
	case parent.Kind == yaml.SequenceNode:
		if index := indexIn(parent, name); index >= 0 && index < len(parent.Content) {
			parent.Content = slices.Delete(parent.Content, index, index+1)
		}
	}
}
