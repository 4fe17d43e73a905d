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
	made, subjects, err := markedBuild(asked, file)
	lenient := err == nil && (len(made.operations) > 0 || built.keep)
	items := map[int]wire.Place{}
	var places []wire.Place
	for i, subject := range paired(built.Resources(), subjects) {
		if i > 0 {
			places = append(places, wire.Place{}) // of the line ---
		}
		text := answer.Documents[i].Text
		found := placed(text, subject, lenient)
		if found == nil {
			answer.Fallbacks++
			places = append(places, make([]wire.Place, strings.Count(text, "\n"))...)
			continue
		}
		if found.partial {
			answer.Partial++
		}
		for line, at := range found.items {
			items[len(places)+line] = at
		}
		places = append(places, found.places...)
	}
	answer.Track(places, items)
}

// markedBuild makes a plan and builds it.
func markedBuild(asked buildRequest, file string) (*plan, []*subject, error) {
	made, err := planned(bridge.Clean(file))
	if err != nil {
		return nil, nil, err
	}
	built, err := run(asked, &rehearsal{repository: repository{FileSystem: filesys.MakeFsInMemory()}, plan: made, read: map[string]int{}})
	if err != nil {
		return nil, nil, err
	}
	subjects := make([]*subject, built.Size())
	for i, each := range built.Resources() {
		subjects[i] = made.subject(content(each.YNode()))
	}
	return made, subjects, nil
}

// paired finds for each object of the clean build the same one of the marked build: of the same name, else (a hash at its
// end may differ) the next of its kind that is left. Nil where there is none.
func paired(clean []*resource.Resource, marked []*subject) []*subject {
	left := map[string][]*subject{}
	for _, each := range marked {
		node := yaml.NewRNode(each.root)
		id := strings.Join([]string{node.GetApiVersion(), node.GetKind(), node.GetNamespace(), node.GetName()}, " ")
		left[id] = append(left[id], each)
	}
	pairs := make([]*subject, len(clean))
	for i, each := range clean {
		id := strings.Join([]string{each.GetApiVersion(), each.GetKind(), each.GetNamespace(), each.GetName()}, " ")
		if found := left[id]; len(found) > 0 {
			pairs[i], left[id] = found[0], found[1:]
			found[0].taken = true
		}
	}
	for i, each := range clean {
		if pairs[i] != nil {
			continue
		}
		for _, other := range marked {
			if !other.taken && other.identity.kind == each.GetKind() {
				pairs[i], other.taken = other, true
				break
			}
		}
	}
	return pairs
}

// placed finds the places of the lines of an object; nil when it is not the same in the marked build.
func placed(text string, by *subject, lenient bool) *placing {
	if by == nil {
		return nil
	}
	clean, err := yaml.Parse(text)
	if err != nil {
		return nil
	}
	again, err := (&resource.Resource{RNode: *yaml.NewRNode(by.root)}).AsYAML()
	if err != nil {
		return nil
	}
	whole := trio{clean.YNode(), clean.YNode(), by.root}
	partial := string(again) != text
	if partial {
		if !lenient {
			return nil
		}
		other, err := yaml.Parse(string(again))
		if err != nil {
			return nil
		}
		whole.marked = other.YNode()
	}
	found := by.place(text, whole)
	found.partial = partial
	return found
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
