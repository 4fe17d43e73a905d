package main

import (
	"path"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/filesys"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// track builds once more with objects of which every line is known, and notes where the lines of the clean output come
// from. The clean build is the truth: of an object that the marked build made otherwise nothing is used, except that
// where JSON 6902 patches were only noted, their steps are taken and the fields of the very same value are used. So are
// those of an object from a chart, which may print something random each time.
func track(answer *buildAnswer, asked buildRequest, clean []string) {
	made, objects, err := markedBuild(asked)
	if answer.Needs = inflating.wanted; len(answer.Needs) > 0 {
		return // it was built without objects that the clean one has
	}
	lenient := err == nil && (len(made.operations) > 0 || made.annotates())
	items := map[int]wire.Place{}
	var places []wire.Place
	for i, pair := range paired(clean, objects) {
		if i > 0 {
			places = append(places, wire.Place{}) // of the line ---
		}
		found := pair.placed(lenient || pair.isInflated())
		if found == nil {
			answer.Fallbacks++
			places = append(places, make([]wire.Place, strings.Count(pair.text, "\n"))...)
			continue
		}
		if found.partial {
			answer.Partial++
		}
		for line, at := range found.items {
			items[len(places)+line] = at
		}
		if from := pair.by.chart; from != nil {
			answer.Inflated = append(answer.Inflated, [3]int{i, from.index, from.line})
		}
		places = append(places, found.places...)
	}
	answer.Track(places, items)
}

// markedBuild makes a plan and builds it.
func markedBuild(asked buildRequest) (*plan, []*tracedObject, error) {
	file, err := kustomizationFile(asked.Path)
	if err != nil {
		return nil, nil, err
	}
	made, err := planned(file, asked.Charts)
	if err != nil {
		return nil, nil, err
	}
	for i, each := range asked.Charts {
		inflating.known[keyOf(each.Request)] = made.chartText(i)
	}
	built, err := run(asked, &dryRun{repository: newRepository(), plan: made, read: map[string]int{}})
	if err != nil {
		return nil, nil, err
	}
	objects := make([]*tracedObject, built.Size())
	for i, each := range built.Resources() {
		objects[i] = made.tracedObject(content(each.YNode()))
	}
	return made, objects, nil
}

// dryRun is the file system of a marked build.
type dryRun struct {
	repository
	plan *plan
	read map[string]int // how often each kustomization was read
}

func (d *dryRun) ReadFile(name string) ([]byte, error) {
	if text, found := d.plan.contents(name); found {
		return text, nil
	}
	file := bridge.Clean(name)
	layers := d.plan.reads[file]
	if len(layers) == 0 {
		return d.repository.ReadFile(name)
	}
	at := min(d.read[file], len(layers)-1)
	d.read[file]++
	return []byte(layers[at].text), nil
}

func (d *dryRun) has(name string) bool {
	_, found := d.plan.files[bridge.Clean(name)]
	return found
}

func (d *dryRun) Exists(name string) bool { return d.has(name) || d.repository.Exists(name) }

func (d *dryRun) CleanedAbs(name string) (filesys.ConfirmedDir, string, error) {
	if d.has(name) {
		absolute := path.Clean("/" + name)
		return filesys.ConfirmedDir(path.Dir(absolute)), path.Base(absolute), nil
	}
	return d.repository.CleanedAbs(name)
}
