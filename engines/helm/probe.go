package main

import (
	"reflect"
	"slices"
	"strings"

	"helm.sh/helm/v4/pkg/engine"
)

// trial is a candidate of a question that is next to be tried.
type trial struct {
	*question
	candidate
}

const mostRenders = 16 // of one chart: what is not settled then stays at its template line

// settle changes the candidates in the values, renders again, and keeps those that change the field they were found
// for. Most are tried together: those that print their token are then known to be the cause, those whose field stays as
// it was are not, and only the others have to be tried alone.
func (s *search) settle() {
	for s.renders < mostRenders {
		var next []trial
		for _, each := range s.open {
			if each.answer.Values == nil && len(each.candidates) > 0 {
				next = append(next, trial{each, each.candidates[0]})
				each.candidates = each.candidates[1:]
			}
		}
		if len(next) == 0 {
			return
		}
		for _, group := range apart(next) {
			s.try(group)
		}
	}
}

// apart groups trials so that no group changes one entry in two ways, or an entry and one below it; those that have to
// be alone share a group only with those that make the same change.
func apart(trials []trial) [][]trial {
	var groups [][]trial
	for _, each := range trials {
		fits := slices.IndexFunc(groups, func(group []trial) bool {
			return !slices.ContainsFunc(group, each.conflicts)
		})
		if fits < 0 {
			fits = len(groups)
			groups = append(groups, nil)
		}
		groups[fits] = append(groups[fits], each)
	}
	return groups
}

func (t trial) conflicts(with trial) bool {
	path, other := strings.Join(t.candidate.path, step)+step, strings.Join(with.candidate.path, step)+step
	if path == other {
		return !reflect.DeepEqual(t.change, with.change)
	}
	return t.alone || with.alone || strings.HasPrefix(path, other) || strings.HasPrefix(other, path)
}

// try changes what a group of trials would change. When the chart does not render then, each half is tried.
func (s *search) try(group []trial) {
	if s.renders >= mostRenders {
		return
	}
	files, ok := s.changedFiles(group)
	if !ok {
		if len(group) > 1 && !group[0].alone {
			s.try(group[:len(group)/2])
			s.try(group[len(group)/2:])
		}
		return
	}
	single := !slices.ContainsFunc(group, func(each trial) bool {
		return strings.Join(each.candidate.path, step) != strings.Join(group[0].candidate.path, step)
	})
	documents := map[string][]document{}
	for _, each := range group {
		name := each.document.name
		if _, split := documents[name]; !split {
			documents[name] = documentsOf(files[name])
		}
		changed, seen := each.changedIn(documents[name])
		switch {
		case changed && (seen || single):
			each.question.found(each.candidate)
		case changed:
			each.candidate.alone = true
			each.question.candidates = append([]candidate{each.candidate}, each.question.candidates...)
		}
	}
}

// changedFiles renders with changed values.
func (s *search) changedFiles(group []trial) (map[string]string, bool) {
	top, err := copied(s.top)
	if err != nil {
		return nil, false
	}
	values, ok := asMapping(top["Values"])
	if !ok {
		return nil, false
	}
	for _, each := range group {
		if !setIn(values, each.candidate.path, each.change) && len(group) == 1 {
			return nil, false
		}
	}
	s.renders++
	restore := s.only(s.wanted)
	defer restore()
	files, err := engine.Engine{CustomTemplateFuncs: substitutes}.Render(s.chart.Chart, top)
	return files, err == nil
}

// changedIn says whether the field is another than it was, and whether the token of the change is in it.
func (t trial) changedIn(documents []document) (changed, seen bool) {
	if t.document.number >= len(documents) {
		return false, false
	}
	lines := strings.Split(documents[t.document.number].text, "\n")
	if t.first >= len(lines) {
		return false, false
	}
	root := rootOf(strings.Join(lines[t.first:], "\n"))
	if root == nil {
		return false, false
	}
	now := fieldIn(root, t.question.path)
	if !now.found || !t.field.found {
		return now.found != t.field.found, now.found && t.token != "" && strings.Contains(said(now.node), t.token)
	}
	words := said(now.node)
	return words != said(t.field.node), t.token != "" && strings.Contains(words, t.token)
}
