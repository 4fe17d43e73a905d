package bridge

import (
	"errors"
	"fmt"
	"syscall/js"
)

// Read returns the bytes of a file.
func Read(path string) ([]byte, error) {
	value, err := call("read", path)
	if err != nil {
		return nil, err
	}
	bytes := make([]byte, value.Get("length").Int())
	js.CopyBytesToGo(bytes, value)
	return bytes, nil
}

// Stat returns what a path is; nil when nothing is there.
func Stat(path string) (*Info, error) {
	value, err := call("stat", path)
	if err != nil || value.IsNull() {
		return nil, err
	}
	return &Info{Dir: value.Get("kind").String() == "dir", Size: int64(value.Get("size").Float())}, nil
}

// List returns the names in a folder, sorted.
func List(path string) ([]Entry, error) {
	value, err := call("list", path)
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, value.Length())
	for i := range entries {
		item := value.Index(i)
		entries[i] = Entry{Name: item.Get("name").String(), Dir: item.Get("kind").String() == "dir"}
	}
	return entries, nil
}

// call asks the host; an exception thrown there becomes an error here.
func call(method, path string) (value js.Value, err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = asError(thrown)
		}
	}()
	return js.Global().Get("seaworthyFiles").Call(method, Clean(path)), nil
}

func asError(thrown any) error {
	var exception js.Error
	if err, ok := thrown.(error); ok && errors.As(err, &exception) {
		message := exception.Value.Get("message").String()
		if exception.Value.Get("code").String() == "ENOENT" {
			return fmt.Errorf("%s: %w", message, ErrNotExist)
		}
		return errors.New(message)
	}
	return fmt.Errorf("%v", thrown)
}
