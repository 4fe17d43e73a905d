package main

import (
	"fmt"

	"helm.sh/helm/v4/pkg/chart/common"

	"seaworthy.dev/engines/internal/wire"
)

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
