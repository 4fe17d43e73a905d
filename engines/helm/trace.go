package main

import (
	"maps"
	"strconv"
	"strings"

	"github.com/mitchellh/copystructure"
	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/engine"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"
	"sigs.k8s.io/yaml"
)

// trace says for each line of each rendered file which line of a template it comes from. Nil traces know nothing.
type trace struct {
	origins map[string][]origin // by name inside the release
	begun   map[string][]document
}

// document is a document of a rendered file: its text and the index of its first line.
type document struct {
	text  string
	first int
	taken bool
}

// copied is what the templates see, free for them to change (`set`).
func copied(top common.Values) (common.Values, error) {
	again := maps.Clone(top)
	for _, key := range []string{"Values", "Release"} {
		value, err := copystructure.Copy(top[key])
		if err != nil {
			return nil, err
		}
		again[key] = value
	}
	return again, nil
}

// traced renders the chart once more with marks in its templates. The clean files are the truth: where the marked ones
// say something else, a line's origin stays unknown.
func (r *rendering) traced(clean map[string]string) *trace {
	found := &trace{origins: map[string][]origin{}, begun: map[string][]document{}}
	for name, text := range clean {
		found.begun[name] = documentsOf(text)
	}
	marked, given := r.marked(nil)
	if given == nil {
		return found
	}
	for name, text := range clean {
		found.origins[name] = given.aligned(text, marked[name])
	}
	return found
}

// marked renders with marks: every template, or those in the wanted files of the repository with all that may be
// included. Where marks are in the way of something it tries with fewer; without any it answers no recorder.
func (r *rendering) marked(wanted map[string]bool) (map[string]string, *recorder) {
	for _, partials := range []bool{true, false} {
		seen, err := copied(r.top)
		if err != nil {
			return nil, nil
		}
		given := newRecorder(valuesOf(seen))
		functions := given.tolerant()
		if wanted != nil {
			maps.Copy(functions, substitutes)
		}
		restore := r.instrument(given, partials, wanted)
		files, err := engine.Engine{CustomTemplateFuncs: functions}.Render(r.chart.Chart, seen)
		restore()
		if err == nil {
			return files, given
		}
	}
	return nil, nil
}

// instrument puts marks into the templates of the chart and its subcharts, without partials only into those that
// print by themselves, and leaves out what is not wanted. What it returns undoes that.
func (r *rendering) instrument(given *recorder, partials bool, wanted map[string]bool) (restore func()) {
	undo := r.only(wanted)
	before := map[*common.File][]byte{}
	r.eachChart(func(each *chart.Chart) {
		for _, file := range each.Templates {
			if _, done := before[file]; done {
				continue // an alias: the same files again
			}
			before[file] = file.Data
			at := r.chart.homes[file]
			source := newTemplateFile(file.Name, place{file: at.file(file.Name), archived: at.archived}, string(file.Data))
			if text, err := given.instrumented(source, partials); err == nil {
				file.Data = []byte(text)
			}
		}
	})
	return func() {
		for file, data := range before {
			file.Data = data
		}
		undo()
	}
}

func (r *rendering) eachChart(visit func(each *chart.Chart)) {
	var walk func(each *chart.Chart)
	walk = func(each *chart.Chart) {
		visit(each)
		for _, subchart := range each.Dependencies() {
			walk(subchart)
		}
	}
	walk(r.chart.Chart)
}

// documentsOf finds the documents that Helm splits a rendered file into.
func documentsOf(text string) []document {
	split := releaseutil.SplitManifests(text)
	keys := sortedKeys(split)
	all := make([]document, 0, len(keys))
	done := 0
	for index := range keys {
		content := split["manifest-"+strconv.Itoa(index)]
		start := done + max(0, strings.Index(text[done:], content))
		all = append(all, document{text: content, first: strings.Count(text[:start], "\n")})
		done = start + len(content)
	}
	return all
}

// of gives the origins of the lines of the next document of a file that has the content.
func (t *trace) of(name, content string) []origin {
	if t == nil {
		return nil
	}
	lines := 1 + strings.Count(content, "\n")
	for i, each := range t.begun[name] {
		if each.taken || each.text != content {
			continue
		}
		t.begun[name][i].taken = true
		if origins := t.origins[name]; each.first+lines <= len(origins) {
			return origins[each.first : each.first+lines]
		}
		return nil
	}
	return nil
}

// brokenAt is the place in the templates that printed the first line of a file which is not YAML, and the text around it.
func (t *trace) brokenAt(name string) (at origin, around []string, known bool) {
	for _, each := range t.begun[name] {
		var head releaseutil.SimpleHead
		err := yaml.Unmarshal([]byte(each.text), &head)
		if err == nil {
			continue
		}
		line := 0
		if found := yamlLine.FindStringSubmatch(err.Error()); found != nil {
			line, _ = strconv.Atoi(found[1])
			line = max(0, line-1)
		}
		for index := min(each.first+line, len(t.origins[name])-1); index >= each.first; index-- {
			if at := t.origins[name][index]; at.file != "" {
				return at, contextOf(each.text, line), true
			}
		}
		return origin{}, nil, false
	}
	return origin{}, nil, false
}
