package main

import (
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/common/util"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	chartutil "helm.sh/helm/v4/pkg/chart/v2/util"
	"helm.sh/helm/v4/pkg/engine"
	releaseutil "helm.sh/helm/v4/pkg/release/v1/util"

	"seaworthy.dev/engines/internal/wire"
)

// templateRequest asks for what `helm template RELEASE CHART --namespace NAMESPACE …` prints.
type templateRequest struct {
	Chart       string   `json:"chart"`
	Release     string   `json:"release"`
	Namespace   string   `json:"namespace"`
	Values      []string `json:"values"`
	Set         []string `json:"set"`
	KubeVersion string   `json:"kubeVersion"` // empty: the version built into Helm
	APIVersions []string `json:"apiVersions"`
	IncludeCRDs bool     `json:"includeCrds"`
	IsUpgrade   bool     `json:"isUpgrade"`
}

func template(request []byte) (any, error) {
	var asked templateRequest
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	loaded, err := loadChart(asked.Chart)
	if err != nil {
		return nil, err
	}
	if err := checkInstallable(asked.Chart, loaded); err != nil {
		return nil, err
	}
	values, err := mergeValues(asked.Values, asked.Set)
	if err != nil {
		return nil, err
	}
	files, err := renderFiles(asked, loaded, values)
	if err != nil {
		return nil, err
	}
	return assemble(asked, loaded, files)
}

func checkInstallable(dir string, loaded *chart.Chart) error {
	if kind := loaded.Metadata.Type; kind != "" && kind != "application" {
		return &wire.Error{Code: wire.ChartInvalid, Message: fmt.Sprintf("%s charts are not installable", kind), File: path.Join(dir, "Chart.yaml"), Line: 1}
	}
	return checkDependencies(dir, loaded)
}

// renderFiles executes every template; the keys are names inside the release, such as `api/templates/service.yaml`.
func renderFiles(asked templateRequest, loaded *chart.Chart, values map[string]any) (map[string]string, error) {
	if err := chartutil.ProcessDependencies(loaded, values); err != nil {
		return nil, renderError(asked.Chart, fmt.Errorf("chart dependencies processing failed: %w", err))
	}
	capabilities, err := capabilitiesFor(asked)
	if err != nil {
		return nil, err
	}
	options := common.ReleaseOptions{Name: asked.Release, Namespace: asked.Namespace, Revision: 1, IsInstall: !asked.IsUpgrade, IsUpgrade: asked.IsUpgrade}
	top, err := util.ToRenderValuesWithSchemaValidation(loaded, values, options, capabilities, false)
	if err != nil {
		return nil, schemaError(asked, err)
	}
	if wanted := loaded.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, capabilities.KubeVersion.String()) {
		return nil, &wire.Error{
			Code:    wire.ChartInvalid,
			Message: fmt.Sprintf("the chart requires Kubernetes %s and is rendered for %s", wanted, capabilities.KubeVersion.Version),
			Hint:    "set kubeVersion in seaworthy.yaml, or use --kube-version",
			File:    path.Join(asked.Chart, "Chart.yaml"),
			Line:    lineOf(path.Join(asked.Chart, "Chart.yaml"), "kubeVersion:"),
		}
	}
	files, err := engine.Engine{}.Render(loaded, top)
	if err != nil {
		return nil, renderError(asked.Chart, err)
	}
	for name := range files {
		if strings.HasSuffix(name, "NOTES.txt") {
			delete(files, name)
		}
	}
	return files, nil
}

func capabilitiesFor(asked templateRequest) (*common.Capabilities, error) {
	capabilities := common.DefaultCapabilities.Copy()
	if asked.KubeVersion != "" {
		version, err := common.ParseKubeVersion(asked.KubeVersion)
		if err != nil {
			return nil, &wire.Error{Code: wire.ChartInvalid, Message: fmt.Sprintf("%q is no Kubernetes version", asked.KubeVersion), Hint: "write it like 1.33.0"}
		}
		capabilities.KubeVersion = *version
	}
	capabilities.APIVersions = append(slices.Clone(capabilities.APIVersions), asked.APIVersions...)
	return capabilities, nil
}

var remoteSchema = regexp.MustCompile(`failing loading "([^"]+)"`)

func schemaError(asked templateRequest, err error) error {
	file := path.Join(asked.Chart, "values.yaml")
	if len(asked.Values) > 0 {
		file = asked.Values[len(asked.Values)-1]
	}
	words := strings.TrimSpace(err.Error())
	failure := &wire.Error{Code: wire.ValuesInvalid, Message: "the values do not fit the chart's schema: " + oneLine(words), File: file, Line: 1, Detail: words}
	if remote := remoteSchema.FindStringSubmatch(words); remote != nil {
		failure.Message = fmt.Sprintf("the chart's schema refers to %s, and nothing is fetched while checking", remote[1])
		failure.Hint = "vendor the schema inside values.schema.json"
		failure.File = path.Join(asked.Chart, "values.schema.json")
	}
	return existing(failure, asked.Chart)
}

func oneLine(words string) string { return strings.Join(strings.Fields(words), " ") }

// assemble sorts and prints what was rendered as `helm template` does: CRDs, objects in the order of installation,
// then hooks.
func assemble(asked templateRequest, loaded *chart.Chart, files map[string]string) (*wire.Rendered, error) {
	hooks, manifests, err := releaseutil.SortManifests(files, nil, releaseutil.InstallOrder)
	if err != nil {
		return nil, brokenOutput(asked.Chart, files, err)
	}
	printed := newPrinter(asked.Chart)
	if asked.IncludeCRDs {
		for _, crd := range loaded.CRDObjects() {
			printed.add(crd.Filename, string(crd.File.Data))
		}
	}
	for _, manifest := range manifests {
		printed.add(manifest.Name, manifest.Content)
	}
	printed.endOfManifests()
	for _, hook := range hooks {
		printed.add(hook.Path, hook.Manifest)
	}
	rendered := printed.rendered()
	if loaded.Metadata.Deprecated {
		rendered.Warnings = append(rendered.Warnings, "this chart is deprecated")
	}
	return rendered, nil
}
