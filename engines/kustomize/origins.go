package main

import (
	"path"
	"slices"
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

// withOriginAnnotations adds the option to a kustomization; given are the options that it has itself.
func withOriginAnnotations(kustomization []byte) (amended []byte, given []string, err error) {
	node, err := yaml.Parse(string(kustomization))
	if err != nil {
		return nil, nil, err
	}
	var asRead types.Kustomization
	if err := asRead.Unmarshal(kustomization); err != nil {
		return nil, nil, err
	}
	if err := asRead.CheckEmpty(); err != nil {
		return nil, nil, err // Kustomize refuses it, and must not be kept from it by an addition
	}
	if given = asRead.BuildMetadata; slices.Contains(given, types.OriginAnnotations) {
		return kustomization, given, nil
	}
	field, err := node.Pipe(yaml.LookupCreate(yaml.SequenceNode, "buildMetadata"))
	if err != nil {
		return nil, nil, err
	}
	if err := field.PipeE(yaml.Append(yaml.NewStringRNode(types.OriginAnnotations).YNode())); err != nil {
		return nil, nil, err
	}
	text, err := node.String()
	return []byte(text), given, err
}

func originOf(root string, from *resource.Resource) origin {
	known, err := from.GetOrigin()
	if err != nil || known == nil {
		return origin{}
	}
	if known.ConfiguredIn != "" {
		return origin{file: path.Join(root, known.ConfiguredIn), generated: true, inflated: known.ConfiguredBy.Kind == "HelmChartInflationGenerator"}
	}
	return origin{file: path.Join(root, known.Path)}
}

// documentsOf prints each object of the build, with the file and line it began in.
func documentsOf(built *result, root string) ([]wire.Document, error) {
	documents := make([]wire.Document, 0, built.Size())
	lines := lineFinder{texts: map[string][]string{}, heads: map[string][]head{}}
	for _, each := range built.Resources() {
		from := originOf(built.root, each)
		if from.file == "" {
			from = origin{file: root, generated: true}
		}
		if !built.keep {
			if err := each.SetOrigin(nil); err != nil {
				return nil, err
			}
		}
		text, err := printed(each)
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
			if kind, name, found := headOf(document.lines); found {
				known = append(known, head{document.first, kind, name})
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
