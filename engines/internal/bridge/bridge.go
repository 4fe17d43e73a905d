// Package bridge reads the repository: the only files an engine can reach. Paths are relative to the repository root,
// with slashes; "." is the root itself.
package bridge

import (
	"errors"
	"path"
	"strings"
)

// ErrNotExist is wrapped by the errors of Read and List for what is not there.
var ErrNotExist = errors.New("does not exist")

// Entry is one name in a folder.
type Entry struct {
	Name string
	Dir  bool
}

// Info says what a path is.
type Info struct {
	Dir  bool
	Size int64
}

// Clean brings a path into the form the host expects. Dots that lead above the root end at the root, as in a chroot.
func Clean(p string) string {
	p = strings.TrimPrefix(path.Clean("/"+p), "/")
	if p == "" {
		return "."
	}
	return p
}
