package main

import (
	"fmt"
	"strings"
)

// candidate is an entry of the values that may cause a field.
type candidate struct {
	path    []string // of what is changed
	change  any      // what to set there
	token   string   // what the field holds then; empty when that cannot be said
	at      valuesCause
	decides position // the condition that hides what is missing, if there is one
	alone   bool     // it has to be tried by itself: together with others something changed the field
}

const mostCandidates = 4 // of one field: what comes later was hardly ever the cause

// candidates lists what of the values may cause the field of a question, so far as a file of the repository gives it.
func (s *search) candidates(q *question) []candidate {
	c := collector{search: s, seen: map[string]bool{}, archived: isArchive(q.answer.File), includeUnset: q.includeUnset}
	if q.field.found {
		c.printed(q)
	} else {
		c.missing(q)
	}
	return c.found[:min(len(c.found), mostCandidates)]
}

// collector gathers the candidates of one question.
type collector struct {
	*search
	found        []candidate
	seen         map[string]bool
	decides      position // the condition whose values are being gathered
	includeUnset bool     // values that no file has yet count
	archived     bool     // the template is, so that what it does can be changed in the values alone
}

// change is a new value and the token by which it is known again.
type change struct {
	value any
	token string
}

func (c *collector) add(path []string, to change, at []string) {
	key := strings.Join(path, step)
	if c.seen[key] || len(c.found) >= mostCandidates {
		return
	}
	c.seen[key] = true
	if place, known := c.placeOf(at); known {
		c.found = append(c.found, candidate{path: path, change: to.value, token: to.token, at: place, decides: c.decides})
	}
}

// placeOf is the entry of a value, or the nearest entry under which it could be written: not the whole file, unless the
// template is out of reach or such values are asked for.
func (c *collector) placeOf(path []string) (valuesCause, bool) {
	if place, known := c.search.valueSources.of(path); known || c.search.valueSources.isSet(path) {
		return place, known
	}
	if _, exists := valueIn(c.values, path); exists && !c.archived {
		return valuesCause{}, false // from an archive: the template line is nearer
	}
	for above := len(path) - 1; above > 0; above-- {
		if place, known := c.search.valueSources.of(path[:above]); known {
			place.Path, place.Missing = path, path[above:]
			return place, true
		}
	}
	if c.archived || c.includeUnset {
		return c.search.valueSources.root(path)
	}
	return valuesCause{}, false
}

// token is a word for an entry by which a change of it is known again.
func (s *search) token(path []string) string {
	key := strings.Join(path, step)
	if _, known := s.tokens[key]; !known {
		s.tokens[key] = fmt.Sprintf("seaworthy%d", len(s.tokens)+1)
	}
	return s.tokens[key]
}
