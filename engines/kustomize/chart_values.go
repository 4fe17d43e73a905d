package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	kyaml "sigs.k8s.io/kustomize/kyaml/yaml"
	"sigs.k8s.io/kustomize/kyaml/yaml/merge2"
	"sigs.k8s.io/yaml"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// inlineValues joins `valuesInline` with the values file as Kustomize does. It returns the place of each line.
func (g *chartGenerator) inlineValues() (*wire.InlineValues, *wire.Error) {
	values := g.own.ValuesInline
	given := []valuesText{g.inlineText()}
	if how := g.own.ValuesMerge; how != "replace" {
		text, failure := g.valuesFile()
		if failure != nil {
			return nil, failure
		}
		merged, err := mergedValues(how, values, text)
		if errors.Is(err, io.EOF) {
			return nil, g.fault(fmt.Sprintf("%s is empty, and Kustomize can join valuesInline with no empty file", g.file(g.own.ValuesFile)),
				"write {} into it, or set valuesMerge: replace")
		}
		if err != nil {
			return nil, g.fault("the values of the chart cannot be joined: "+err.Error(), "")
		}
		values = merged
		ofFile := valuesText{root: firstRoot(text), at: linesOf(g.file(g.own.ValuesFile))}
		if given = append(given, ofFile); how == "merge" {
			slices.Reverse(given)
		}
	}
	text, err := yaml.Marshal(values)
	if err != nil {
		return nil, g.fault("the values of the chart cannot be written: "+err.Error(), "")
	}
	made := &wire.InlineValues{Text: string(text)}
	places := make([]wire.Place, strings.Count(made.Text, "\n"))
	if root := firstRoot(made.Text); root != nil {
		placeValues(root, given, places)
	}
	made.Track(places)
	return made, nil
}

// valuesFile reads the values file, which is the chart's own where the entry names none.
func (g *chartGenerator) valuesFile() (string, *wire.Error) {
	text, err := g.helpers.Loader().Load(g.own.ValuesFile)
	if err == nil {
		return string(text), nil
	}
	file := g.file(g.own.ValuesFile)
	if info, err := bridge.Stat(file); err == nil && info != nil {
		return "", g.fault(
			fmt.Sprintf("%s lies outside the folder of the kustomization, where Kustomize reads no values", file),
			"keep it below that folder, or set kustomize.loadRestrictor: none in seaworthy.yaml if what deploys it runs with --load-restrictor LoadRestrictionsNone")
	}
	return "", g.fault(fmt.Sprintf("the values file %s does not exist", file), "correct its path or add the file")
}

// mergedValues lets the inline values override those of the file, or the other way round.
func mergedValues(how string, inline map[string]any, file string) (map[string]any, error) {
	ofFile, err := kyaml.Parse(file)
	if err != nil {
		return nil, err
	}
	above, err := kyaml.FromMap(inline)
	if err != nil {
		return nil, err
	}
	below := ofFile
	if how == "merge" {
		above, below = below, above
	}
	merged, err := merge2.Merge(above, below, kyaml.MergeOptions{})
	if err != nil {
		return nil, err
	}
	return merged.Map()
}

// valuesText is a text that gives values, or a part of it.
type valuesText struct {
	root  *kyaml.Node
	at    func(line int) wire.Place
	place wire.Place // of the key or item it stands below
}

// inlineText is where the kustomization has the values; what is handed over by a file of its own has no lines.
func (g *chartGenerator) inlineText() valuesText {
	entry := g.entry()
	if _, root := pairOf(entry.node, "valuesInline"); root != nil {
		return valuesText{root: root, at: linesOf(entry.file)}
	}
	unknown := valuesText{at: func(int) wire.Place { return wire.Place{} }}
	if read, err := kyaml.FromMap(g.own.ValuesInline); err == nil {
		unknown.root = read.YNode()
	}
	return unknown
}

func firstRoot(text string) *kyaml.Node {
	read, err := parseAt(text, 0)
	if err != nil || len(read) == 0 {
		return nil
	}
	return read[0]
}

// placeValues notes for the lines of joined values where they stand: in the first of the texts that has them.
func placeValues(joined *kyaml.Node, given []valuesText, places []wire.Place) {
	for i := 0; i+1 < len(joined.Content) && joined.Kind == kyaml.MappingNode; i += 2 {
		name, value := joined.Content[i], joined.Content[i+1]
		var below []valuesText
		for _, text := range given {
			if key, node := pairOf(text.root, name.Value); node != nil {
				below = text.appendTo(below, key, node)
			}
		}
		placeValue(name, value, below, places)
	}
	for i := 0; i < len(joined.Content) && joined.Kind == kyaml.SequenceNode; i++ {
		var below []valuesText
		if items := itemsOf(given[0].root); i < len(items) { // lists are not joined: the first has it all
			below = given[0].appendTo(nil, items[i], items[i])
		}
		placeValue(joined.Content[i], joined.Content[i], below, places)
	}
}

// placeValue notes where the line of a key or an item stands, and those below it.
func placeValue(begin, value *kyaml.Node, given []valuesText, places []wire.Place) {
	if len(given) == 0 {
		return
	}
	if begin.Line <= len(places) {
		places[begin.Line-1] = given[0].place
	}
	placeValues(value, given, places)
}

// appendTo adds what stands below a key or an item.
func (v valuesText) appendTo(all []valuesText, begin, value *kyaml.Node) []valuesText {
	return append(all, valuesText{root: value, at: v.at, place: v.at(begin.Line)})
}
