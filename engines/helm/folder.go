package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"time"

	"helm.sh/helm/v4/pkg/chart/loader/archive"
	"helm.sh/helm/v4/pkg/ignore"

	"seaworthy.dev/engines/internal/bridge"
)

// mostFiles bounds what is read for one chart, so that symbolic links that lead back up end.
const mostFiles = 20_000

var byteOrderMark = []byte{0xEF, 0xBB, 0xBF}

// folder reads the files below a chart's folder.
type folder struct {
	path   string
	rules  *ignore.Rules
	files  []*archive.BufferedFile
	listed int   // names seen, ignored ones and folders too
	bytes  int64 // read so far
}

// readFolder reads every file that .helmignore does not exclude, in the order of Helm's directory loader.
func readFolder(at string) ([]*archive.BufferedFile, error) {
	rules, err := ignoreRules(at)
	if err != nil {
		return nil, err
	}
	reading := folder{path: at, rules: rules}
	err = reading.read("")
	return reading.files, err
}

func ignoreRules(at string) (*ignore.Rules, error) {
	rules := ignore.Empty()
	text, err := bridge.Read(path.Join(at, ignore.HelmIgnore))
	switch {
	case err == nil:
		if rules, err = ignore.Parse(bytes.NewReader(text)); err != nil {
			return nil, fmt.Errorf("cannot load %s: %w", ignore.HelmIgnore, err)
		}
	case !errors.Is(err, bridge.ErrNotExist):
		return nil, err
	}
	rules.AddDefaults()
	return rules, nil
}

// read collects the files below a subfolder; names are relative to the chart's folder.
func (f *folder) read(below string) error {
	entries, err := bridge.List(path.Join(f.path, below))
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if f.listed++; f.listed > mostFiles {
			return fmt.Errorf("the chart has more than %d files: does a symbolic link lead back up", mostFiles)
		}
		name := path.Join(below, entry.Name)
		if f.rules.Ignore(name, fileInfo{entry}) {
			continue
		}
		if entry.Dir {
			err = f.read(name)
		} else {
			err = f.readFile(name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (f *folder) readFile(name string) error {
	data, err := bridge.Read(path.Join(f.path, name))
	if err != nil {
		return err
	}
	if f.bytes += int64(len(data)); f.bytes > archive.MaxDecompressedChartSize {
		return fmt.Errorf("the chart is larger than Helm's limit of %d bytes", archive.MaxDecompressedChartSize)
	}
	f.files = append(f.files, &archive.BufferedFile{Name: name, Data: bytes.TrimPrefix(data, byteOrderMark)})
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
