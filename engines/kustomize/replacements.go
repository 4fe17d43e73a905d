package main

import (
	"path"

	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/resid"
	"sigs.k8s.io/kustomize/kyaml/utils"
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// replacement is a target of an entry of `replacements`, with the place of each of its field paths.
type replacement struct {
	selects *types.TargetSelectorRegex
	fields  []replacedField
}

type replacedField struct {
	source
	path []string
}

// replacements collects the targets of a layer, also those that stand in a file.
func (l *layer) replacements() error {
	_, list := pairOf(l.node, "replacements")
	for _, entry := range itemsOf(list) {
		text, from := []*yaml.Node{entry}, writing{at: linesOf(l.file)}
		if _, name := pairOf(entry, "path"); name != nil {
			whole, err := wholeFile(path.Join(l.dir(), name.Value))
			if err != nil {
				return err
			}
			read, err := parseAt(whole.text, 0)
			if err != nil {
				return err
			}
			text, from = read, whole
		}
		for _, each := range text {
			l.replacementsOf(content(each), from)
		}
	}
	return nil
}

// replacementsOf takes one replacement or a list of them.
func (l *layer) replacementsOf(node *yaml.Node, from writing) {
	for _, item := range itemsOf(node) {
		l.replacementsOf(item, from)
	}
	_, targets := pairOf(node, "targets")
	for _, target := range itemsOf(targets) {
		if made, err := l.replacementOf(target, from); err == nil {
			l.replaced = append(l.replaced, made)
		}
	}
}

func (l *layer) replacementOf(target *yaml.Node, from writing) (replacement, error) {
	var read types.TargetSelector
	if err := target.Decode(&read); err != nil {
		return replacement{}, err
	}
	selects, err := types.NewTargetSelectorRegex(&read)
	if err != nil {
		return replacement{}, err
	}
	made := replacement{selects: selects}
	_, paths := pairOf(target, "fieldPaths")
	for _, each := range itemsOf(paths) {
		made.add(each.Value, source{from.at(each.Line), l.sequence(replacing)})
	}
	if len(made.fields) == 0 {
		made.add(types.DefaultReplacementFieldPath, source{from.at(target.Line), l.sequence(replacing)})
	}
	return made, nil
}

func (r *replacement) add(path string, at source) {
	r.fields = append(r.fields, replacedField{at, utils.SmarterPathSplitter(path, ".")})
}

// applies reports whether an object is a target, under any name it is known to have had.
func (r *replacement) applies(root *yaml.RNode, names []string) bool {
	var ids []resid.ResId
	for _, name := range names {
		ids = append(ids, resid.NewResIdWithNamespace(resid.GvkFromNode(root), name, root.GetNamespace()))
		ids = append(ids, resid.NewResIdWithNamespace(resid.GvkFromNode(root), name, ""))
	}
	if r.selects.RejectsAny(ids) {
		return false
	}
	for _, id := range ids {
		if r.selects.Selects(id) {
			return true
		}
	}
	return false
}

// apply enters the place of every node of the object that the replacement sets.
func (r *replacement) apply(root *yaml.RNode, replaced map[*yaml.Node]source) {
	for _, each := range r.fields {
		found, err := root.Pipe(&yaml.PathMatcher{Path: each.path})
		if err != nil || found == nil {
			continue
		}
		nodes, err := found.Elements()
		if err != nil {
			continue
		}
		for _, node := range nodes {
			enterAll(node.YNode(), each.source, replaced)
		}
	}
}

func enterAll(node *yaml.Node, at source, replaced map[*yaml.Node]source) {
	replaced[node] = at
	for _, child := range node.Content {
		enterAll(child, at, replaced)
	}
}
