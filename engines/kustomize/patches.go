package main

import (
	"fmt"
	"path"

	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/bridge"
)

// patches lets the patches of a layer name files with known lines. JSON 6902 patches would take the lines from the whole
// object: the marked build only notes which objects they apply to.
func (p *plan) patches(to *layer) error {
	_, merged := pairOf(to.node, "patchesStrategicMerge")
	for _, entry := range itemsOf(merged) {
		name, err := p.add(to, patchWriting(to, entry), mergePatches)
		if err != nil {
			return err
		}
		entry.Value, entry.Style = name, 0
	}
	_, list := pairOf(to.node, "patches")
	for i, entry := range itemsOf(list) {
		if entry.Kind != yaml.MappingNode {
			continue
		}
		changed, err := p.patch(to, entry)
		if err != nil {
			return err
		}
		list.Content[i] = changed
	}
	return p.jsonPatches(to)
}

// patch is the entry that stands for an entry of `patches` in the marked build.
func (p *plan) patch(to *layer, entry *yaml.Node) (*yaml.Node, error) {
	text, err := entryWriting(to, entry)
	if err != nil {
		return nil, err
	}
	if isOperations(text) {
		return p.noted(to, entry, text, patches)
	}
	name, err := p.add(to, text, patches)
	if err != nil {
		return nil, err
	}
	changed := yaml.CopyYNode(entry)
	setField(changed, "path", yaml.NewStringRNode(name).YNode())
	return changed, yaml.NewRNode(changed).PipeE(yaml.Clear("patch"))
}

// jsonPatches moves what `patchesJson6902` would do into notes among the `patches`.
func (p *plan) jsonPatches(to *layer) error {
	_, list := pairOf(to.node, "patchesJson6902")
	if len(itemsOf(list)) == 0 {
		return nil
	}
	_, noted := pairOf(to.node, "patches")
	if noted == nil || noted.Kind != yaml.SequenceNode {
		noted = &yaml.Node{Kind: yaml.SequenceNode}
		setField(to.node, "patches", noted)
	}
	for _, entry := range list.Content {
		text, err := entryWriting(to, entry)
		if err != nil {
			return err
		}
		note, err := p.noted(to, entry, text, jsonPatches)
		if err != nil {
			return err
		}
		noted.Content = append(noted.Content, note)
	}
	return yaml.NewRNode(to.node).PipeE(yaml.Clear("patchesJson6902"))
}

// noted is a patch that leaves a trace on the objects that the operations apply to.
func (p *plan) noted(to *layer, entry *yaml.Node, text writing, at stage) (*yaml.Node, error) {
	made, err := readOperation(text, to.sequence(at))
	if err != nil {
		return nil, err
	}
	trace := fmt.Sprintf("apiVersion: v1\nkind: Trace\nmetadata:\n  name: trace\n  annotations:\n    %s%d: applied\n", operationTrace, len(p.operations))
	p.operations = append(p.operations, made)
	note := &yaml.Node{Kind: yaml.MappingNode}
	setField(note, "patch", yaml.NewStringRNode(trace).YNode())
	if _, target := pairOf(entry, "target"); target != nil {
		setField(note, "target", yaml.CopyYNode(target))
	}
	return note, nil
}

// entryWriting is the text of an entry with a `path` or an inline `patch`.
func entryWriting(to *layer, entry *yaml.Node) (writing, error) {
	if _, inline := pairOf(entry, "patch"); inline != nil && inline.Value != "" {
		return inlineText(to.file, inline), nil
	}
	_, name := pairOf(entry, "path")
	if name == nil {
		return writing{}, fmt.Errorf("%s:%d: the patch has neither text nor path", to.file, entry.Line)
	}
	return wholeFile(path.Join(to.dir(), name.Value))
}

// patchWriting is the text of an entry that is a path or the patch itself.
func patchWriting(to *layer, entry *yaml.Node) writing {
	at := path.Join(to.dir(), entry.Value)
	if info, err := bridge.Stat(at); err == nil && info != nil && !info.Dir {
		if whole, err := wholeFile(at); err == nil {
			return whole
		}
	}
	return inlineText(to.file, entry)
}
