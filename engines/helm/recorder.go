package main

import (
	"fmt"
	"reflect"
	"text/template"

	"helm.sh/helm/v4/pkg/chart/common"
)

// Functions that a marked template calls to report what it is about to do.
const (
	seeing   = "seaworthySee"   // an action that prints, and what it reads
	reading  = "seaworthyRead"  // what a part of it without a mark reads
	doing    = "seaworthyDo"    // a variable or a condition is about to be worked out
	letting  = "seaworthyLet"   // what a variable is made of
	naming   = "seaworthyName"  // which variable that is
	guarding = "seaworthyGuard" // what a condition or a loop reads
	skipping = "seaworthySkip"  // it does not hold
	looping  = "seaworthyLoop"  // the next round of a loop begins
	entering = "seaworthyEnter" // a template is included
	leaving  = "seaworthyLeave" // and has ended
	tidying  = "seaworthyTidy"  // and has ended, with this text
)

// record is one execution of an action of a template: where it stands and which values it read.
type record struct {
	at      position
	caller  *record
	paths   []string  // in the values, joined with step
	skipped *guard    // for a condition that did not hold; nil for an action
	skips   []*record // conditions that did not hold inside an include that printed nothing
	mark    string    // given out for what it made
}

// recorder follows one marked rendering.
type recorder struct {
	*marks
	known    map[uintptr]string // the path of every mapping and list of the values
	contexts map[uintptr]string // of what templates see: the path of its `.Values`
	made     map[string][]string
	by       map[string]*record // what worked out a variable
	values   madeValues
	guards   []guard
	read     map[int][]string // what each guard read last
	rounds   map[int]int      // of each loop
	now      *record
	stack    []*record
	actions  []position // that print and read
}

func newRecorder(values any) *recorder {
	r := &recorder{marks: newMarks(), known: map[uintptr]string{}, contexts: map[uintptr]string{}, made: map[string][]string{}, by: map[string]*record{}, values: newMadeValues(), read: map[int][]string{}, rounds: map[int]int{}}
	r.learn(reflect.ValueOf(values), "")
	return r
}

// functions are those that a marked template calls.
func (r *recorder) functions() template.FuncMap {
	return template.FuncMap{
		seeing: func(action int, arguments ...any) string {
			r.now = &record{at: r.actions[action], caller: r.caller(), paths: r.paths(arguments)}
			return r.ofRecord(r.now)
		},
		reading: func(arguments ...any) string {
			if r.now != nil {
				r.now.paths = append(r.now.paths, r.paths(arguments)...)
			}
			return ""
		},
		doing: func(action int, arguments ...any) string {
			r.now = &record{at: r.actions[action], caller: r.caller(), paths: r.paths(arguments)}
			return ""
		},
		letting: func(key string, arguments ...any) string {
			r.made[key] = r.paths(arguments)
			return ""
		},
		naming: func(key string) string {
			r.by[key] = r.now
			return ""
		},
		guarding: func(at int, arguments ...any) string {
			r.read[at] = r.paths(arguments)
			r.rounds[at] = -1
			r.made[dotOf(at)] = r.read[at]
			return ""
		},
		skipping: func(at int) string {
			return r.ofRecord(&record{at: r.guards[at].at, caller: r.caller(), paths: r.read[at], skipped: &r.guards[at]})
		},
		looping: r.loop,
		entering: func(name any) any {
			r.stack = append(r.stack, r.now)
			return name
		},
		leaving: func() string {
			r.leave()
			return ""
		},
		tidying: r.tidied,
	}
}

func (r *recorder) caller() *record {
	if len(r.stack) == 0 {
		return nil
	}
	return r.stack[len(r.stack)-1]
}

func (r *recorder) leave() {
	if last := len(r.stack) - 1; last >= 0 {
		r.now, r.stack = r.stack[last], r.stack[:last]
	}
}

// loop notes which item of a list or mapping the dot and the variable of a loop are; step is there for a loop that
// names it.
func (r *recorder) loop(at int, variable string, given ...any) string {
	r.rounds[at]++
	name := fmt.Sprint(r.rounds[at])
	if len(given) > 0 {
		name = fmt.Sprint(given[0])
	}
	var items []string
	for _, path := range r.read[at] {
		items = append(items, below(path, name))
	}
	r.made[dotOf(at)] = items
	if variable != "" {
		r.made[variable] = items
	}
	return ""
}

// tidied lets a text of nothing but marks be empty, as conditions and `default` expect.
func (r *recorder) tidied(text string) string {
	r.leave()
	if unmarked(text) != "" {
		return text
	}
	if r.now != nil {
		for _, mark := range text {
			if entry := r.entryOf(mark).record; entry != nil && entry.skipped != nil {
				r.now.skips = append(r.now.skips, entry)
			}
		}
	}
	return ""
}

// valuesOf is the tree of values that templates see.
func valuesOf(top common.Values) any { return top["Values"] }
