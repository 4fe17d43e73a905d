package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// scalarPlace is a scalar of the output with its place.
type scalarPlace struct {
	document int
	path     []string
	value    string
	file     string
	line     int
}

// samplesOf picks, by kind of the file it is placed in, one scalar of a build: always the same ones, spread over its output.
func samplesOf(answer reply) map[string]scalarPlace {
	kinds := map[string][]scalarPlace{}
	for _, each := range scalarsOf(answer) {
		kind := "patch"
		if base := filepath.Base(each.file); strings.HasPrefix(strings.ToLower(base), "kustomization") {
			kind = "kustomization"
		} else if each.file == answer.Documents[each.document].Source {
			kind = "resource"
		}
		kinds[kind] = append(kinds[kind], each)
	}
	picked := map[string]scalarPlace{}
	for kind, all := range kinds {
		picked[kind] = all[len(answer.Output)%len(all)]
	}
	return picked
}

func scalarsOf(answer reply) []scalarPlace {
	var all []scalarPlace
	first := 1
	for number, document := range answer.Documents {
		node, err := yaml.Parse(document.Text)
		if err != nil {
			continue
		}
		walkScalars(node.YNode(), nil, 0, func(path []string, line int, value string) {
			at, found := slices.BinarySearchFunc(answer.Lines, first+line-1, func(entry [3]int, wanted int) int { return cmp.Compare(entry[0], wanted) })
			if !found {
				at--
			}
			fixed := path[0] == "apiVersion" || path[0] == "kind" || path[0] == "type" // by Kustomize, in what it generates
			generated := strings.HasSuffix(document.Source, "kustomization.yaml")
			if entry := answer.Lines[at]; entry[1] >= 0 && !(fixed && generated) {
				all = append(all, scalarPlace{number, path, value, answer.Files[entry[1]], entry[2]})
			}
		})
		first += strings.Count(document.Text, "\n") + 1
	}
	return all
}

func walkScalars(node *yaml.Node, path []string, line int, visit func([]string, int, string)) {
	switch node.Kind {
	case yaml.ScalarNode:
		visit(path, line, node.Value)
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			walkScalars(node.Content[i+1], append(slices.Clip(path), node.Content[i].Value), node.Content[i].Line, visit)
		}
	case yaml.SequenceNode:
		for i, item := range node.Content {
			walkScalars(item, append(slices.Clip(path), fmt.Sprint(i)), item.Line, visit)
		}
	}
}

// objectsOf counts the objects that have the value in this field: an edit may change the order of objects.
func (s scalarPlace) objectsOf(answer reply) (count int) {
	for _, document := range answer.Documents {
		if node, err := yaml.Parse(document.Text); err == nil {
			if found := at(node.YNode(), s.path); found != nil && found.Value == s.value {
				count++
			}
		}
	}
	return count
}
