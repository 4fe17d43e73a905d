package main

import (
	"fmt"
	"regexp"
	"strings"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// printer writes documents in the form of `helm template` and remembers which file each came from.
type printer struct {
	sources sources
	text    strings.Builder
	docs    []wire.Document
	taken   map[string]int   // heads used so far, by file and kind
	heads   map[string][]int // lines on which an object of a kind begins, by file and kind
}

func newPrinter(known sources) *printer {
	return &printer{sources: known, taken: map[string]int{}, heads: map[string][]int{}}
}

// add prints one document of the template `name`.
func (p *printer) add(name, content string) {
	fmt.Fprintf(&p.text, "---\n# Source: %s\n%s\n", name, content)
	source := p.sources[name]
	p.docs = append(p.docs, wire.Document{Source: source.file, SourceLine: p.lineIn(source, content), Text: content + "\n"})
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
func (p *printer) lineIn(source place, content string) int {
	found := kindLine.FindStringSubmatch(content)
	if source.file == "" || source.archived || found == nil {
		return 1
	}
	key := source.file + "\x00" + found[1]
	heads, known := p.heads[key]
	if !known {
		heads = headsOf(source.file, found[1])
		p.heads[key] = heads
	}
	if len(heads) == 0 {
		return 1
	}
	taken := p.taken[key]
	p.taken[key]++
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
	return heads
}
