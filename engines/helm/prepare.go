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

	"seaworthy.dev/engines/internal/wire"
)

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
