package main

import (
	"strconv"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/wire"
)

// setting is an entry of a kustomization that sets fields by itself. What the field holds shows whether it set one:
// it is asked only of fields that Kustomize has set and no file.
type setting struct {
	source
	sets    func(field) bool
	general bool // places the object as a whole: asked when no other entry sets the field
}

// field is a scalar of a built object.
type field struct {
	path   []string
	value  string
	object *identity
}

// identity is what entries of kustomizations name an object by.
type identity struct {
	kind  string
	name  string   // as built
	names []string // as built, and as written
	maker string   // kind and name of the generator that made it; empty for others
}

func (f field) last() string { return f.path[len(f.path)-1] }

// identifies reports whether the field is one by which a patch finds the object or the item it is about.
func (f field) identifies() bool {
	return f.is("apiVersion") || f.is("kind") || f.is("metadata", "name") || f.is("metadata", "namespace") || f.ofItem()
}

// ofItem reports whether the field is the name of an item of a list.
func (f field) ofItem() bool {
	if len(f.path) < 2 || f.last() != "name" {
		return false
	}
	_, err := strconv.Atoi(f.path[len(f.path)-2])
	return err == nil
}

func (f field) is(path ...string) bool {
	return strings.Join(f.path, "\x00") == strings.Join(path, "\x00")
}

// read collects what a kustomization sets by itself, in the order in which it is applied.
func (l *layer) read() error {
	l.readGenerators()
	l.namespace()
	l.affixes()
	l.labels()
	l.annotations()
	l.replicas()
	l.images()
	l.metadata()
	if err := l.replacements(); err != nil {
		return err
	}
	l.transformers()
	return nil
}

func (l *layer) set(line int, at stage, sets func(field) bool) {
	place := wire.Place{File: l.file, Line: line}
	l.settings = append(l.settings, setting{source: source{place, l.sequence(at)}, sets: sets})
}

func (l *layer) namespace() {
	key, value := pairOf(l.node, "namespace")
	if value == nil || value.Value == "" {
		return
	}
	l.set(key.Line, namespacing, func(f field) bool {
		named := f.last() == "namespace" || f.object.kind == "Namespace" && f.is("metadata", "name")
		return named && f.value == value.Value
	})
}

func (l *layer) affixes() {
	for _, each := range []struct {
		name string
		at   stage
		fits func(text, affix string) bool
	}{
		{"namePrefix", prefixing, strings.HasPrefix},
		{"nameSuffix", suffixing, strings.Contains}, // a hash may follow
	} {
		key, value := pairOf(l.node, each.name)
		if value == nil || value.Value == "" {
			continue
		}
		l.set(key.Line, each.at, func(f field) bool {
			return f.is("metadata", "name") && !keepsName[f.object.kind] && each.fits(f.value, value.Value)
		})
	}
}

// keepsName lists the kinds that prefixes and suffixes leave alone.
var keepsName = map[string]bool{"Namespace": true, "CustomResourceDefinition": true, "APIService": true}

func (l *layer) labels() {
	_, list := pairOf(l.node, "labels")
	for _, entry := range itemsOf(list) {
		_, given := pairOf(entry, "pairs")
		l.pairs(given, labelling)
	}
	_, common := pairOf(l.node, "commonLabels")
	l.pairs(common, labelling)
}

func (l *layer) annotations() {
	_, common := pairOf(l.node, "commonAnnotations")
	l.pairs(common, annotating)
}

// pairs sets each entry of a mapping wherever a field of its name holds its value.
func (l *layer) pairs(given *yaml.Node, at stage) {
	if given == nil || given.Kind != yaml.MappingNode {
		return
	}
	for i := 0; i+1 < len(given.Content); i += 2 {
		key, value := given.Content[i], given.Content[i+1]
		l.set(key.Line, at, func(f field) bool {
			return len(f.path) > 1 && f.last() == key.Value && f.value == value.Value
		})
	}
}

func (l *layer) replicas() {
	_, list := pairOf(l.node, "replicas")
	for _, entry := range itemsOf(list) {
		key, count := pairOf(entry, "count")
		_, name := pairOf(entry, "name")
		if count == nil || name == nil {
			continue
		}
		l.set(key.Line, scaling, func(f field) bool {
			return f.last() == "replicas" && f.value == count.Value && strings.Contains(f.object.name, name.Value)
		})
	}
}

func (l *layer) images() {
	for _, name := range []string{"images", "imageTags"} {
		_, list := pairOf(l.node, name)
		for _, entry := range itemsOf(list) {
			if entry.Kind != yaml.MappingNode {
				continue
			}
			changed := imageOf(entry)
			l.set(changed.line, imaging, func(f field) bool { return changed.made(f.value) })
		}
	}
}

// metadata is what Kustomize itself adds when it is asked to.
func (l *layer) metadata() {
	key, list := pairOf(l.node, "buildMetadata")
	if len(itemsOf(list)) == 0 {
		return
	}
	l.set(key.Line, replacing, func(f field) bool {
		return f.is("metadata", "annotations", "config.kubernetes.io/origin") ||
			f.is("metadata", "annotations", "alpha.config.kubernetes.io/transformations") ||
			f.is("metadata", "labels", "app.kubernetes.io/managed-by") && strings.HasPrefix(f.value, "kustomize")
	})
}

// image is an entry of `images`.
type image struct {
	name, newName, newTag, digest, suffix string
	line                                  int
}

func imageOf(entry *yaml.Node) image {
	text := func(name string) string {
		if _, value := pairOf(entry, name); value != nil {
			return value.Value
		}
		return ""
	}
	read := image{text("name"), text("newName"), text("newTag"), text("digest"), text("tagSuffix"), entry.Line}
	if read.newName != "" && read.newName != read.name {
		return read // more than the tag changes: the entry as a whole
	}
	for _, name := range []string{"newTag", "digest", "tagSuffix"} {
		if key, value := pairOf(entry, name); value != nil && value.Value != "" {
			read.line = key.Line
			break
		}
	}
	return read
}

// made reports whether an image is one that the entry leaves behind.
func (i image) made(reference string) bool {
	name, tag, digest := splitImage(reference)
	wanted := i.newName
	if wanted == "" {
		wanted = i.name
	}
	if name != wanted {
		return false
	}
	switch {
	case i.newTag != "" && i.digest != "":
		return tag == i.newTag && digest == i.digest
	case i.newTag != "":
		return tag == i.newTag
	case i.digest != "":
		return digest == i.digest
	}
	return strings.HasSuffix(tag, i.suffix)
}

func splitImage(reference string) (name, tag, digest string) {
	name, digest, _ = strings.Cut(reference, "@")
	if at := strings.LastIndex(name, ":"); at > strings.LastIndex(name, "/") {
		name, tag = name[:at], name[at+1:]
	}
	return name, tag, digest
}
