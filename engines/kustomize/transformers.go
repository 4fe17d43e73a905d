package main

import (
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// transformers collects what the configurations of Kustomize's own transformers, inline or in files, set: the same as
// the fields of a kustomization they stand for.
func (l *layer) transformers() {
	_, list := pairOf(l.node, "transformers")
	for _, entry := range itemsOf(list) {
		text := patchWriting(l, entry)
		objects, err := text.objects()
		if err != nil {
			continue // a folder, or nothing that Kustomize knows
		}
		for _, each := range objects {
			l.transformer(each)
		}
	}
}

// asKustomization says which field of a kustomization does what a transformer of a kind does with its own field.
var asKustomization = map[string][2]string{
	"LabelTransformer":        {"labels", "commonLabels"},
	"AnnotationsTransformer":  {"annotations", "commonAnnotations"},
	"ImageTagTransformer":     {"imageTag", "images"},
	"ReplicaCountTransformer": {"replica", "replicas"},
	"PrefixTransformer":       {"prefix", "namePrefix"},
	"SuffixTransformer":       {"suffix", "nameSuffix"},
	"NamespaceTransformer":    {"namespace", "namespace"},
	"ReplacementTransformer":  {"replacements", "replacements"},
}

func (l *layer) transformer(each object) {
	_, kind := pairOf(each.node, "kind")
	if kind == nil {
		return
	}
	fields, known := asKustomization[kind.Value]
	from := each.node
	if kind.Value == "NamespaceTransformer" {
		_, from = pairOf(each.node, "metadata")
	}
	key, value := pairOf(from, fields[0])
	if !known || value == nil {
		return
	}
	stand := &layer{index: l.index, file: each.from.at(1).File, node: standIn(fields[1], key, value)}
	if stand.read() != nil {
		return
	}
	for i := range stand.settings {
		at := &stand.settings[i]
		at.when = l.sequence(transforming)
		at.place = each.from.at(at.place.Line)
	}
	l.settings = append(l.settings, stand.settings...)
	l.replaced = append(l.replaced, stand.replaced...)
}

// standIn is a kustomization of one field.
func standIn(name string, key, value *yaml.Node) *yaml.Node {
	if name == "images" || name == "replicas" {
		value = &yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{value}}
	}
	named := *key
	named.Value = name
	return &yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{&named, value}}
}
