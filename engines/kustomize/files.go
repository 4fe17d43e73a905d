package main

import (
	"bytes"
	"fmt"
	"path"
	"path/filepath"
	"slices"

	"sigs.k8s.io/kustomize/api/konfig"
	"sigs.k8s.io/kustomize/kyaml/filesys"

	"seaworthy.dev/engines/internal/bridge"
)

// repository is the file system Kustomize sees: read only, with the repository root as "/". What it does not implement
// falls to an empty file system in memory.
type repository struct {
	filesys.FileSystem
	root      string // the kustomization file that is read with an addition
	amended   []byte
	annotates *bool // set when a file is read that may annotate whole kustomizations
	stats     map[string]stat
}

// stat is what the host said of a path. Kustomize asks several times, and the host looks at every folder on the way.
type stat struct {
	info *bridge.Info
	err  error
}

func newRepository() repository {
	return repository{FileSystem: filesys.MakeFsInMemory(), stats: map[string]stat{}}
}

func (r repository) stat(name string) (*bridge.Info, error) {
	name = bridge.Clean(name)
	known, found := r.stats[name]
	if !found {
		known.info, known.err = bridge.Stat(name)
		r.stats[name] = known
	}
	return known.info, known.err
}

func (r repository) ReadFile(name string) ([]byte, error) {
	if r.amended != nil && bridge.Clean(name) == r.root {
		return r.amended, nil
	}
	text, err := bridge.Read(name)
	if err == nil {
		err = refuseExpansion(name, text)
	}
	if err != nil {
		return nil, err
	}
	memory.reads(text)
	if r.annotates != nil && annotatesAll(name, text) {
		*r.annotates = true
	}
	return text, nil
}

// annotatesAll reports whether a file may have Kustomize annotate all that a kustomization holds.
func annotatesAll(name string, text []byte) bool {
	if slices.Contains(konfig.RecognizedKustomizationFileNames(), path.Base(name)) {
		return bytes.Contains(text, []byte("commonAnnotations")) || bytes.Contains(text, []byte("AnnotationsTransformer"))
	}
	return bytes.Contains(text, []byte("kind: AnnotationsTransformer"))
}

func (r repository) IsDir(name string) bool {
	info, err := r.stat(name)
	return err == nil && info != nil && info.Dir
}

func (r repository) Exists(name string) bool {
	info, err := r.stat(name)
	return err == nil && info != nil
}

func (r repository) CleanedAbs(name string) (filesys.ConfirmedDir, string, error) {
	absolute := path.Clean("/" + name)
	info, err := r.stat(absolute)
	if err != nil {
		return "", "", err
	}
	if info == nil {
		return "", "", fmt.Errorf("'%s' doesn't exist", bridge.Clean(name))
	}
	if info.Dir {
		return filesys.ConfirmedDir(absolute), "", nil
	}
	return filesys.ConfirmedDir(path.Dir(absolute)), path.Base(absolute), nil
}

func (repository) ReadDir(name string) ([]string, error) {
	entries, err := bridge.List(name)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(entries))
	for i, entry := range entries {
		names[i] = entry.Name
	}
	return names, nil
}

func (r repository) Glob(pattern string) ([]string, error) {
	dir, last := path.Split(pattern)
	names, err := r.ReadDir(dir)
	if err != nil {
		return nil, nil // a pattern below a folder that is not there matches nothing
	}
	var matched []string
	for _, name := range names {
		if found, err := path.Match(last, name); err != nil {
			return nil, err
		} else if found {
			matched = append(matched, path.Join(dir, name))
		}
	}
	return matched, nil
}

func (repository) Walk(name string, _ filepath.WalkFunc) error {
	return fmt.Errorf("%s: walking folders is not needed to build", name)
}
