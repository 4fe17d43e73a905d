package main

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// field is what a path leads to in an object.
type field struct {
	node  *yaml.Node // the field, or its nearest existing parent
	line  int        // of its key or item, 1-based
	depth int        // how many steps of the path exist
	found bool
	item  bool // of a list, or the nearest parent is one
}

// fieldIn follows a path as far as it exists. Of equal keys the last counts, as in Kubernetes.
func fieldIn(root *yaml.Node, path []string) field {
	at := field{node: resolved(root), line: max(1, root.Line)}
	for _, name := range path {
		key, value := lastChild(at.node, name)
		if value == nil {
			return at
		}
		at.item = at.node.Kind == yaml.SequenceNode
		at.node, at.line = resolved(value), key.Line
		at.depth++
	}
	at.found = true
	return at
}

func resolved(node *yaml.Node) *yaml.Node {
	for node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	return node
}

// lastChild is the entry of a mapping, also of one merged into it, or the item of a sequence.
func lastChild(node *yaml.Node, name string) (key, value *yaml.Node) {
	switch node.Kind {
	case yaml.MappingNode:
		for i := len(node.Content) - 2; i >= 0; i -= 2 {
			if node.Content[i].Value == name {
				return node.Content[i], node.Content[i+1]
			}
		}
		for i := len(node.Content) - 2; i >= 0; i -= 2 {
			if node.Content[i].Tag == "!!merge" {
				if key, value := lastChild(resolved(node.Content[i+1]), name); value != nil {
					return key, value
				}
			}
		}
	case yaml.SequenceNode:
		if index, err := strconv.Atoi(name); err == nil && index >= 0 && index < len(node.Content) {
			return node.Content[index], node.Content[index]
		}
	}
	return nil, nil
}

// lastLine is the last line that a node reaches to, 1-based.
func lastLine(node *yaml.Node) int {
	last := node.Line
	if node.Kind == yaml.ScalarNode {
		last += strings.Count(strings.TrimSuffix(node.Value, "\n"), "\n")
		if node.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
			last++
		}
	}
	for _, each := range node.Content {
		last = max(last, lastLine(each))
	}
	return last
}

// said writes a node as text to compare.
func said(node *yaml.Node) string {
	if node.Kind == yaml.ScalarNode {
		return node.Value
	}
	text, err := yaml.Marshal(node)
	if err != nil {
		return ""
	}
	return string(text)
}

func isScalar(node *yaml.Node) bool { return node.Kind == yaml.ScalarNode && node.Tag != "!!null" }
