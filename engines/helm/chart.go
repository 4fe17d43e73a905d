package main

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strings"

	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// home is where a chart lies in the repository: a folder, or an archive that holds it.
type home struct {
	path     string
	archived bool
}

// file is the path of one of the chart's files; of an archive it is the archive's own.
func (h home) file(name string) string {
	if h.archived {
		return h.path
	}
	return path.Join(h.path, name)
}

// within is the home of a subchart.
func (h home) within(name string) home {
	if h.archived {
		return h
	}
	at := path.Join(h.path, "charts", name)
	return home{path: at, archived: path.Ext(name) == ".tgz"}
}

// repoChart is a chart with the homes of itself and its subcharts.
type repoChart struct {
	*chart.Chart
	home  home
	homes map[*common.File]home // of every template, partial, CRD and other file, also of subcharts
}

// loadChart reads a chart from its folder, .helmignore obeyed, or from an archive.
func loadChart(at string) (*repoChart, error) {
	info, err := bridge.Stat(at)
	if err != nil {
		return nil, &wire.Error{Code: wire.ChartInvalid, Message: "the chart cannot be read: " + err.Error()}
	}
	if info == nil {
		return nil, &wire.Error{Code: wire.ChartInvalid, Message: fmt.Sprintf("there is no chart at %s", at), Hint: "correct the path"}
	}
	loaded := &repoChart{home: home{path: at, archived: !info.Dir}, homes: map[*common.File]home{}}
	files, err := filesOf(at, info.Dir)
	if err != nil {
		return nil, chartError(loaded.home, err)
	}
	if loaded.Chart, err = loaded.load(loaded.home, files); err != nil {
		return nil, err
	}
	if version := loaded.Metadata.APIVersion; version != chart.APIVersionV1 && version != chart.APIVersionV2 {
		return nil, chartFault(loaded.home, "apiVersion", fmt.Sprintf("charts of apiVersion %q cannot be rendered", version), "use apiVersion v2")
	}
	return loaded, nil
}

func filesOf(at string, dir bool) ([]*archive.BufferedFile, error) {
	if dir {
		return readFolder(at)
	}
	packed, err := bridge.Read(at)
	if err != nil {
		return nil, err
	}
	return archive.LoadArchiveFiles(bytes.NewReader(packed))
}

// load makes a chart of its files, subcharts included. Helm's loader takes subcharts in random order; here their order
// is that of their names, so that CRDs are always printed in the same order.
func (c *repoChart) load(at home, files []*archive.BufferedFile) (*chart.Chart, error) {
	own, subcharts := splitSubcharts(files)
	loaded, err := loader.LoadFiles(own)
	if err != nil {
		return nil, chartError(at, err)
	}
	for _, file := range slices.Concat(loaded.Templates, loaded.Files, loaded.Raw) {
		c.homes[file] = at
	}
	for _, name := range sortedKeys(subcharts) {
		subchart, err := c.loadSubchart(at.within(name), name, subcharts[name])
		if err != nil {
			return nil, err
		}
		loaded.AddDependency(subchart)
	}
	return loaded, nil
}

func (c *repoChart) loadSubchart(at home, name string, files []*archive.BufferedFile) (*chart.Chart, error) {
	if len(files) == 0 {
		return nil, chartFault(at, "", fmt.Sprintf("charts/%s is not a chart", name), "move it out of charts/, or let its name begin with _")
	}
	if path.Ext(name) != ".tgz" {
		return c.load(at, files)
	}
	unpacked, err := archive.LoadArchiveFiles(bytes.NewReader(files[0].Data))
	if err != nil {
		return nil, chartError(at, fmt.Errorf("%s: %w", name, err))
	}
	return c.load(at, unpacked)
}

// splitSubcharts parts the files of a chart from those of its subcharts, by name below charts/. As in Helm, names that
// begin with a dot or an underscore are passed over; a file that is no archive is kept as a chart without files.
func splitSubcharts(files []*archive.BufferedFile) (own []*archive.BufferedFile, subcharts map[string][]*archive.BufferedFile) {
	subcharts = map[string][]*archive.BufferedFile{}
	for _, file := range files {
		below, vendored := strings.CutPrefix(file.Name, "charts/")
		if !vendored || path.Ext(file.Name) == ".prov" {
			own = append(own, file)
			continue
		}
		name, inside, nested := strings.Cut(below, "/")
		if strings.IndexAny(name, "_.") == 0 {
			continue
		}
		if !nested && path.Ext(name) != ".tgz" {
			subcharts[name] = nil
			continue
		}
		subcharts[name] = append(subcharts[name], &archive.BufferedFile{Name: inside, ModTime: file.ModTime, Data: file.Data})
	}
	return own, subcharts
}

func sortedKeys[V any](all map[string]V) []string {
	keys := make([]string, 0, len(all))
	for key := range all {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// sources maps names inside the release, such as `api/charts/cache/templates/x.yaml`, to files of the repository. It is
// made after dependencies were processed, when subcharts carry their aliases.
func (c *repoChart) sources() sources {
	found := sources{}
	var visit func(each *chart.Chart)
	visit = func(each *chart.Chart) {
		for _, file := range slices.Concat(each.Templates, each.Files) {
			at := c.homes[file]
			found[path.Join(each.ChartFullPath(), file.Name)] = place{file: at.file(file.Name), archived: at.archived, data: file.Data}
		}
		for _, subchart := range each.Dependencies() {
			visit(subchart)
		}
	}
	visit(c.Chart)
	return found
}

type sources map[string]place

// place is a file of the repository that a name inside the release stands for; of an archive no line is known.
type place struct {
	file     string
	archived bool
	data     []byte
}
