package main

import (
	"path"
	"strings"

	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// origin says which file an object came from, and which kustomization made it when it was generated.
type origin struct {
	file      string
	generated bool
	inflated  bool // from a chart
}

// withOriginAnnotations adds the option to a kustomization; keep says that it was there already.
func withOriginAnnotations(kustomization []byte) (amended []byte, keep bool, err error) {
	node, err := yaml.Parse(string(kustomization))
	if err != nil {
		return nil, false, err
	}
	var asRead types.Kustomization
	if err := asRead.Unmarshal(kustomization); err != nil {
		return nil, false, err
	}
	if err := asRead.CheckEmpty(); err != nil {
		return nil, false, err // Kustomize refuses it, and must not be kept from it by an addition
	}
	field, err := node.Pipe(yaml.LookupCreate(yaml.SequenceNode, "buildMetadata"))
	if err != nil {
		return nil, false, err
	}
	for _, option := range field.YNode().Content {
		if option.Value == types.OriginAnnotations {
			return kustomization, true, nil
		}
	}
	if err := field.PipeE(yaml.Append(yaml.NewStringRNode(types.OriginAnnotations).YNode())); err != nil {
		return nil, false, err
	}
	text, err := node.String()
	return []byte(text), false, err
}

func originOf(root string, from *resource.Resource) origin {
	told, err := from.GetOrigin()
	if err != nil || told == nil {
		return origin{}
	}
	if told.ConfiguredIn != "" {
		return origin{file: path.Join(root, told.ConfiguredIn), generated: true, inflated: told.ConfiguredBy.Kind == "HelmChartInflationGenerator"}
	}
	return origin{file: path.Join(root, told.Path)}
}

// documentsOf writes each object of the build with the file and line it began in. It leaves the build as it is.
func documentsOf(built *result, root string) ([]wire.Document, error) {
	documents := make([]wire.Document, 0, built.Size())
	lines := lineFinder{texts: map[string][]string{}, heads: map[string][]head{}}
	for _, each := range built.Resources() {
		from := originOf(built.root, each)
		if from.file == "" {
			from = origin{file: root, generated: true}
		}
		text, err := plainText(each, built.keep)
		if err != nil {
			return nil, err
		}
		document := wire.Document{Source: bridge.Clean(from.file), Text: text}
		if from.inflated {
			document.SourceLine = chartLine(document.Source, each)
		} else if from.generated {
			document.SourceLine = lines.generator(document.Source, each)
		} else {
			document.SourceLine = lines.object(document.Source, each)
		}
		documents = append(documents, document)
	}
	return documents, nil
}

// plainText writes an object without the annotation that carries its origin.
func plainText(from *resource.Resource, keep bool) (string, error) {
	if !keep {
		from = from.DeepCopy()
		if err := from.SetOrigin(nil); err != nil {
			return "", err
		}
	}
	text, err := from.AsYAML()
	return string(text), err
}

// lineFinder finds where objects begin, reading each file once.
type lineFinder struct {
	texts map[string][]string
	heads map[string][]head
}

// head is where an object of a file begins, and what it is.
type head struct {
	line       int
	kind, name string
}

func (l lineFinder) lines(file string) []string {
	known, found := l.texts[file]
	if !found {
		text, err := bridge.Read(file)
		if err == nil {
			known = strings.Split(string(text), "\n")
		}
		l.texts[file] = known
	}
	return known
}

func (l lineFinder) headsOf(file string) []head {
	known, found := l.heads[file]
	if !found {
		for _, document := range splitDocuments(l.lines(file)) {
			if node, err := yaml.Parse(strings.Join(document.lines, "\n")); err == nil {
				known = append(known, head{document.first, node.GetKind(), node.GetName()})
			}
		}
		l.heads[file] = known
	}
	return known
}

// object finds the first line of the document that holds the object: the one of its kind whose name is most of the
// name that prefixes and suffixes made of it.
func (l lineFinder) object(file string, wanted *resource.Resource) int {
	best, bestName := 1, -1
	kind, name := wanted.GetKind(), wanted.GetName()
	for _, each := range l.headsOf(file) {
		if each.kind == kind && len(each.name) > bestName && strings.Contains(name, each.name) {
			best, bestName = each.line, len(each.name)
		}
	}
	return best
}

// generator finds the entry of the kustomization that generates the object.
func (l lineFinder) generator(file string, wanted *resource.Resource) int {
	best, bestName := 1, 0
	for number, line := range l.lines(file) {
		name, found := strings.CutPrefix(strings.TrimLeft(line, " -"), "name:")
		name = strings.Trim(name, " \"'\r")
		if found && len(name) > bestName && strings.Contains(wanted.GetName(), name) {
			best, bestName = number+1, len(name)
		}
	}
	return best
}

// chartLine finds the entry of the kustomization whose release names the object.
func chartLine(file string, wanted *resource.Resource) int {
	listed := inflating.entries(file)
	best, bestName := listed.line, -1
	for i, each := range listed.given {
		if name := each.ReleaseName; len(name) > bestName && strings.Contains(wanted.GetName(), name) {
			best, bestName = listed.nodes[i].Line, len(name)
		}
	}
	return best
}

type document struct {
	first int // 1-based line
	lines []string
}

func splitDocuments(lines []string) []document {
	var documents []document
	start := 0
	for number, line := range lines {
		if strings.HasPrefix(line, "---") {
			documents = append(documents, begin(lines, start, number))
			start = number + 1
		}
	}
	return append(documents, begin(lines, start, len(lines)))
}

// begin leaves out the blank and comment lines at the head, so that a place is that of the object.
func begin(lines []string, from, to int) document {
	first := from
	for first < to-1 && (strings.TrimSpace(lines[first]) == "" || strings.HasPrefix(lines[first], "#")) {
		first++
	}
	return document{first: first + 1, lines: lines[from:to]}
}
