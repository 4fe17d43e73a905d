package main

import (
	"bytes"
	"regexp"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/kio"
	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// writing is YAML that stands in a file: the whole of it, or a patch inside a kustomization; or what a chart rendered.
type writing struct {
	text string
	at   func(line int) wire.Place // where a line of the text stands, 1-based
}

// linesOf is where the lines of a file stand.
func linesOf(file string) func(int) wire.Place {
	return func(line int) wire.Place { return wire.Place{File: file, Line: line} }
}

// object is one object of a writing, free of aliases; its nodes carry lines of the text.
type object struct {
	node *yaml.Node
	from writing
}

func wholeFile(file string) (writing, error) {
	text, err := bridge.Read(file)
	memory.reads(text)
	return writing{text: string(text), at: linesOf(file)}, err
}

// inlineText is what a scalar of a file holds. Only of a literal block is it known on which lines its text stands.
func inlineText(file string, scalar *yaml.Node) writing {
	within := func(line int) wire.Place { return wire.Place{File: file, Line: scalar.Line + line} }
	if scalar.Style&yaml.LiteralStyle == 0 {
		within = func(int) wire.Place { return wire.Place{File: file, Line: scalar.Line} }
	}
	return writing{text: scalar.Value, at: within}
}

// separator splits documents as Kustomize's reader does.
var separator = regexp.MustCompile(`\n---.*\n`)

// objects reads the objects in the order in which Kustomize does: what a list holds comes after all else.
func (w writing) objects() ([]object, error) {
	text := strings.ReplaceAll(w.text, "\r\n", "\n")
	var queue []*yaml.Node
	start := 0
	for _, end := range append(separator.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		document, err := parseAt(text[start:end[0]]+text[end[0]:min(end[0]+1, end[1])], strings.Count(text[:start], "\n"))
		if err != nil {
			return nil, err
		}
		queue = append(queue, document...)
		start = end[1]
	}
	var all []object
	for len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		if items := listItems(next); items != nil {
			queue = append(queue, items.Content...)
			continue
		}
		all = append(all, object{next, w})
	}
	return all, nil
}

// parseAt reads one document that begins after so many lines; none when it is empty.
func parseAt(text string, before int) ([]*yaml.Node, error) {
	reader := kio.ByteReader{Reader: bytes.NewBufferString(text), OmitReaderAnnotations: true, DisableUnwrapping: true}
	read, err := reader.Read()
	if err != nil {
		return nil, err
	}
	nodes := make([]*yaml.Node, 0, len(read))
	for _, each := range read {
		if each.IsNilOrEmpty() {
			continue
		}
		if shift(each.YNode(), before) { // freeing it of aliases copies it many times
			if err := each.DeAnchor(); err != nil {
				return nil, err
			}
		}
		nodes = append(nodes, each.YNode())
	}
	return nodes, nil
}

// shift moves all lines and reports whether there are anchors.
func shift(node *yaml.Node, lines int) (anchored bool) {
	node.Line += lines
	anchored = node.Anchor != ""
	for _, child := range node.Content {
		if shift(child, lines) {
			anchored = true
		}
	}
	return anchored
}

// listItems are the items of an object that is a list of objects; nil for any other.
func listItems(node *yaml.Node) *yaml.Node {
	_, kind := pairOf(node, "kind")
	_, items := pairOf(node, "items")
	if kind == nil || !strings.HasSuffix(kind.Value, "List") || items == nil {
		return nil
	}
	if items.Kind == yaml.SequenceNode || items.Tag == yaml.NodeTagNull {
		return items
	}
	return nil
}
