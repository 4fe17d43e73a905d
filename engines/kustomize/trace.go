package main

import (
	"path"
	"strings"

	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/kustomize/kyaml/filesys"
	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// track builds once more with objects of which every line is known, and notes where the lines of the clean output come
// from. The clean build is the truth: of an object that the marked build made otherwise nothing is used, except that
// where JSON 6902 patches were only noted, their steps are taken and the fields of the very same value are used.
func track(answer *wire.Marked, asked buildRequest, file string, built *result) {
	marked, made := markedBuild(asked, file)
	lines := map[int]wire.Place{}
	var places []wire.Place
	for i, document := range answer.Documents {
		if i > 0 {
			places = append(places, wire.Place{}) // of the line ---
		}
		found := placed(document.Text, partner(built.Resources(), marked, i), made, built.keep)
		if found == nil {
			answer.Fallbacks++
			places = append(places, make([]wire.Place, strings.Count(document.Text, "\n"))...)
			continue
		}
		for line, at := range found.items {
			lines[len(places)+line] = at
		}
		places = append(places, found.places...)
	}
	answer.Track(places, lines)
}

// markedBuild is the build of a plan; nil when the plan cannot be made or does not build.
func markedBuild(asked buildRequest, file string) ([]*resource.Resource, *plan) {
	made, err := planned(bridge.Clean(file))
	if err != nil {
		return nil, nil
	}
	built, err := run(asked, &rehearsal{repository: repository{FileSystem: filesys.MakeFsInMemory()}, plan: made, read: map[string]int{}})
	if err != nil {
		return nil, nil
	}
	return built.Resources(), made
}

// partner is the object of the marked build that became the i-th of the clean one; nil when it cannot be told.
func partner(clean, marked []*resource.Resource, i int) *resource.Resource {
	if len(clean) != len(marked) || clean[i].GetKind() != marked[i].GetKind() {
		return nil
	}
	return marked[i]
}

// placed finds the places of the lines of an object; nil when it is not the same in the marked build.
func placed(text string, from *resource.Resource, by *plan, annotated bool) *placing {
	if from == nil {
		return nil
	}
	subject := by.subject(content(from.YNode()))
	again, err := from.AsYAML()
	if err != nil {
		return nil
	}
	clean, err := yaml.Parse(text)
	if err != nil {
		return nil
	}
	whole := trio{clean.YNode(), clean.YNode(), subject.root}
	if string(again) != text {
		if len(by.operations) == 0 && !annotated {
			return nil
		}
		other, err := yaml.Parse(string(again))
		if err != nil {
			return nil
		}
		whole.marked = other.YNode()
	}
	return subject.place(text, whole)
}

// rehearsal is the file system of a marked build.
type rehearsal struct {
	repository
	plan *plan
	read map[string]int // how often each kustomization was read
}

func (r *rehearsal) ReadFile(name string) ([]byte, error) {
	if text, found := r.plan.contents(name); found {
		return text, nil
	}
	file := bridge.Clean(name)
	layers := r.plan.reads[file]
	if len(layers) == 0 {
		return r.repository.ReadFile(name)
	}
	at := min(r.read[file], len(layers)-1)
	r.read[file]++
	return []byte(layers[at].text), nil
}

func (r *rehearsal) has(name string) bool {
	_, found := r.plan.files[bridge.Clean(name)]
	return found
}

func (r *rehearsal) Exists(name string) bool { return r.has(name) || r.repository.Exists(name) }

func (r *rehearsal) CleanedAbs(name string) (filesys.ConfirmedDir, string, error) {
	if r.has(name) {
		absolute := path.Clean("/" + name)
		return filesys.ConfirmedDir(path.Dir(absolute)), path.Base(absolute), nil
	}
	return r.repository.CleanedAbs(name)
}
