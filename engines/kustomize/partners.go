package main

import (
	"slices"

	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// partners finds for each item of a list the same item of another: an equal one, else one of the same name, else in
// lists of one length the one in its place; -1 where there is none.
func partners(list, other *yaml.Node) []int {
	found := make([]int, len(list.Content))
	for i := range found {
		found[i] = -1
		if list == other {
			found[i] = i
		}
	}
	if list == other || other == nil || other.Kind != yaml.SequenceNode {
		return found
	}
	taken := make([]bool, len(other.Content))
	for _, alike := range []func(a, b *yaml.Node) bool{equal, sameName} {
		for i, item := range list.Content {
			if found[i] >= 0 {
				continue
			}
			for j, each := range other.Content {
				if !taken[j] && alike(item, each) {
					found[i], taken[j] = j, true
					break
				}
			}
		}
	}
	for i := range found {
		if found[i] < 0 && len(taken) == len(found) && !taken[i] {
			found[i] = i
		}
	}
	return found
}

func equal(a, b *yaml.Node) bool {
	return a.Kind == b.Kind && a.Value == b.Value && a.Tag == b.Tag && slices.EqualFunc(a.Content, b.Content, equal)
}

// sameName reports whether two items carry the same name, under one of the fields that Kubernetes merges lists by.
func sameName(a, b *yaml.Node) bool {
	for _, name := range []string{"name", "mountPath", "containerPort", "port", "key", "type", "ip"} {
		_, mine := pairOf(a, name)
		_, other := pairOf(b, name)
		if mine != nil && other != nil {
			return mine.Value == other.Value
		}
	}
	return false
}
