package main

import (
	"fmt"
	"slices"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig/v3"
	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
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

// prepared reads the chart and its values and settles what the templates see.
func prepared(asked wire.ChartRequest) (*rendering, error) {
	if asked.Release == "" && asked.NameTemplate != "" {
		name, err := nameFrom(asked.NameTemplate)
		if err != nil {
			return nil, err
		}
		asked.Release = name
	}
	if err := chartutil.ValidateReleaseName(asked.Release); err != nil {
		return nil, &wire.Error{
			Code:    wire.ChartInvalid,
			Message: fmt.Sprintf("%q is not a release name: %v", asked.Release, err),
			Hint:    "use at most 53 lower-case letters, digits, dots and hyphens",
		}
	}
	values, err := mergeValues(asked)
	if err != nil {
		return nil, err
	}
	loaded, err := loadChart(asked.Chart)
	if err != nil {
		return nil, err
	}
	if err := checkInstallable(loaded); err != nil {
		return nil, err
	}
	running := &rendering{asked: asked, chart: loaded}
	return running, running.prepare(values)
}

// nameFrom is the release name that `--name-template` makes.
func nameFrom(text string) (string, error) {
	var name strings.Builder
	parsed, err := template.New("name-template").Funcs(sprig.TxtFuncMap()).Parse(text)
	if err == nil {
		err = parsed.Execute(&name, nil)
	}
	if err != nil {
		return "", &wire.Error{
			Code:    wire.ChartInvalid,
			Message: fmt.Sprintf("the release name template %q cannot be executed: %s", text, oneLine(err.Error())),
			Hint:    "correct it, or give the release a name",
		}
	}
	return name.String(), nil
}

func checkInstallable(loaded *repoChart) error {
	if kind := loaded.Metadata.Type; kind != "" && kind != "application" {
		return chartFault(loaded.home, "type", fmt.Sprintf("the chart is a %s chart, which cannot be rendered by itself", kind), "render a chart that uses it")
	}
	return checkDependencies(loaded)
}

// prepare settles which subcharts take part and what the templates see.
func (r *rendering) prepare(values map[string]any) error {
	if err := chartutil.ProcessDependencies(r.chart.Chart, values); err != nil {
		return chartFault(r.chart.home, "dependencies", "the chart's dependencies cannot be processed: "+oneLine(err.Error()), "correct the values of its subcharts")
	}
	r.sources = r.chart.sources()
	capabilities, err := capabilitiesFor(r.asked)
	if err != nil {
		return err
	}
	options := common.ReleaseOptions{Name: r.asked.Release, Namespace: r.asked.Namespace, Revision: 1, IsInstall: !r.asked.IsUpgrade, IsUpgrade: r.asked.IsUpgrade}
	const ownSchemaCheck = true // Helm's would fetch what a schema refers to
	if r.top, err = util.ToRenderValuesWithSchemaValidation(r.chart.Chart, values, options, capabilities, ownSchemaCheck); err != nil {
		return r.renderError(err)
	}
	given, err := r.top.Table("Values")
	if err != nil {
		return r.renderError(err)
	}
	if err := r.checkSchemas(given); err != nil {
		return err
	}
	return checkKubeVersion(r.chart, capabilities)
}

func checkKubeVersion(loaded *repoChart, capabilities *common.Capabilities) error {
	wanted := loaded.Metadata.KubeVersion
	if wanted == "" || chartutil.IsCompatibleRange(wanted, capabilities.KubeVersion.String()) {
		return nil
	}
	message := fmt.Sprintf("the chart requires Kubernetes %s and is rendered for %s", wanted, capabilities.KubeVersion.Version)
	return chartFault(loaded.home, "kubeVersion", message, "set kubeVersion in seaworthy.yaml, or use --kube-version")
}

func capabilitiesFor(asked wire.ChartRequest) (*common.Capabilities, error) {
	capabilities := common.DefaultCapabilities.Copy()
	if asked.KubeVersion != "" {
		version, err := common.ParseKubeVersion(asked.KubeVersion)
		if err != nil {
			return nil, &wire.Error{
				Code:    wire.ChartInvalid,
				Message: fmt.Sprintf("%q is not a Kubernetes version", asked.KubeVersion),
				Hint:    "write it like 1.33.0",
			}
		}
		capabilities.KubeVersion = *version
	}
	capabilities.APIVersions = append(slices.Clone(capabilities.APIVersions), asked.APIVersions...)
	return capabilities, nil
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
