package main

import (
	"slices"
	"strconv"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// tracedObject is an object of the marked build, freed of its traces, and what is known of its nodes.
type tracedObject struct {
	plan     *plan
	root     *yaml.Node
	identity identity
	chain    []*layer              // the kustomizations it passed through, the last one first
	operated map[*yaml.Node]source // what JSON 6902 patches set
	replaced map[*yaml.Node]source // what replacements set
	shadows  *yaml.Node            // its annotations, with their lines
	chart    *inflated             // it came out of, if it did
	taken    bool                  // by an object of the clean build
}

func (p *plan) tracedObject(root *yaml.Node) *tracedObject {
	made := &tracedObject{plan: p, root: root, operated: map[*yaml.Node]source{}, replaced: map[*yaml.Node]source{}}
	applied := made.removeTraces()
	made.identify()
	for _, id := range applied {
		for _, each := range p.operations[id].steps {
			each.apply(root, made.operated, made.isLater(each.source.when))
		}
	}
	node := yaml.NewRNode(root)
	for _, each := range slices.Backward(made.chain) {
		for _, target := range each.replaced {
			if target.applies(node, made.identity.names) {
				target.apply(node, made.replaced)
			}
		}
	}
	return made
}

// removeTraces takes what the plan left on the object, and returns the operations that apply to it, in order.
func (o *tracedObject) removeTraces() (applied []int) {
	_, metadata := pairOf(o.root, "metadata")
	_, o.shadows = pairOf(metadata, shadow)
	take(metadata, []string{shadow})
	_, annotations := pairOf(metadata, "annotations")
	if annotations == nil {
		return nil
	}
	var kept []*yaml.Node
	for i := 0; i+1 < len(annotations.Content); i += 2 {
		name := annotations.Content[i].Value
		if index, found := numberIn(name, layerTrace); found && index < len(o.plan.layers) {
			o.chain = append(o.chain, o.plan.layers[index])
		} else if id, found := numberIn(name, operationTrace); found && id < len(o.plan.operations) {
			applied = append(applied, id)
		} else {
			kept = append(kept, annotations.Content[i:i+2]...)
		}
	}
	annotations.Content = kept
	if len(kept) == 0 {
		take(metadata, []string{"annotations"})
	}
	slices.SortFunc(o.chain, func(a, b *layer) int { return b.index - a.index })
	slices.Sort(applied)
	return applied
}

func numberIn(name, prefix string) (int, bool) {
	rest, found := strings.CutPrefix(name, prefix)
	number, err := strconv.Atoi(rest)
	return number, found && err == nil
}

// identify finds the names by which the kustomizations know the object.
func (o *tracedObject) identify() {
	node := yaml.NewRNode(o.root)
	o.identity = identity{kind: node.GetKind(), name: node.GetName(), names: []string{node.GetName()}}
	for i := 0; i+1 < len(o.root.Content); i += 2 {
		if _, within, found := o.plan.find(o.root.Content[i]); found {
			o.identity.names = append(o.identity.names, within.name)
			o.chart = within.chart
			return
		}
	}
	if maker, found := makerOf(o.identity.kind, o.identity.name, o.chain); found {
		o.identity.maker = maker
		_, name, _ := strings.Cut(maker, "/")
		o.identity.names = append(o.identity.names, name)
	}
}

// isLater reports whether a node was read after a point of the sequence.
func (o *tracedObject) isLater(when sequence) func(*yaml.Node) bool {
	return func(node *yaml.Node) bool {
		found, _, known := o.plan.find(node)
		return known && found.when > when
	}
}

// setting is the last entry of a kustomization that sets the field.
func (o *tracedObject) setting(of field) (source, bool) {
	var general source
	for _, each := range o.chain {
		for _, entry := range slices.Backward(each.settings) {
			if !entry.sets(of) {
				continue
			}
			if !entry.general {
				return entry.source, true
			}
			general = entry.source
		}
	}
	return general, general.place.Line > 0
}
