package main

import (
	"path"
	"strings"

	"seaworthy.dev/engines/internal/bridge"
)

// outOfArchive moves a cause from the archive of a vendored chart, of which no line can be opened, to the entry of the
// chart that depends on it.
func (c *cause) outOfArchive() {
	if !isArchive(c.File) || c.Values != nil {
		return
	}
	parent := path.Dir(path.Dir(c.File)) // of charts/
	for _, name := range []string{"Chart.yaml", "requirements.yaml"} {
		file := path.Join(parent, name)
		if line := entryOfArchive(file, path.Base(c.File)); line > 0 {
			c.File, c.Line, c.Approximate = file, line, true
			return
		}
	}
}

func isArchive(file string) bool { return strings.HasSuffix(file, ".tgz") }

// entryOfArchive finds the entry among the dependencies of a chart that an archive fits, `name-1.2.3.tgz`; 0 if none.
func entryOfArchive(file, archive string) int {
	text, err := bridge.Read(file)
	if err != nil {
		return 0
	}
	root := rootOf(string(text))
	if root == nil {
		return 0
	}
	list := fieldIn(root, []string{"dependencies"})
	if !list.found {
		return 0
	}
	for _, each := range list.node.Content {
		name := fieldIn(each, []string{"name"})
		if name.found && strings.HasPrefix(archive, name.node.Value+"-") {
			return each.Line
		}
	}
	return 0
}
