package main

import (
	"bytes"
	"fmt"
	"path"
	"slices"

	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/bridge"
)

// layer is one kustomization as it is applied once: a base that two overlays share makes two layers.
type layer struct {
	index    int // in the order in which they are applied
	file     string
	node     *yaml.Node // the kustomization, without anchors
	settings []setting
	made     []generator
	replaced []replacement
	text     string // as the marked build reads it
}

func (l *layer) dir() string { return path.Dir(l.file) }

func (l *layer) sequence(at stage) sequence { return sequence(l.index)*sequence(stages) + sequence(at) }

// plan is what a marked build reads in place of the repository's files: kustomizations that name objects with known
// lines, leave a trace on every object that passes through them, and only note where a JSON 6902 patch would apply.
type plan struct {
	sourceMap
	layers     []*layer                     // by index
	reads      map[string][]*layer          // by file, in the order in which they are read
	files      map[string][]*sourceDocument // that only the marked build sees
	operations []operation                  // by the number in their trace
	charts     [][]*sourceDocument          // what the charts of the request rendered
}

// The traces are annotations.
const (
	layerTrace     = "seaworthy.dev/layer-"
	operationTrace = "seaworthy.dev/operation-"
)

func planned(file string, charts []InflatedChart) (*plan, error) {
	made := &plan{reads: map[string][]*layer{}, files: map[string][]*sourceDocument{}}
	if err := made.visit(file); err != nil {
		return nil, err
	}
	for i, each := range charts {
		if err := made.enterChart(i, each); err != nil {
			return nil, err
		}
	}
	made.number()
	return made, nil
}

// annotates reports whether the kustomization asks for annotations that name the files it reads: the marked build reads others.
func (p *plan) annotates() bool {
	_, options := pairOf(p.layers[len(p.layers)-1].node, "buildMetadata")
	return slices.ContainsFunc(itemsOf(options), func(option *yaml.Node) bool {
		return option.Value == types.OriginAnnotations || option.Value == types.TransformerAnnotations
	})
}

// visit plans a kustomization and those below it.
func (p *plan) visit(file string) error {
	whole, err := wholeFile(file)
	if err != nil {
		return err
	}
	read, err := parseAt(whole.text, 0)
	if err != nil {
		return err
	}
	if len(read) != 1 {
		return fmt.Errorf("%s holds no kustomization", file)
	}
	added := &layer{file: file, node: read[0]}
	p.reads[file] = append(p.reads[file], added)
	resources := []*yaml.Node{}
	for _, field := range []string{"resources", "bases", "components"} {
		found, err := p.below(added, field)
		if err != nil {
			return err
		}
		resources = append(resources, found...)
	}
	added.index = len(p.layers)
	p.layers = append(p.layers, added)
	for _, entry := range resources {
		if err := p.substitute(added, entry, reading); err != nil {
			return err
		}
	}
	if err := added.read(); err != nil {
		return err
	}
	if err := p.patches(added); err != nil {
		return err
	}
	leaveTrace(added)
	added.text, err = yaml.String(added.node)
	return err
}

// below visits the kustomizations that a field lists and returns its entries that are files.
func (p *plan) below(from *layer, field string) ([]*yaml.Node, error) {
	var files []*yaml.Node
	_, list := pairOf(from.node, field)
	for _, entry := range itemsOf(list) {
		at := path.Join(from.dir(), entry.Value)
		info, err := bridge.Stat(at)
		if err != nil {
			return nil, err
		}
		if info == nil || !info.Dir {
			files = append(files, entry)
			continue
		}
		file, err := kustomizationFile(at)
		if err != nil {
			return nil, err
		}
		if err := p.visit(file); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// substitute lets an entry name a file of which every line is known, in place of the file it names.
func (p *plan) substitute(from *layer, entry *yaml.Node, at stage) error {
	whole, err := wholeFile(path.Join(from.dir(), entry.Value))
	if err != nil {
		return err
	}
	name, err := p.add(from, whole, at)
	entry.Value, entry.Style, entry.Tag = name, 0, yaml.NodeTagString
	return err
}

// add makes a file of the objects of a writing and returns its name, in the folder of the layer.
func (p *plan) add(from *layer, text writing, at stage) (string, error) {
	documents, err := p.enterAll(text, from.sequence(at))
	if err != nil {
		return "", err
	}
	name := fmt.Sprintf(".seaworthy-%d.yaml", len(p.files))
	p.files[path.Join(from.dir(), name)] = documents
	return name, nil
}

// enterChart makes known what a chart rendered. Whatever is done to its objects is done later.
func (p *plan) enterChart(index int, chart InflatedChart) error {
	documents, err := p.enterAll(writing{text: chart.Output, at: chart.At}, 0)
	for _, each := range documents {
		each.chart = &inflated{index, each.line}
	}
	p.charts = append(p.charts, documents)
	return err
}

// leaveTrace has the layer annotate every object that passes through it.
func leaveTrace(passed *layer) {
	text := fmt.Sprintf(`apiVersion: builtin
kind: AnnotationsTransformer
metadata:
  name: trace
annotations:
  %s%d: passed
fieldSpecs:
- path: metadata/annotations
  create: true
`, layerTrace, passed.index)
	added := &yaml.Node{Kind: yaml.ScalarNode, Tag: yaml.NodeTagString, Style: yaml.LiteralStyle, Value: text}
	if _, list := pairOf(passed.node, "transformers"); list != nil && list.Kind == yaml.SequenceNode {
		list.Content = append(list.Content, added)
		return
	}
	setField(passed.node, "transformers", &yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{added}})
}

// setField sets or adds an entry of a mapping.
func setField(node *yaml.Node, name string, value *yaml.Node) {
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == name {
			node.Content[i+1] = value
			return
		}
	}
	key := &yaml.Node{Kind: yaml.ScalarNode, Tag: yaml.NodeTagString, Value: name}
	node.Content = append(node.Content, key, value)
}

// itemsOf are the items of a list; none for anything else.
func itemsOf(list *yaml.Node) []*yaml.Node {
	if list == nil || list.Kind != yaml.SequenceNode {
		return nil
	}
	return list.Content
}

// contents is a file that only the marked build sees.
func (p *plan) contents(file string) ([]byte, bool) {
	documents, found := p.files[bridge.Clean(file)]
	if !found {
		return nil, false
	}
	return textOf(documents), true
}

// chartText is what the marked build takes for the output of a chart.
func (p *plan) chartText(index int) string { return string(textOf(p.charts[index])) }

func textOf(documents []*sourceDocument) []byte {
	var text bytes.Buffer
	for i, each := range documents {
		if i > 0 {
			text.WriteString("---\n")
		}
		each.writeTo(&text)
	}
	return text.Bytes()
}
