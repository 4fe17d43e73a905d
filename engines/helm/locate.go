package main

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
	"helm.sh/helm/v4/pkg/chart/common"

	"seaworthy.dev/engines/internal/wire"
)

// locateRequest asks where fields of what `template` answered come from.
type locateRequest struct {
	wire.ChartRequest
	Documents []askedDocument `json:"documents"`
}

// askedDocument is a document as `template` answered it.
type askedDocument struct {
	Source string       `json:"source"`
	Text   string       `json:"text"`
	Fields []askedField `json:"fields"`
}

// askedField is a field of the object that begins on a line of the document; it need not exist.
type askedField struct {
	FirstLine int   `json:"firstLine"` // 0-based
	Path      []any `json:"path"`      // keys and indexes
	// IncludeUnset asks also for values that no file has yet, at the line below which they would be written.
	IncludeUnset bool `json:"includeUnset,omitempty"`
}

// located answers, document by document, in the order of the questions.
type located struct {
	Documents [][]cause `json:"documents"`
	Renders   int       `json:"renders"` // how often templates were executed to find that out
}

// cause is the template line that printed a field, or its nearest existing parent, and the line of a values file that
// was seen to change it. A line of 0 is unknown.
type cause struct {
	File        string       `json:"file,omitempty"`
	Line        int          `json:"line,omitempty"`
	Approximate bool         `json:"approximate,omitempty"` // the line printed a line above, for no mark was left on its own
	Values      *valuesCause `json:"values,omitempty"`
}

// valuesCause is the entry of a values file that causes a field.
type valuesCause struct {
	File string   `json:"file"`
	Line int      `json:"line"`
	Path []string `json:"path"` // in the values as the chart sees them
	// Missing are the last steps of the path, which the file does not have.
	Missing []string `json:"missing,omitempty"`
}

func locate(request []byte) (any, error) {
	asked, err := wire.Decode[locateRequest](request)
	if err != nil {
		return nil, err
	}
	warnings := collectWarnings()
	defer warnings.stop()
	running, err := prepared(asked.ChartRequest)
	if err != nil {
		return nil, err
	}
	wanted := map[string]bool{}
	for _, each := range asked.Documents {
		wanted[each.Source] = true
	}
	search, err := newSearch(running, wanted)
	if err != nil {
		return nil, err
	}
	answer := &located{Documents: make([][]cause, len(asked.Documents))}
	for i, each := range asked.Documents {
		answer.Documents[i] = make([]cause, len(each.Fields))
		on := search.documentFor(each)
		for j, field := range each.Fields {
			search.ask(on, field, &answer.Documents[i][j])
		}
	}
	search.settle()
	for _, each := range search.open {
		if each.answer.Values == nil && each.hidden.file != "" {
			each.answer.at(each.hidden) // no value sets it: the condition is where one could
		}
		each.answer.outOfArchive()
	}
	answer.Renders = search.renders
	return answer, nil
}

// search looks for the causes of fields of one chart.
type search struct {
	*rendering
	values       map[string]any // as the templates see them
	wanted       map[string]bool
	marked       []markedDocument
	given        *recorder
	valueSources *valueSources
	open         []*question
	renders      int
	tokens       map[string]string // by path in the values
}

// markedDocument is a document of the marked rendering.
type markedDocument struct {
	name   string // of its template inside the release
	file   string // of the repository
	number int    // among those of its template
	text   string // with marks
	clean  string
	taken  bool
}

func newSearch(running *rendering, wanted map[string]bool) (*search, error) {
	found := &search{rendering: running, wanted: wanted, valueSources: newValueSources(running), tokens: map[string]string{}}
	seen, err := copied(running.top)
	if err != nil {
		return nil, err
	}
	given, _ := seen["Values"].(common.Values)
	found.values = given
	files, recorded := running.marked(wanted)
	if found.renders++; recorded == nil { // a file that is wanted includes what another one defines
		found.wanted = nil
		files, recorded = running.marked(nil)
		found.renders++
	}
	if recorded == nil {
		return found, nil
	}
	found.given = recorded
	found.marked = running.documentsIn(files)
	return found, nil
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

// ask notes a question; what the marks alone show is answered at once.
func (s *search) ask(on *tracedDocument, asked askedField, answer *cause) {
	root := on.object(asked.FirstLine)
	if root == nil || on.number < 0 {
		return
	}
	path := make([]string, len(asked.Path))
	for i, each := range asked.Path {
		path[i] = fmt.Sprint(each)
	}
	field := fieldIn(root, path)
	line := asked.FirstLine + field.line - 1
	for above := line; above >= asked.FirstLine; above-- {
		if from := on.origin(above).of(field, above == line); from.file != "" {
			answer.File, answer.Line, answer.Approximate = from.file, from.line, above != line
			break
		}
	}
	question := &question{document: on, first: asked.FirstLine, path: path, field: field, includeUnset: asked.IncludeUnset, answer: answer}
	question.candidates = s.candidates(question)
	s.open = append(s.open, question)
}
