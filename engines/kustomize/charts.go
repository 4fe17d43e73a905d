package main

import (
	"cmp"
	"fmt"
	"path"
	"reflect"
	"strings"

	"sigs.k8s.io/kustomize/api/builtins"
	"sigs.k8s.io/kustomize/api/konfig"
	"sigs.k8s.io/kustomize/api/resmap"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/kio"
	kyaml "sigs.k8s.io/kustomize/kyaml/yaml"
	"sigs.k8s.io/yaml"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// chartGenerator makes the objects of an entry of `helmCharts`. Kustomize's own reads and checks the entry; but where that
// would start helm, this one takes what the Helm engine answered, or notes what it has to be asked.
type chartGenerator struct {
	own     builtins.HelmChartInflationGeneratorPlugin
	helpers *resmap.PluginHelpers
	given   types.HelmChart // before its paths were resolved
}

// Config reads the entry.
func (g *chartGenerator) Config(helpers *resmap.PluginHelpers, config []byte) error {
	g.helpers = helpers
	if err := yaml.Unmarshal(config, &g.given); err != nil {
		return err
	}
	if !helpers.GeneralConfig().HelmConfig.Enabled {
		return inflating.refuse(g.fault("the kustomization inflates a Helm chart, which is not enabled",
			"take kustomize.enableHelm: false out of seaworthy.yaml if what deploys it runs with --enable-helm"))
	}
	g.own.ConfigHome = "unused" // without one it would make a folder
	if err := g.own.Config(helpers, config); err != nil {
		return inflating.refuse(g.fault(err.Error(), ""))
	}
	return nil
}

// Generate makes the objects; none when the chart has yet to be rendered.
func (g *chartGenerator) Generate() (resmap.ResMap, error) {
	request, failure := g.request()
	if failure != nil {
		return nil, inflating.refuse(failure)
	}
	text, known := inflating.output(*request)
	if !known {
		return resmap.New(), nil
	}
	made, err := g.objects(text)
	if err != nil {
		return nil, err
	}
	for _, each := range made.Resources() {
		if err := each.PipeE(kyaml.SetAnnotation(konfig.HelmGeneratedAnnotation, "true")); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// objects reads what the chart rendered, the way Kustomize's own generator does.
func (g *chartGenerator) objects(text string) (resmap.ResMap, error) {
	made, err := g.helpers.ResmapFactory().NewResMapFromBytes([]byte(text))
	if err == nil {
		return made, nil
	}
	reader := kio.ByteReader{Reader: strings.NewReader(text), OmitReaderAnnotations: true}
	nodes, readErr := reader.Read()
	if readErr != nil || len(nodes) == 0 {
		return nil, fmt.Errorf("the chart %s renders what is no object: %w", g.own.Name, err)
	}
	return g.helpers.ResmapFactory().NewResMapFromRNodeSlice(nodes)
}

// unnamed stands for the release that has no name, which Helm would name after the time of day.
const unnamed = "release-name"

// request says how the chart is rendered.
func (g *chartGenerator) request() (*wire.ChartRequest, *wire.Error) {
	folder, failure := g.folder()
	if failure != nil {
		return nil, failure
	}
	request := &wire.ChartRequest{
		Chart:        folder,
		Release:      g.own.ReleaseName,
		Namespace:    cmp.Or(g.own.Namespace, "default"),
		Values:       []string{},
		Set:          []string{},
		KubeVersion:  cmp.Or(g.own.KubeVersion, inflating.kubeVersion),
		APIVersions:  append([]string{}, g.own.ApiVersions...),
		IncludeCRDs:  g.own.IncludeCRDs,
		NameTemplate: g.own.NameTemplate,
		SkipTests:    g.own.SkipTests,
		SkipHooks:    g.own.SkipHooks,
	}
	if len(request.APIVersions) == 0 {
		request.APIVersions = append(request.APIVersions, inflating.apiVersions...)
	}
	if request.Release == "" && request.NameTemplate == "" {
		request.Release = unnamed
	}
	if request.Release != "" && request.NameTemplate != "" {
		return nil, g.fault("a release has either a releaseName or a nameTemplate", "take one of them out")
	}
	if len(g.own.ValuesInline) > 0 {
		if request.Inline, failure = g.inlineValues(); failure != nil {
			return nil, failure
		}
	} else {
		if _, failure := g.valuesFile(); failure != nil {
			return nil, failure
		}
		request.Values = append(request.Values, g.file(g.own.ValuesFile))
	}
	for _, file := range g.own.AdditionalValuesFiles {
		request.Values = append(request.Values, g.file(file))
	}
	return request, nil
}

// file is a path of the repository for one that the kustomization names.
func (g *chartGenerator) file(name string) string {
	if !path.IsAbs(name) {
		name = path.Join(g.helpers.Loader().Root(), name)
	}
	return bridge.Clean(name)
}

// folder is where the chart lies: where Kustomize would look for it before it downloads it.
func (g *chartGenerator) folder() (string, *wire.Error) {
	home := g.file(g.own.ChartHome)
	if g.own.Version != "" && g.own.Repo != "" {
		home = path.Join(home, g.own.Name+"-"+g.own.Version)
	}
	folder := path.Join(home, g.own.Name)
	if info, err := bridge.Stat(folder); err == nil && info != nil && info.Dir {
		return folder, nil
	}
	if g.own.Repo == "" {
		return "", g.fault(fmt.Sprintf("the chart %s is not there: %s is no folder", g.own.Name, folder), "correct its name or helmGlobals.chartHome, or add the chart")
	}
	return "", g.fault(
		fmt.Sprintf("the chart %s of %s is not in the repository, and nothing is fetched while checking", g.own.Name, g.own.Repo),
		"commit the chart: "+g.pull(home))
}

// pull is the command by which Kustomize would download the chart.
func (g *chartGenerator) pull(home string) string {
	from := "--repo " + g.own.Repo + " " + g.own.Name
	if strings.HasPrefix(g.own.Repo, "oci://") {
		from = strings.TrimSuffix(g.own.Repo, "/") + "/" + g.own.Name
	}
	version := ""
	if g.own.Version != "" {
		version = " --version " + g.own.Version
	}
	return fmt.Sprintf("helm pull %s%s --untar --untardir %s", from, version, home)
}

// fault says what is wrong with the entry.
func (g *chartGenerator) fault(message, hint string) *wire.Error {
	at := g.entry()
	return &wire.Error{Code: wire.BuildFailed, Message: message, Hint: hint, File: at.file, Line: at.line}
}

// chartEntry is an entry of `helmCharts`: its node is nil where it is not known which one it is.
type chartEntry struct {
	file string
	line int
	node *kyaml.Node
}

// entry finds the entry in its kustomization: Kustomize does not say which one it hands over.
func (g *chartGenerator) entry() chartEntry {
	file, err := kustomizationFile(g.helpers.Loader().Root())
	if err != nil {
		return chartEntry{file: bridge.Clean(g.helpers.Loader().Root()), line: 1}
	}
	listed := inflating.entries(file)
	for i, node := range listed.nodes {
		if g.is(listed.given[i]) {
			return chartEntry{file, node.Line, node}
		}
	}
	return chartEntry{file: file, line: listed.line}
}

// is reports whether an entry is the one handed over, to which Kustomize adds the namespace that it inherits.
func (g *chartGenerator) is(entry types.HelmChart) bool {
	entry.Namespace = cmp.Or(entry.Namespace, g.given.Namespace)
	return reflect.DeepEqual(entry, g.given)
}

// chartEntries are the entries of `helmCharts` in a kustomization, and the nodes they are read from.
type chartEntries struct {
	line  int // of the field
	given []types.HelmChart
	nodes []*kyaml.Node
}

func readChartEntries(file string) chartEntries {
	found := chartEntries{line: lineWith(file, "helmChart")}
	text, err := bridge.Read(file)
	if err != nil {
		return found
	}
	var all types.Kustomization
	if all.Unmarshal(text) != nil {
		return found
	}
	read, err := parseAt(string(text), 0)
	if err != nil || len(read) == 0 {
		return found
	}
	_, list := pairOf(read[0], "helmCharts")
	nodes := itemsOf(list)
	both := min(len(nodes), len(all.HelmCharts))
	found.given, found.nodes = all.HelmCharts[:both], nodes[:both]
	return found
}
