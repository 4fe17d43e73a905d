package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// survey walks from kustomization to kustomization, as a build would, to find the entry that breaks it: Kustomize's own
// errors name neither file nor line.
type survey struct{ seen map[string]bool }

// entryFields are the lists whose entries are files or folders.
var entryFields = []string{"resources", "bases", "components", "crds", "generators", "transformers", "validators", "configurations", "patchesStrategicMerge"}

// visit returns what is wrong with the kustomization or one it reaches; nil when nothing of this sort is.
func (s survey) visit(file string, trail []string) *wire.Error {
	for i, before := range trail {
		if before == file {
			return cycle(append(trail[i:], file))
		}
	}
	if s.seen[file] {
		return nil
	}
	s.seen[file] = true
	text, err := bridge.Read(file)
	if err != nil {
		return &wire.Error{Code: wire.MissingBase, Message: err.Error(), File: file, Line: 1}
	}
	node, err := yaml.Parse(string(text))
	if errors.Is(err, io.EOF) {
		return &wire.Error{Code: wire.Kustomization, Message: "the kustomization is empty", Hint: "list what it deploys under resources, or delete it", File: file, Line: 1}
	}
	if err != nil {
		return broken(file, err)
	}
	for _, field := range entryFields {
		for _, entry := range entriesOf(node, field) {
			if found := s.entry(file, field, entry, append(trail, file)); found != nil {
				return found
			}
		}
	}
	return s.generated(file, node)
}

// generated checks the files that generators read.
func (s survey) generated(file string, node *yaml.RNode) *wire.Error {
	for _, field := range []string{"configMapGenerator", "secretGenerator"} {
		for _, generator := range entriesOf(node, field) {
			for _, list := range []string{"files", "envs"} {
				for _, entry := range entriesOf(generator, list) {
					if found := s.generatorFile(file, field, entry); found != nil {
						return found
					}
				}
			}
		}
	}
	return nil
}

func (s survey) generatorFile(file, field string, entry *yaml.RNode) *wire.Error {
	name := entry.YNode().Value
	if _, after, found := strings.Cut(name, "="); found && !isRemote(name[:strings.Index(name, "=")]) {
		name = after
	}
	if info, err := bridge.Stat(path.Join(path.Dir(file), name)); err == nil && info != nil {
		return nil
	}
	return absent(file, field, name, entry.YNode().Line)
}

func (s survey) entry(file, field string, entry *yaml.RNode, trail []string) *wire.Error {
	name := entry.YNode().Value
	if strings.Contains(name, "\n") || name == "" {
		return nil // an inline patch
	}
	line := entry.YNode().Line
	at := path.Join(path.Dir(file), name)
	info, err := bridge.Stat(at)
	switch {
	case err != nil:
		return &wire.Error{Code: wire.MissingBase, Message: err.Error(), Hint: "Seaworthy reads nothing outside the repository", File: file, Line: line}
	case info != nil && info.Dir:
		return s.folder(file, at, line, trail)
	case info != nil:
		return s.resource(at)
	}
	return absent(file, field, name, line)
}

// absent describes an entry that names nothing in the repository.
func absent(file, field, name string, line int) *wire.Error {
	if isRemote(name) {
		return &wire.Error{
			Code:    wire.MissingBase,
			Message: fmt.Sprintf("%s is remote, and nothing is fetched while checking", name),
			Hint:    "commit a copy below the repository and name its path",
			File:    file,
			Line:    line,
		}
	}
	return &wire.Error{
		Code:    wire.MissingBase,
		Message: fmt.Sprintf("%s, listed under %s, does not exist", name, field),
		Hint:    "correct the path or add the file",
		File:    file,
		Line:    line,
	}
}

// patchOf finds the entry of the patch that names an object which is not there, in the kustomizations visited.
func (s survey) patchOf(root, kind, name string) (file string, line int) {
	for _, visited := range slices.Sorted(maps.Keys(s.seen)) {
		text, err := bridge.Read(visited)
		if err != nil {
			continue
		}
		node, err := yaml.Parse(string(text))
		if err != nil {
			continue
		}
		for _, entry := range append(entriesOf(node, "patches"), entriesOf(node, "patchesStrategicMerge")...) {
			if patch := patchText(visited, entry); strings.Contains(patch, "kind: "+kind) && strings.Contains(patch, "name: "+name) {
				return visited, entry.YNode().Line
			}
		}
	}
	return root, lineWith(root, name)
}

// patchText is the text of a patch entry: the file it names, or what stands inline.
func patchText(kustomization string, entry *yaml.RNode) string {
	name := entry.YNode().Value
	if field := entry.Field("path"); field != nil {
		name = field.Value.YNode().Value
	}
	if text, err := bridge.Read(path.Join(path.Dir(kustomization), name)); err == nil && name != "" {
		return string(text)
	}
	text, _ := entry.String()
	return text
}

func (s survey) folder(file, dir string, line int, trail []string) *wire.Error {
	next, err := kustomizationFile(dir)
	if err == nil {
		return s.visit(next, trail)
	}
	return &wire.Error{
		Code:    wire.MissingBase,
		Message: fmt.Sprintf("the folder %s holds no kustomization", dir),
		Hint:    "add a kustomization.yaml there, or list its files one by one",
		File:    file,
		Line:    line,
	}
}

// resource says whether a resource or patch file can be read as YAML.
func (survey) resource(file string) *wire.Error {
	text, err := bridge.Read(file)
	if err != nil {
		return &wire.Error{Code: wire.YAMLInvalid, Message: err.Error(), File: file, Line: 1}
	}
	for _, document := range splitDocuments(strings.Split(string(text), "\n")) {
		if _, err := yaml.Parse(strings.Join(document.lines, "\n")); err != nil && !strings.Contains(err.Error(), "EOF") {
			failure := broken(file, err)
			failure.Line += document.first - 1
			return failure
		}
	}
	return nil
}

func broken(file string, err error) *wire.Error {
	failure := &wire.Error{Code: wire.YAMLInvalid, Message: "not valid YAML: " + err.Error(), File: file, Line: 1}
	var line int
	if at := strings.Index(err.Error(), "line "); at >= 0 {
		if _, scanned := fmt.Sscanf(err.Error()[at:], "line %d", &line); scanned == nil && line > 0 {
			failure.Line = line
		}
	}
	return failure
}

func cycle(chain []string) *wire.Error {
	from := chain[len(chain)-2]
	back := path.Dir(chain[len(chain)-1])
	return &wire.Error{
		Code:    wire.Cycle,
		Message: "kustomizations include each other in a circle: " + strings.Join(chain, " → "),
		Hint:    "take one of the entries out",
		File:    from,
		Line:    lineWith(from, path.Base(back)),
	}
}

func entriesOf(node *yaml.RNode, field string) []*yaml.RNode {
	list := node.Field(field)
	if list == nil || list.Value.YNode().Kind != yaml.SequenceNode {
		return nil
	}
	entries, err := list.Value.Elements()
	if err != nil {
		return nil
	}
	return entries
}

func isRemote(name string) bool {
	return strings.Contains(name, "://") || strings.HasPrefix(name, "git@") || strings.HasPrefix(name, "git::") || strings.HasPrefix(name, "github.com/") || strings.Contains(name, "?ref=")
}
