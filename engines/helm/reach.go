package main

import (
	"path"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	chart "helm.sh/helm/v4/pkg/chart/v2"
)

// names are the templates that a file defines and includes, read off its text.
type names struct {
	defines, includes []string
	any               bool // it includes what only the rendering shows
}

// namesIn finds the names behind the words of a template. A word in a comment is found too, which does no harm.
func namesIn(text string) names {
	var found names
	found.defines, _ = wordsBehind(text, "define")
	found.includes, found.any = wordsBehind(text, "include")
	more, dynamic := wordsBehind(text, "template")
	found.includes, found.any = append(found.includes, more...), found.any || dynamic
	return found
}

// wordsBehind lists the quoted words that follow a keyword; other says that something else than a word follows it.
func wordsBehind(text, keyword string) (words []string, other bool) {
	for {
		_, after, found := strings.Cut(text, keyword)
		if !found {
			return words, other
		}
		text = after
		rest := strings.TrimLeft(after, " \t")
		if rest == "" || len(rest) == len(after) {
			continue
		}
		switch quote := rest[:1]; quote {
		case `"`, "`":
			if word, _, closed := strings.Cut(rest[1:], quote); closed {
				words = append(words, word)
			}
		case "(", "$", ".":
			other = true
		}
	}
}

// only leaves in the chart the templates of the wanted files and what they include. Nil wants all but the notes.
func (r *rendering) only(wanted map[string]bool) (restore func()) {
	all := map[*chart.Chart][]*common.File{}
	r.eachChart(func(each *chart.Chart) { all[each] = each.Templates })
	kept := r.reached(wanted)
	for each, templates := range all {
		each.Templates = nil
		for _, file := range templates {
			if kept[file] || wanted == nil && path.Base(file.Name) != "NOTES.txt" {
				each.Templates = append(each.Templates, file)
			}
		}
	}
	return func() {
		for each, templates := range all {
			each.Templates = templates
		}
	}
}

// reached finds the files that rendering the wanted ones needs: those that define what they include, by name or by the
// name of the file, and so on. Names may be made while rendering: then every partial is needed.
func (r *rendering) reached(wanted map[string]bool) map[*common.File]bool {
	if wanted == nil {
		return nil
	}
	if r.kept != nil {
		return r.kept
	}
	kept := map[*common.File]bool{}
	defining := map[string][]*common.File{}
	read := map[*common.File]names{}
	var partials, open []*common.File
	keep := func(file *common.File) {
		if !kept[file] {
			kept[file] = true
			open = append(open, file)
		}
	}
	r.eachChart(func(each *chart.Chart) {
		for _, file := range each.Templates {
			read[file] = namesIn(string(file.Data))
			base := path.Base(file.Name)
			partial := strings.HasPrefix(base, "_") || path.Ext(base) == ".tpl"
			if partial {
				partials = append(partials, file)
			}
			if wanted[r.chart.homes[file].file(file.Name)] {
				keep(file)
			}
			for _, name := range append(read[file].defines, "/"+base) {
				defining[name] = append(defining[name], file)
			}
		}
	})
	for len(open) > 0 {
		file := open[0]
		open = open[1:]
		for _, name := range read[file].includes {
			for _, other := range defining[name] {
				keep(other)
			}
		}
		if !read[file].any {
			continue
		}
		for _, other := range partials {
			keep(other)
		}
		for name, others := range defining {
			if strings.HasPrefix(name, "/") && strings.Contains(string(file.Data), name+`"`) {
				for _, other := range others {
					keep(other)
				}
			}
		}
	}
	r.kept = kept
	return kept
}
