package main

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"seaworthy.dev/engines/internal/bridge"
)

// lineWith finds the first line that holds the text; 1 when none does.
func lineWith(file, text string) int {
	content, err := bridge.Read(file)
	if err != nil {
		return 1
	}
	before, _, found := strings.Cut(string(content), text)
	if !found {
		return 1
	}
	return 1 + strings.Count(before, "\n")
}

// lineOfKey finds a key of a YAML file by its path, or the nearest key above it that is there. depth says how many
// steps of the path were found.
func lineOfKey(file string, path []string) (line, depth int) {
	content, err := bridge.Read(file)
	if err != nil {
		return 1, 0
	}
	var document yaml.Node
	if err := yaml.Unmarshal(content, &document); err != nil || len(document.Content) == 0 {
		return 1, 0
	}
	node := document.Content[0]
	line = 1
	for _, step := range path {
		key, value := child(node, step)
		if value == nil {
			break
		}
		node, line = value, key.Line
		depth++
	}
	return line, depth
}

// child is the entry of a mapping or the item of a sequence.
func child(node *yaml.Node, step string) (key, value *yaml.Node) {
	for node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	switch node.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			if node.Content[i].Value == step {
				return node.Content[i], node.Content[i+1]
			}
		}
	case yaml.SequenceNode:
		if index, err := strconv.Atoi(step); err == nil && index >= 0 && index < len(node.Content) {
			return node.Content[index], node.Content[index]
		}
	}
	return nil, nil
}
