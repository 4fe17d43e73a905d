package main

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// markedDocument is a document of the marked rendering.
type markedDocument struct {
	name   string // of its template inside the release
	file   string // of the repository
	number int    // among those of its template
	text   string // with marks
	clean  string
	taken  bool
}

// documentsIn lists the documents of marked files, in the order of the files' names. They are split without their
// marks, which may stand before a separator.
func (r *rendering) documentsIn(files map[string]string) []markedDocument {
	var all []markedDocument
	for _, name := range sortedKeys(files) {
		lines := strings.Split(files[name], "\n")
		for number, each := range documentsOf(unmarked(files[name])) {
			text := strings.Join(lines[each.first:each.first+1+strings.Count(each.text, "\n")], "\n")
			all = append(all, markedDocument{name: name, file: r.sources[name].file, number: number, text: text, clean: each.text})
		}
	}
	return all
}

// tracedDocument is a document whose fields are asked for, with the origin of each line.
type tracedDocument struct {
	lines   []string
	origins []origin
	name    string
	number  int
	objects map[int]*yaml.Node // by their first line
}

// documentFor finds the marked document that is the one asked for: by its text, or, for text that differs each time, by its
// kind and name.
func (s *search) documentFor(asked askedDocument) *tracedDocument {
	text := strings.TrimSuffix(asked.Text, "\n")
	found := &tracedDocument{lines: strings.Split(text, "\n"), objects: map[int]*yaml.Node{}, number: -1}
	at := slices.IndexFunc(s.marked, func(each markedDocument) bool {
		return !each.taken && each.file == asked.Source && each.clean == text
	})
	if at < 0 {
		head := headOf(text)
		at = slices.IndexFunc(s.marked, func(each markedDocument) bool {
			return !each.taken && each.file == asked.Source && headOf(each.clean) == head
		})
	}
	if at < 0 {
		return found
	}
	s.marked[at].taken = true
	found.name, found.number = s.marked[at].name, s.marked[at].number
	found.origins = s.given.aligned(text, s.marked[at].text)
	return found
}

// headOf is what distinguishes objects of one template.
func headOf(text string) string {
	var head struct {
		Kind     string
		Metadata struct{ Name, Namespace string }
	}
	_ = yaml.Unmarshal([]byte(text), &head) // a text that cannot be read has no head
	return fmt.Sprint(head.Kind, step, head.Metadata.Namespace, step, head.Metadata.Name)
}

// object is the root of the object that begins on a line of the document, nil when there is none. Lines of its nodes count
// from that line.
func (d *tracedDocument) object(first int) *yaml.Node {
	known, found := d.objects[first]
	if !found && first < len(d.lines) {
		known = rootOf(strings.Join(d.lines[first:], "\n"))
		d.objects[first] = known
	}
	return known
}

// rootOf is the root of the first document of a text.
func rootOf(text string) *yaml.Node {
	var document yaml.Node
	if err := yaml.NewDecoder(strings.NewReader(text)).Decode(&document); err != nil || len(document.Content) == 0 {
		return nil
	}
	return document.Content[0]
}

// origin of a 0-based line of the document.
func (d *tracedDocument) origin(line int) origin {
	if line < 0 || line >= len(d.origins) {
		return origin{}
	}
	return d.origins[line]
}
