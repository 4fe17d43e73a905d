//go:build !js

package bridge

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Root is the folder that stands for the repository root in native builds: tests set it.
var Root = "."

// Read returns the bytes of a file.
func Read(path string) ([]byte, error) {
	bytes, err := os.ReadFile(absolute(path))
	return bytes, asError(path, err)
}

// Stat returns what a path is; nil when nothing is there.
func Stat(path string) (*Info, error) {
	info, err := os.Stat(absolute(path))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, asError(path, err)
	}
	return &Info{Dir: info.IsDir(), Size: info.Size()}, nil
}

// List returns the names in a folder, sorted.
func List(path string) ([]Entry, error) {
	found, err := os.ReadDir(absolute(path))
	if err != nil {
		return nil, asError(path, err)
	}
	entries := make([]Entry, 0, len(found))
	for _, item := range found {
		info, err := os.Stat(filepath.Join(absolute(path), item.Name()))
		if err != nil {
			continue // a link that leads nowhere
		}
		entries = append(entries, Entry{Name: item.Name(), Dir: info.IsDir()})
	}
	return entries, nil
}

func absolute(path string) string { return filepath.Join(Root, filepath.FromSlash(Clean(path))) }

func asError(path string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: %w", path, ErrNotExist)
	}
	return err
}
