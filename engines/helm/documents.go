package main

import (
	"fmt"
	"strings"

	"seaworthy.dev/engines/internal/wire"
)

// printer writes documents in the form of `helm template` and remembers which file each came from.
type printer struct {
	sources sources
	trace   *trace
	text    strings.Builder
	docs    []wire.Document
	origins []origin         // of the lines of text, when traced
	taken   map[string]int   // heads used so far, by file and kind
	heads   map[string][]int // lines on which an object of a kind begins, by file and kind
}

func newPrinter(known sources, lines *trace) *printer {
	return &printer{sources: known, trace: lines, docs: []wire.Document{}, taken: map[string]int{}, heads: map[string][]int{}}
}

// add prints one document of the template `name`.
func (p *printer) add(name, content string) { p.print(name, content, p.trace.of(name, content)) }

// addFile prints a file that is not a template, as it is.
func (p *printer) addFile(name, content string) {
	source := p.sources[name]
	origins := make([]origin, 1+strings.Count(content, "\n"))
	last := 1 + strings.Count(strings.TrimSuffix(content, "\n"), "\n")
	for i := range origins {
		origins[i].position = position{source.file, min(i+1, last)}
		if source.archived {
			origins[i].line = 1
		}
	}
	p.print(name, content, origins)
}

func (p *printer) print(name, content string, origins []origin) {
	fmt.Fprintf(&p.text, "---\n# Source: %s\n%s\n", name, content)
	source := p.sources[name]
	line := p.lineIn(source, content)
	if p.trace != nil {
		p.trackLines(content, origins)
		if known := lineInSource(source, content, origins); known > 0 {
			line = known
		}
	}
	p.docs = append(p.docs, wire.Document{Source: source.file, SourceLine: line, Text: content + "\n"})
}

// trackLines notes the origins of a document and of the two lines above it, which belong to its first line.
func (p *printer) trackLines(content string, origins []origin) {
	if origins == nil {
		origins = make([]origin, 1+strings.Count(content, "\n"))
	}
	p.origins = append(p.origins, origins[0], origins[0])
	p.origins = append(p.origins, origins...)
}

// lineInSource is the line of the first line that the document's own template prints, comments left out; 0 if unknown.
func lineInSource(source place, content string, origins []origin) int {
	index := 0
	for line := range strings.SplitSeq(content, "\n") {
		if index < len(origins) && origins[index].file == source.file && line != "" && !strings.HasPrefix(line, "#") {
			return origins[index].line
		}
		index++
	}
	return 0
}

// endOfManifests trims what stands before the hooks, as Helm's command does.
func (p *printer) endOfManifests() {
	trimmed := strings.TrimSpace(p.text.String()) + "\n"
	p.text.Reset()
	p.text.WriteString(trimmed)
	if kept := strings.Count(trimmed, "\n"); p.trace != nil { // one empty line when there are none but hooks
		p.origins = append(p.origins, origin{})[:kept]
	}
}

// answer hands over what was printed.
func (p *printer) answer() *templateAnswer {
	answer := &templateAnswer{Rendered: wire.Rendered{Output: p.text.String(), Documents: p.docs}}
	places := make([]wire.Place, len(p.origins))
	for i, each := range p.origins {
		places[i] = wire.Place{File: each.file, Line: each.line}
	}
	answer.Track(places)
	return answer
}

// kindOf is the kind that a line `kind: …` at the margin gives.
func kindOf(line string) (string, bool) {
	value, found := strings.CutPrefix(line, "kind:")
	value, _, _ = strings.Cut(value, " #")
	return strings.Trim(value, " \t\r\"'"), found
}

// lineIn says where the document begins in its template: at the next line `kind: …` of the same kind that no
// document before took, else at the first of the kind, else at the head of the template.
func (p *printer) lineIn(source place, content string) int {
	kind, found := "", false
	for line := range strings.SplitSeq(content, "\n") {
		if kind, found = kindOf(line); found {
			break
		}
	}
	if source.file == "" || source.archived || !found {
		return 1
	}
	key := source.file + "\x00" + kind
	heads, known := p.heads[key]
	if !known {
		heads = headsOf(string(source.data), kind)
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
func headsOf(text, kind string) []int {
	var heads []int
	before, number := "", 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		if found, ok := kindOf(line); ok && found == kind {
			head := number
			if strings.HasPrefix(before, "apiVersion:") {
				head--
			}
			heads = append(heads, head)
		}
		before = line
	}
	return heads
}
