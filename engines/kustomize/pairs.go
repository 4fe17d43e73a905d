package main

import (
	"strings"

	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// pair is an object of the clean build and the same one of the marked build; by is nil where there is none.
type pair struct {
	text string
	node *yaml.Node // nil when the text cannot be read
	by   *tracedObject
}

// paired finds for each object of the clean build the same one of the marked build: of the same name, else (a hash at its
// end may differ) the next of its kind that is left.
func paired(clean []string, marked []*tracedObject) []pair {
	left := map[string][]*tracedObject{}
	for _, each := range marked {
		left[idOf(each.root)] = append(left[idOf(each.root)], each)
	}
	pairs := make([]pair, len(clean))
	for i, text := range clean {
		pairs[i].text = text
		node, err := yaml.Parse(text)
		if err != nil {
			continue
		}
		pairs[i].node = node.YNode()
		id := idOf(pairs[i].node)
		if found := left[id]; len(found) > 0 {
			pairs[i].by, left[id] = found[0], found[1:]
			found[0].taken = true
		}
	}
	for i, each := range pairs {
		if each.node == nil || each.by != nil {
			continue
		}
		kind := yaml.NewRNode(each.node).GetKind()
		for _, other := range marked {
			if !other.taken && other.identity.kind == kind {
				pairs[i].by, other.taken = other, true
				break
			}
		}
	}
	return pairs
}

func (p pair) isInflated() bool { return p.by != nil && p.by.chart != nil }

func idOf(root *yaml.Node) string {
	node := yaml.NewRNode(root)
	return strings.Join([]string{node.GetApiVersion(), node.GetKind(), node.GetNamespace(), node.GetName()}, " ")
}

// placed finds the places of the lines of the object; nil when it is not the same in the marked build.
func (p pair) placed(lenient bool) *placing {
	if p.by == nil {
		return nil
	}
	again, err := (&resource.Resource{RNode: *yaml.NewRNode(p.by.root)}).AsYAML()
	if err != nil {
		return nil
	}
	whole := trio{p.node, p.node, p.by.root}
	partial := string(again) != p.text
	if partial {
		if !lenient {
			return nil
		}
		other, err := yaml.Parse(string(again))
		if err != nil {
			return nil
		}
		whole.marked = other.YNode()
	}
	found := p.by.place(p.text, whole)
	found.partial = partial
	return found
}
