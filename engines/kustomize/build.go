package main

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"sigs.k8s.io/kustomize/api/konfig"
	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/resmap"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/filesys"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// buildRequest asks for what `kustomize build PATH` prints.
type buildRequest struct {
	Path           string `json:"path"`
	LoadRestrictor string `json:"loadRestrictor"`   // "rootOnly" or "none"
	Marked         bool   `json:"traced,omitempty"` // with the source line of each line of output
	// Texts of the documents that were answered before. They spare building them again, when marked: only lines are
	// answered then.
	Documents []string `json:"documents,omitempty"`
	// EnableHelm inflates the charts of `helmCharts`, as `--enable-helm` does.
	EnableHelm bool `json:"enableHelm,omitempty"`
	// KubeVersion and APIVersions are for the charts whose entry names none.
	KubeVersion string   `json:"kubeVersion,omitempty"`
	APIVersions []string `json:"apiVersions,omitempty"`
	// Charts are those that were asked for by an answer before, as they rendered.
	Charts []InflatedChart `json:"charts,omitempty"`
}

// buildAnswer answers a build.
type buildAnswer struct {
	Marked
	// Needs are the charts that have to be rendered first; nothing else is answered then.
	Needs []wire.ChartRequest `json:"neededCharts,omitempty"`
	// Inflated names the documents that came out of a chart, when marked: index of the document, index into the charts of
	// the request, line of the chart's output on which it begins.
	Inflated [][3]int `json:"inflated,omitempty"`
}

func emptyAnswer() *buildAnswer {
	return &buildAnswer{Marked: Marked{Rendered: wire.Rendered{Documents: []wire.Document{}}}}
}

func build(request []byte) (any, error) {
	decoded, err := wire.Decode[buildRequest](request)
	if err != nil {
		return nil, err
	}
	asked := *decoded
	file, err := kustomizationFile(asked.Path)
	if err != nil {
		return nil, err
	}
	memory.begin(request)
	inflating = newInflation(asked.Charts)
	inflating.kubeVersion, inflating.apiVersions = asked.KubeVersion, asked.APIVersions
	if asked.Marked && asked.Documents != nil {
		answer := emptyAnswer()
		track(answer, asked, asked.Documents)
		return answer, nil
	}
	return buildClean(asked, file)
}

// buildClean makes the output that Kustomize would print and, when marked, the source line of each of its lines.
func buildClean(asked buildRequest, file string) (*buildAnswer, error) {
	made, err := traced(asked, file)
	if wanted := inflating.wanted; len(wanted) > 0 && inflating.refused == nil {
		answer := emptyAnswer()
		answer.Needs = wanted
		return answer, nil // an error is no wonder where objects are missing
	}
	if err != nil {
		return nil, explain(file, err)
	}
	documents, err := documentsOf(made, file)
	if err != nil {
		return nil, explain(file, err)
	}
	answer := &buildAnswer{Marked: Marked{Rendered: wire.Rendered{Output: joined(documents), Documents: documents}}}
	if asked.Marked {
		texts := make([]string, len(documents))
		for i, each := range documents {
			texts[i] = each.Text
		}
		track(answer, asked, texts)
	}
	return answer, nil
}

// joined is the output that the documents make together.
func joined(documents []wire.Document) string {
	texts := make([]string, len(documents))
	for i, each := range documents {
		texts[i] = each.Text
	}
	return strings.Join(texts, "---\n")
}

// result is a build whose objects carry their origin; keep says that the kustomization itself asks for that.
type result struct {
	resmap.ResMap
	root string
	keep bool
}

// traced builds with Kustomize's own origin annotations switched on, which it takes off again as Kustomize does: the
// output is that of a plain build (proven over the corpora). Where they cannot be switched on, it builds without.
func traced(asked buildRequest, file string) (*result, error) {
	plain := newRepository()
	text, err := bridge.Read(file)
	if err != nil {
		return nil, err
	}
	amended, given, err := withOriginAnnotations(text)
	keep := slices.Contains(given, types.OriginAnnotations)
	if err == nil {
		files := plain
		files.root, files.amended, files.annotates = bridge.Clean(file), amended, new(bool)
		if built, err := runNoting(asked, files, given); err == nil {
			if *files.annotates && !keep {
				built, err = withOrigins(asked, plain, built)
			}
			return &result{ResMap: built, root: asked.Path, keep: keep}, err
		}
	}
	built, err := run(asked, plain)
	if err != nil {
		return nil, err
	}
	return &result{ResMap: built, root: asked.Path, keep: keep}, nil
}

// withOrigins is a plain build whose objects take their origin from another. Kustomize lets an annotation that it sets on
// an object and on its pod template be one; an overlay that changes one then changes both, unless an origin annotation,
// for which all are written again, has come between.
func withOrigins(asked buildRequest, files filesys.FileSystem, from resmap.ResMap) (resmap.ResMap, error) {
	built, err := run(asked, files)
	if err != nil || built.Size() != from.Size() {
		return from, nil
	}
	for i, each := range built.Resources() {
		known, err := from.Resources()[i].GetOrigin()
		if err != nil {
			return nil, err
		}
		if err := each.SetOrigin(known); err != nil {
			return nil, err
		}
	}
	return built, nil
}

// runNoting is a run in which transformations are noted only if the kustomization asks for that.
func runNoting(asked buildRequest, files filesys.FileSystem, buildMetadata []string) (resmap.ResMap, error) {
	keepTransformations = slices.Contains(buildMetadata, types.TransformerAnnotations)
	defer func() { keepTransformations = true }()
	return run(asked, files)
}

func run(asked buildRequest, files filesys.FileSystem) (resmap.ResMap, error) {
	options := krusty.MakeDefaultOptions()
	options.Reorder = krusty.ReorderOptionUnspecified // what the command line leaves it at
	options.LoadRestrictions = types.LoadRestrictionsRootOnly
	if asked.LoadRestrictor == "none" {
		options.LoadRestrictions = types.LoadRestrictionsNone
	}
	if asked.EnableHelm {
		options.PluginConfig.HelmConfig = types.HelmConfig{Enabled: true, Command: "helm"} // which is never started
	}
	return krusty.MakeKustomizer(options).Run(files, path.Clean("/"+asked.Path))
}

// kustomizationFile finds the one kustomization file of a folder.
func kustomizationFile(dir string) (string, error) {
	var found []string
	for _, name := range konfig.RecognizedKustomizationFileNames() {
		at := path.Join(bridge.Clean(dir), name)
		if info, err := bridge.Stat(at); err == nil && info != nil && !info.Dir {
			found = append(found, at)
		}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	if len(found) > 1 {
		return "", &wire.Error{Code: wire.Kustomization, Message: "the folder holds more than one kustomization file: " + strings.Join(found, ", "), Hint: "keep one of them", File: found[1], Line: 1}
	}
	return "", &wire.Error{Code: wire.MissingBase, Message: fmt.Sprintf("there is no kustomization in %s", dir)}
}
