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
// written in another way than nearly everybody does.
func skim(lines []string) (kind, name string, found bool) {
	var kinds, names, metadata int
	within, indent := false, 0 // the metadata, and how far its fields are indented
	after := -1                // the indent of the field that was found on the line before
	for _, line := range lines {
		text := strings.TrimSpace(line)
		if text == "" || text[0] == '#' {
			continue
		}
		depth := strings.IndexByte(line, text[0])
		if after >= 0 && depth > after {
			return "", "", false // the value goes on
		}
		after = -1
		switch {
		case depth == 0:
			indent, within = 0, text == "metadata:"
			if mentions(text, "metadata") {
				metadata++
			}
		case within && indent == 0:
			indent = depth
		}
		top, below := depth == 0 && mentions(text, "kind"), depth > 0 && depth <= indent && mentions(text, "name")
		if !top && !below {
			continue
		}
		field := plainField.FindStringSubmatch(line)
		if field == nil || notText.MatchString(field[2]) {
			return "", "", false
		}
		if after = depth; top {
			kind, kinds = field[2], kinds+1
		} else {
			name, names = field[2], names+1
		}
	}
	return kind, name, kinds == 1 && names == 1 && metadata == 1
}

// mentions reports whether a line may hold the key, quoted or not.
func mentions(text, key string) bool {
	text = strings.TrimLeft(text, `"'? `)
	return strings.HasPrefix(text, key) && len(text) > len(key) && strings.ContainsAny(text[len(key):len(key)+1], `:"' `)
}
