package main

import (
	"regexp"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// plainField is a line with a field whose value is a plain word, which YAML takes for nothing but a text.
var plainField = regexp.MustCompile(`^ *(kind|name): +([A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9])\s*$`)

// notText are the words that it takes for something else.
var notText = regexp.MustCompile(`(?i)^(true|false|null)$`)

// headOf finds the kind and the name of an object; false when the document holds no YAML. Most documents say both in a
// plain way: these are not parsed a second time, for some are as long as a book.
func headOf(lines []string) (kind, name string, found bool) {
	if kind, name, found = skim(lines); found {
		return kind, name, true
	}
	node, err := yaml.Parse(strings.Join(lines, "\n"))
	if err != nil {
		return "", "", false
	}
	return node.GetKind(), node.GetName(), true
}

// skim looks at the lines of the outermost mapping, and at those just below its metadata; false when one of them is
// written in an unusual way.
func skim(lines []string) (kind, name string, found bool) {
	var seen skimmer
	for _, line := range lines {
		text := strings.TrimSpace(line)
		if text == "" || text[0] == '#' {
			continue
		}
		if !seen.line(line, text, strings.IndexByte(line, text[0])) {
			return "", "", false
		}
	}
	return seen.kind, seen.name, seen.kinds == 1 && seen.names == 1 && seen.metadata == 1
}

// skimmer is what was seen of an object, line by line.
type skimmer struct {
	kind, name             string
	kinds, names, metadata int
	indent                 int  // of the fields of the metadata; 0 outside
	begins                 bool // the next line is the first below the metadata
	field                  bool // the line before holds a field that was looked for
	depth                  int  // of the line before
}

// line looks at the next line that holds something; false when it cannot be read this way.
func (s *skimmer) line(line, text string, depth int) bool {
	if s.field && depth > s.depth {
		return false // the value goes on
	}
	s.depth, s.field = depth, false
	if depth == 0 {
		s.indent, s.begins = 0, text == "metadata:"
		if mentions(text, "metadata") {
			s.metadata++
		}
	} else if s.begins {
		s.indent, s.begins = depth, false
	}
	top, below := depth == 0 && mentions(text, "kind"), depth > 0 && depth <= s.indent && mentions(text, "name")
	if !top && !below {
		return true
	}
	field := plainField.FindStringSubmatch(line)
	if field == nil || notText.MatchString(field[2]) {
		return false
	}
	if s.field = true; top {
		s.kind, s.kinds = field[2], s.kinds+1
	} else {
		s.name, s.names = field[2], s.names+1
	}
	return true
}

// mentions reports whether a line may hold the key, quoted or not.
func mentions(text, key string) bool {
	text = strings.TrimLeft(text, `"'? `)
	return strings.HasPrefix(text, key) && len(text) > len(key) && strings.ContainsAny(text[len(key):len(key)+1], `:"' `)
}
