package main

import (
	"bytes"
	"errors"
	"fmt"

	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/bridge"
)

// mostExpanded is how many values a document may hold with its aliases expanded. Kustomize copies what an alias stands for,
// and copies take all the memory that an engine may have long before it would run out of time. A long text counts for more
// than one value.
const (
	mostExpanded = 200_000
	charsOfValue = 50
)

// refuseExpansion says that the documents of a file hold more than that. What is no YAML is read as it is, and fails later.
func refuseExpansion(name string, text []byte) error {
	if !bytes.Contains(text, []byte("&")) || !bytes.Contains(text, []byte("*")) {
		return nil
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var document yaml.Node
		if err := decoder.Decode(&document); err != nil {
			return nil
		}
		if (expansion{}).size(&document) > mostExpanded {
			return fmt.Errorf("%s: %w", bridge.Clean(name), errExpansion)
		}
	}
}

var errExpansion = errors.New("aliases expand to more than 200,000 values, or 10 MB of text")

// expansion holds sizes of nodes with their aliases expanded; those that aliases stand for are counted once.
type expansion map[*yaml.Node]int

func (e expansion) size(node *yaml.Node) int {
	if node.Kind == yaml.AliasNode {
		known, found := e[node.Alias]
		if !found {
			e[node.Alias] = mostExpanded + 1 // found again below itself: it has no end
			known = e.size(node.Alias)
			e[node.Alias] = known
		}
		return known
	}
	sum := 1 + len(node.Value)/charsOfValue
	for _, child := range node.Content {
		sum = min(sum+e.size(child), mostExpanded+1)
	}
	return sum
}
