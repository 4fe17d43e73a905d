package main

import (
	"path"
	"slices"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// generator is an entry of `configMapGenerator` or `secretGenerator`.
type generator struct {
	kind string
	name string
	line int
}

func (g generator) id() string { return g.kind + "/" + g.name }

// makerOf finds the generator that made an object: the one whose name is most of its name, for prefixes, suffixes and a
// hash surround it.
func makerOf(kind, name string, chain []*layer) (maker string, found bool) {
	best := -1
	for _, each := range chain {
		for _, made := range each.made {
			if made.kind == kind && len(made.name) > best && strings.Contains(name, made.name) {
				best, maker = len(made.name), made.id()
			}
		}
	}
	return maker, best >= 0
}

// readGenerators collects the fields that the generators of a kustomization set. What an entry says beats the options of
// all: so it stands behind them.
func (l *layer) readGenerators() {
	_, options := pairOf(l.node, "generatorOptions")
	for _, each := range []struct{ field, kind string }{{"configMapGenerator", "ConfigMap"}, {"secretGenerator", "Secret"}} {
		_, list := pairOf(l.node, each.field)
		for _, entry := range itemsOf(list) {
			key, name := pairOf(entry, "name")
			if name == nil {
				continue
			}
			made := generator{each.kind, name.Value, entry.Line}
			l.made = append(l.made, made)
			l.generated(made, made.line, func(field) bool { return true })
			l.settings[len(l.settings)-1].general = true
			l.generated(made, key.Line, func(f field) bool { return f.is("metadata", "name") })
			_, own := pairOf(entry, "options")
			l.generatorOptions(made, options)
			l.generatorOptions(made, own)
			l.scalarField(made, entry, "type")
			l.literals(made, entry)
			l.files(made, entry)
			l.envs(made, entry)
		}
	}
}

func (l *layer) generated(made generator, line int, sets func(field) bool) {
	l.set(line, generating, func(f field) bool { return f.object.maker == made.id() && sets(f) })
}

func (l *layer) generatorOptions(made generator, options *yaml.Node) {
	for _, name := range []string{"labels", "annotations"} {
		_, given := pairOf(options, name)
		if given == nil || given.Kind != yaml.MappingNode {
			continue
		}
		for i := 0; i+1 < len(given.Content); i += 2 {
			key := given.Content[i]
			l.generated(made, key.Line, func(f field) bool { return f.is("metadata", name, key.Value) })
		}
	}
	l.scalarField(made, options, "immutable")
}

func (l *layer) scalarField(made generator, entry *yaml.Node, name string) {
	if key, _ := pairOf(entry, name); key != nil {
		l.generated(made, key.Line, func(f field) bool { return f.is(name) })
	}
}

func (f field) isData(key string) bool { return f.is("data", key) || f.is("binaryData", key) }

func (l *layer) literals(made generator, entry *yaml.Node) {
	_, list := pairOf(entry, "literals")
	for _, item := range itemsOf(list) {
		key, _, _ := strings.Cut(item.Value, "=")
		l.generated(made, item.Line, func(f field) bool { return f.isData(key) })
	}
}

func (l *layer) files(made generator, entry *yaml.Node) {
	_, list := pairOf(entry, "files")
	for _, item := range itemsOf(list) {
		key, _, given := strings.Cut(item.Value, "=")
		if !given {
			key = path.Base(item.Value)
		}
		l.generated(made, item.Line, func(f field) bool { return f.isData(key) })
	}
}

// envs places each key of a file of variables on its own line there.
func (l *layer) envs(made generator, entry *yaml.Node) {
	_, list := pairOf(entry, "envs")
	names := slices.Clone(itemsOf(list))
	if _, single := pairOf(entry, "env"); single != nil {
		names = append(names, single)
	}
	for _, item := range names {
		whole, err := wholeFile(path.Join(l.dir(), item.Value))
		if err != nil {
			continue
		}
		for number, line := range strings.Split(whole.text, "\n") {
			key, _, _ := strings.Cut(strings.TrimSpace(line), "=")
			if key == "" || strings.HasPrefix(key, "#") {
				continue
			}
			place := whole.at(number + 1)
			l.settings = append(l.settings, setting{source: source{place, l.sequence(generating)}, sets: func(f field) bool {
				return f.object.maker == made.id() && f.isData(key)
			}})
		}
	}
}
