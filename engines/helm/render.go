package main

import (
	"slices"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/engine"
	release "helm.sh/helm/v4/pkg/release/v1"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"

	"seaworthy.dev/engines/internal/wire"
)

// rendering is one request on its way.
type rendering struct {
	asked   wire.ChartRequest
	chart   *repoChart
	sources sources               // the files its templates come from
	top     common.Values         // what the templates see; each execution gets a copy, for they can change it
	kept    map[*common.File]bool // what the wanted templates need
}

// templateRequest asks for what a chart prints.
type templateRequest struct {
	wire.ChartRequest
	Traced bool `json:"traced,omitempty"` // also answer which line of a template printed each line
}

// templateAnswer is what a chart prints and, when it was asked for, where each line comes from.
type templateAnswer struct {
	wire.Rendered
	wire.Sources
}

func templateChart(request []byte) (any, error) {
	asked, err := wire.Decode[templateRequest](request)
	if err != nil {
		return nil, err
	}
	warnings := collectWarnings()
	defer warnings.stop()
	answer, err := render(*asked)
	if err != nil {
		return nil, err
	}
	answer.Warnings = append(answer.Warnings, warnings.lines()...)
	return answer, nil
}

func render(asked templateRequest) (*templateAnswer, error) {
	running, err := prepared(asked.ChartRequest)
	if err != nil {
		return nil, err
	}
	files, err := running.execute()
	if err != nil {
		return nil, err
	}
	var lines *trace
	if asked.Traced {
		lines = running.traced(files)
	}
	return running.assemble(files, lines)
}

// execute runs every template; the keys are names inside the release, such as `api/templates/service.yaml`.
func (r *rendering) execute() (map[string]string, error) {
	seen, err := copied(r.top)
	if err != nil {
		return nil, err
	}
	files, err := engine.Engine{}.Render(r.chart.Chart, seen)
	if err != nil {
		return nil, r.renderError(err)
	}
	for name := range files {
		if strings.HasSuffix(name, "NOTES.txt") {
			delete(files, name)
		}
	}
	return files, nil
}

// assemble sorts and prints what was rendered as `helm template` does: CRDs, objects in the order of installation,
// then hooks.
func (r *rendering) assemble(files map[string]string, lines *trace) (*templateAnswer, error) {
	hooks, manifests, err := releaseutil.SortManifests(files, nil, releaseutil.InstallOrder)
	if err != nil {
		return nil, r.outputError(files, err)
	}
	printed := newPrinter(r.sources, lines)
	if r.asked.IncludeCRDs {
		for _, crd := range r.chart.CRDObjects() {
			printed.addFile(crd.Filename, string(crd.File.Data))
		}
	}
	for _, manifest := range manifests {
		printed.add(manifest.Name, manifest.Content)
	}
	printed.endOfManifests()
	for _, hook := range hooks {
		if r.asked.SkipHooks || r.asked.SkipTests && slices.Contains(hook.Events, release.HookTest) {
			continue
		}
		printed.add(hook.Path, hook.Manifest)
	}
	answer := printed.answer()
	if r.chart.Metadata.Deprecated {
		answer.Warnings = append(answer.Warnings, "the chart is deprecated")
	}
	return answer, nil
}
