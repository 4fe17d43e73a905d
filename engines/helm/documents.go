package main

import (
	"fmt"
	"path"
	"regexp"
	"sort"
	"strings"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// printer writes documents in the form of `helm template` and remembers which file each came from.
type printer struct {
	dir     string
	text    strings.Builder
	docs    []wire.Document
	printed map[string]int // documents printed so far, by name of the template
	heads   map[string][]int
}

func newPrinter(dir string) *printer {
	return &printer{dir: dir, printed: map[string]int{}, heads: map[string][]int{}}
}

// add prints one document of the template `name`.
func (p *printer) add(name, content string) {
	fmt.Fprintf(&p.text, "---\n# Source: %s\n%s\n", name, content)
	source := sourceOf(p.dir, name)
	p.docs = append(p.docs, wire.Document{Source: source, SourceLine: p.lineIn(source, name, content), Text: content + "\n"})
}

// endOfManifests trims what stands before the hooks, as Helm's command does.
func (p *printer) endOfManifests() {
	trimmed := strings.TrimSpace(p.text.String()) + "\n"
	p.text.Reset()
	p.text.WriteString(trimmed)
}

func (p *printer) rendered() *wire.Rendered {
	return &wire.Rendered{Output: p.text.String(), Documents: p.docs}
}

var kindLine = regexp.MustCompile(`(?m)^kind:[ \t]*["']?([\w.-]+)`)

// lineIn tells where the document begins in its template: at the next line `kind: …` of the same kind that no
// document before took, else at the first of the kind, else at the head of the template.
func (p *printer) lineIn(source, name, content string) int {
	found := kindLine.FindStringSubmatch(content)
	if source == "" || found == nil || path.Ext(source) == ".tgz" {
		return 1
	}
	key := source + "\x00" + found[1]
	heads, known := p.heads[key]
	if !known {
		heads = headsOf(source, found[1])
		p.heads[key] = heads
	}
	if len(heads) == 0 {
		return 1
	}
	taken := p.printed[key]
	p.printed[key]++
	return heads[min(taken, len(heads)-1)]
}

// headsOf lists the lines of a template that begin an object of the kind: the `apiVersion:` just above, if there is one.
func headsOf(source, kind string) []int {
	text, err := bridge.Read(source)
	if err != nil {
		return nil
	}
	var heads []int
	lines := strings.Split(string(text), "\n")
	for number, line := range lines {
		if found := kindLine.FindStringSubmatch(line); found == nil || found[1] != kind {
			continue
		}
		head := number
		if number > 0 && strings.HasPrefix(lines[number-1], "apiVersion:") {
			head = number - 1
		}
		heads = append(heads, head+1)
	}
	sort.Ints(heads)
	return heads
}

// lineOf finds the first line that begins with the text; 1 when there is none.
func lineOf(file, start string) int {
	text, err := bridge.Read(file)
	if err != nil {
		return 1
	}
	for number, line := range strings.Split(string(text), "\n") {
		if strings.HasPrefix(line, start) {
			return number + 1
		}
	}
	return 1
}

// brokenOutput reports a template whose output is no YAML.
func brokenOutput(dir string, files map[string]string, err error) error {
	words := err.Error()
	failure := &wire.Error{Code: wire.TemplateFailed, Message: "the chart renders text that is no YAML: " + words, File: path.Join(dir, "Chart.yaml"), Line: 1, Detail: words}
	for name := range files {
		if !strings.Contains(words, name) {
			continue
		}
		if source := sourceOf(dir, name); source != "" {
			failure.File = source
		}
	}
	return existing(failure, dir)
}
