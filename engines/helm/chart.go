package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"time"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	chart "helm.sh/helm/v4/pkg/chart/v2"
	"helm.sh/helm/v4/pkg/chart/v2/loader"
	"helm.sh/helm/v4/pkg/ignore"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

var byteOrderMark = []byte{0xEF, 0xBB, 0xBF}

// loadChart reads the chart in a folder as Helm's directory loader does, .helmignore obeyed.
func loadChart(dir string) (*chart.Chart, error) {
	info, err := bridge.Stat(dir)
	if err != nil {
		return nil, chartError(dir, "Chart.yaml", err)
	}
	if info == nil || !info.Dir {
		return nil, &wire.Error{Code: wire.ChartInvalid, Message: fmt.Sprintf("there is no chart at %s", dir)}
	}
	rules, err := ignoreRules(dir)
	if err != nil {
		return nil, chartError(dir, ignore.HelmIgnore, err)
	}
	var files []*archive.BufferedFile
	if err := collect(dir, "", rules, &files); err != nil {
		return nil, chartError(dir, "Chart.yaml", err)
	}
	loaded, err := loader.LoadFiles(files)
	if err != nil {
		return nil, loadError(dir, err)
	}
	if version := loaded.Metadata.APIVersion; version != chart.APIVersionV1 && version != chart.APIVersionV2 {
		return nil, &wire.Error{Code: wire.ChartInvalid, Message: fmt.Sprintf("invalid chart apiVersion %q", version), Hint: "use v2", File: path.Join(dir, "Chart.yaml"), Line: lineOf(path.Join(dir, "Chart.yaml"), "apiVersion:")}
	}
	return loaded, nil
}

func ignoreRules(dir string) (*ignore.Rules, error) {
	rules := ignore.Empty()
	if text, err := bridge.Read(path.Join(dir, ignore.HelmIgnore)); err == nil {
		if rules, err = ignore.Parse(bytes.NewReader(text)); err != nil {
			return nil, err
		}
	} else if !errors.Is(err, bridge.ErrNotExist) {
		return nil, err
	}
	rules.AddDefaults()
	return rules, nil
}

// collect reads every file below dir/below that is not ignored; names are relative to dir.
func collect(dir, below string, rules *ignore.Rules, files *[]*archive.BufferedFile) error {
	entries, err := bridge.List(path.Join(dir, below))
	if err != nil {
		return err
	}
	for _, entry := range entries {
		name := path.Join(below, entry.Name)
		if rules.Ignore(name, fileInfo{entry}) {
			continue
		}
		if entry.Dir {
			if err := collect(dir, name, rules, files); err != nil {
				return err
			}
			continue
		}
		data, err := bridge.Read(path.Join(dir, name))
		if err != nil {
			return err
		}
		*files = append(*files, &archive.BufferedFile{Name: name, Data: bytes.TrimPrefix(data, byteOrderMark)})
	}
	return nil
}

// fileInfo is as much of fs.FileInfo as the ignore rules ask for.
type fileInfo struct{ entry bridge.Entry }

func (f fileInfo) Name() string     { return f.entry.Name }
func (f fileInfo) IsDir() bool      { return f.entry.Dir }
func (fileInfo) Size() int64        { return 0 }
func (fileInfo) Mode() fs.FileMode  { return 0 }
func (fileInfo) ModTime() time.Time { return time.Time{} }
func (fileInfo) Sys() any           { return nil }

// sourceOf turns a template's name inside the release, such as `api/charts/cache/templates/x.yaml`, into the path of
// a file of the repository: the template itself, or the archive that holds it. Empty when there is none.
func sourceOf(dir, name string) string {
	_, inside, found := strings.Cut(name, "/")
	if !found {
		return ""
	}
	direct := path.Join(dir, inside)
	if info, err := bridge.Stat(direct); err == nil && info != nil && !info.Dir {
		return direct
	}
	return vendoredSource(dir, inside)
}

// vendoredSource finds a template of a subchart whose folder or archive carries another name than the subchart: an
// alias, or an archive such as `charts/redis-18.1.0.tgz`.
func vendoredSource(dir, inside string) string {
	rest, found := strings.CutPrefix(inside, "charts/")
	if !found {
		return ""
	}
	name, below, _ := strings.Cut(rest, "/")
	entries, err := bridge.List(path.Join(dir, "charts"))
	if err != nil {
		return ""
	}
	var archived string
	for _, entry := range entries {
		at := path.Join(dir, "charts", entry.Name)
		if entry.Dir && entry.Name == name {
			return sourceOf(at, "x/"+below)
		}
		if !entry.Dir && path.Ext(entry.Name) == ".tgz" && strings.HasPrefix(entry.Name, name+"-") {
			archived = at
		}
	}
	return archived
}
