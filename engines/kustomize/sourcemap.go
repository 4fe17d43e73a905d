package main

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/wire"
)

// sequence orders what a build does to an object: later settings win over earlier ones.
type sequence int

// stage is a step within one kustomization, in the order in which Kustomize takes them.
type stage int

const (
	reading stage = iota
	generating
	mergePatches // patchesStrategicMerge
	patches
	namespacing
	prefixing
	suffixing
	labelling
	annotating
	jsonPatches // patchesJson6902
	scaling
	imaging
	replacing
	transforming // transformers
	stages
)

// source is the place at which a node was written, and when the build read it.
type source struct {
	place wire.Place
	when  sequence
}

// sourceMap knows the place of every node of the objects that a marked build reads. Nodes are copied from object to
// object with the line they were read at; so each object is read with so many empty lines before it that no two of them
// share a line. What Kustomize sets by itself has no line.
type sourceMap struct{ documents []*sourceDocument }

// firstDocumentLine lies beyond the lines of what Kustomize itself parses in passing.
const firstDocumentLine = 10_000

// mostEmptyLines bounds the empty lines of one build, in bytes; objects past it stay unknown.
const mostEmptyLines = 64 << 20

// sourceDocument is one object as a marked build reads it.
type sourceDocument struct {
	text    string
	lines   int
	first   int    // line at which it is read; 0 for one that has none
	name    string // metadata.name as written
	from    writing
	line    int // of the writing on which it begins
	when    sequence
	chart   *inflated // that rendered it, if one did
	sources map[position]written
}

// position identifies a node of a document: no two of a kind and value begin in one place.
type position struct {
	line, column int // in the document, 1-based
	kind         yaml.Kind
	value        string
}

// inflated is a line of what a chart rendered.
type inflated struct {
	index int // of the chart in the request
	line  int // 1-based
}

type written struct {
	source
	node   *yaml.Node // as written, without anchors
	value  *yaml.Node // of a key, or the item itself
	parent wire.Place // of the collection that the node stands in
}

// shadow is a copy of an object's annotations: Kustomize writes the real ones again, without their lines.
const shadow = "seaworthyAnnotations"

// enterAll writes down the objects of a writing.
func (m *sourceMap) enterAll(text writing, when sequence) ([]*sourceDocument, error) {
	objects, err := text.objects()
	if err != nil {
		return nil, err
	}
	documents := []*sourceDocument{}
	for _, each := range objects {
		entered, err := m.enter(each, when)
		if err != nil {
			return nil, err
		}
		documents = append(documents, entered)
	}
	return documents, nil
}

// enter writes an object down and returns its document.
func (m *sourceMap) enter(each object, when sequence) (*sourceDocument, error) {
	shadowAnnotations(each.node)
	text, err := yaml.String(each.node)
	if err != nil {
		return nil, err
	}
	entered := &sourceDocument{text: text, lines: strings.Count(text, "\n"), from: each.from, line: each.node.Line, when: when, sources: map[position]written{}}
	entered.name = yaml.NewRNode(each.node).GetName()
	var again yaml.Node
	if err := yaml.NewDecoder(bytes.NewBufferString(text)).Decode(&again); err != nil {
		return nil, err
	}
	top := written{source: entered.sourceAt(each.node.Line), node: content(each.node)}
	if same := entered.compare(top, content(&again)); !same {
		entered.sources = nil // written differently: better none than wrong ones
	}
	m.documents = append(m.documents, entered)
	return entered, nil
}

// compare walks an object and what was written of it, and notes the place of each node; false when they differ.
func (d *sourceDocument) compare(as written, again *yaml.Node) bool {
	if as.node.Kind != again.Kind || as.node.Value != again.Value || len(as.node.Content) != len(again.Content) {
		return false
	}
	d.sources[position{again.Line, again.Column, again.Kind, again.Value}] = as
	for i, child := range as.node.Content {
		below := written{source: d.sourceAt(child.Line), node: child, parent: as.place}
		if as.node.Kind == yaml.MappingNode && i%2 == 0 {
			below.value = as.node.Content[i+1]
		} else if as.node.Kind == yaml.MappingNode {
			below.source = d.sourceAt(as.node.Content[i-1].Line)
		}
		if !d.compare(below, again.Content[i]) {
			return false
		}
	}
	return true
}

// sourceAt is a line of the text the object stands in.
func (d *sourceDocument) sourceAt(line int) source { return source{d.from.at(line), d.when} }

// number gives every document the lines it is read at, the short ones first: that keeps the empty lines few.
func (m *sourceMap) number() {
	sorted := slices.Clone(m.documents)
	slices.SortStableFunc(sorted, func(a, b *sourceDocument) int { return cmp.Compare(a.lines, b.lines) })
	next, total := firstDocumentLine, 0
	for _, each := range sorted {
		if total += next; total > mostEmptyLines {
			break
		}
		each.first = next
		next += each.lines + 1
	}
	m.documents = sorted
}

// find returns where a node of a built object was written; false for one that Kustomize set or changed.
func (m *sourceMap) find(node *yaml.Node) (written, *sourceDocument, bool) {
	if node == nil || node.Line < firstDocumentLine {
		return written{}, nil, false
	}
	after, _ := slices.BinarySearchFunc(m.documents, node.Line, func(each *sourceDocument, line int) int {
		if each.first == 0 || each.first > line {
			return 1
		}
		return -1
	})
	if after == 0 {
		return written{}, nil, false
	}
	within := m.documents[after-1]
	found, known := within.sources[position{node.Line - within.first + 1, node.Column, node.Kind, node.Value}]
	return found, within, known
}

// writeTo writes the document as the build reads it.
func (d *sourceDocument) writeTo(text *bytes.Buffer) {
	for line := 1; line < d.first; line++ {
		text.WriteByte('\n')
	}
	text.WriteString(d.text)
}

// shadowAnnotations copies the annotations of an object to where Kustomize leaves them alone.
func shadowAnnotations(node *yaml.Node) {
	_, metadata := pairOf(content(node), "metadata")
	_, annotations := pairOf(metadata, "annotations")
	if annotations == nil || annotations.Kind != yaml.MappingNode {
		return
	}
	key := &yaml.Node{Kind: yaml.ScalarNode, Tag: yaml.NodeTagString, Value: shadow}
	if given, _ := pairOf(metadata, "annotations"); given != nil {
		key.Line, key.Column = given.Line, given.Column
	}
	metadata.Content = append(metadata.Content, key, yaml.CopyYNode(annotations))
}

// content is the node inside a document.
func content(node *yaml.Node) *yaml.Node {
	if node != nil && node.Kind == yaml.DocumentNode && len(node.Content) > 0 {
		return node.Content[0]
	}
	return node
}

// pairOf finds an entry of a mapping: its last, as for Kubernetes.
func pairOf(node *yaml.Node, name string) (key, value *yaml.Node) {
	if node == nil || node.Kind != yaml.MappingNode {
		return nil, nil
	}
	for i := len(node.Content) - 2; i >= 0; i -= 2 {
		if node.Content[i].Value == name {
			return node.Content[i], node.Content[i+1]
		}
	}
	return nil, nil
}
