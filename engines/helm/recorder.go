package main

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
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

// guard is a condition or loop of a template.
type guard struct {
	at     position
	keys   []string // of YAML that its body prints
	opaque bool     // its body prints more than can be read off the template
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

// learn notes where in the values each mapping and list is, so that it is known again wherever a template takes it.
func (r *recorder) learn(value reflect.Value, path string) {
	value = concrete(value)
	switch value.Kind() {
	case reflect.Map:
		if _, seen := r.known[value.Pointer()]; seen {
			return
		}
		r.known[value.Pointer()] = path
		for _, key := range value.MapKeys() {
			r.learn(value.MapIndex(key), below(path, fmt.Sprint(key.Interface())))
		}
	case reflect.Slice:
		if value.Len() == 0 {
			return
		}
		r.known[value.Pointer()] = path
		for i := range value.Len() {
			r.learn(value.Index(i), below(path, fmt.Sprint(i)))
		}
	}
}

func below(path, name string) string {
	if path == "" {
		return name
	}
	return path + step + name
}

func concrete(value reflect.Value) reflect.Value {
	for value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	return value
}

func (r *recorder) pathOf(value reflect.Value) (string, bool) {
	if kind := value.Kind(); kind == reflect.Map || kind == reflect.Slice && value.Len() > 0 {
		path, known := r.known[value.Pointer()]
		return path, known
	}
	return "", false
}

// learnAgain keeps track of the values of a chart that replaces `.Values`, as some libraries do with a merged copy.
func (r *recorder) learnAgain(context reflect.Value, name string) {
	if name != "Values" || context.Kind() != reflect.Map || context.Type().Key().Kind() != reflect.String {
		return
	}
	values := concrete(context.MapIndex(reflect.ValueOf(name).Convert(context.Type().Key())))
	if path, known := r.pathOf(values); known {
		r.contexts[context.Pointer()] = path
	} else if path, known := r.contexts[context.Pointer()]; known {
		r.learn(values, path)
	}
}

// pathsTo says where in the values the thing lies that names lead to from a base; key is what the base was made of.
func (r *recorder) pathsTo(base any, names []string, key string) []string {
	value := concrete(reflect.ValueOf(base))
	path, known := r.pathOf(value)
	var made []string
	for _, name := range names {
		r.learnAgain(value, name)
		if from, found := r.values.of(anyOf(value), name); found {
			made = r.pathsOf(from)
		}
		path = below(path, name)
		if value.Kind() == reflect.Map && value.Type().Key().Kind() == reflect.String {
			value = concrete(value.MapIndex(reflect.ValueOf(name).Convert(value.Type().Key())))
		} else {
			value = reflect.Value{}
		}
		if at, found := r.pathOf(value); found {
			path, known = at, true
		}
	}
	if known && path != "" {
		return []string{path}
	}
	if known {
		return nil
	}
	all := made
	for _, of := range r.made[key] {
		all = append(all, strings.Join(append([]string{of}, names...), step))
	}
	if by := r.by[key]; by != nil && len(names) == 0 {
		all = append(all, by.paths...)
	}
	return all
}

// paths resolves the arguments that scope.arguments wrote.
func (r *recorder) paths(arguments []any) []string {
	var all []string
	for i := 0; i+2 < len(arguments); i += 3 {
		var names []string
		if joined, _ := arguments[i+1].(string); joined != "" {
			names = strings.Split(joined, step)
		}
		key, _ := arguments[i+2].(string)
		for _, path := range r.pathsTo(arguments[i], names, key) {
			if len(all) < mostPaths && !slices.Contains(all, path) {
				all = append(all, path)
			}
		}
	}
	return all
}

const mostPaths = 64 // of one action: a variable that a loop adds to reads more and more

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

func dotOf(guard int) string { return fmt.Sprint("dot", step, guard) }

// valuesOf is the tree of values that templates see.
func valuesOf(top common.Values) any { return top["Values"] }
