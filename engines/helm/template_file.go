package main

import "slices"

// templateFile is the text of a template and where it lies.
type templateFile struct {
	name     string // inside its chart
	at       place
	text     string
	newlines []int // byte offsets
}

func newTemplateFile(name string, at place, text string) templateFile {
	file := templateFile{name: name, at: at, text: text}
	for offset := range len(text) {
		if text[offset] == '\n' {
			file.newlines = append(file.newlines, offset)
		}
	}
	return file
}

// lineOf is the line of a byte offset.
func (f templateFile) lineOf(offset int) int {
	before, _ := slices.BinarySearch(f.newlines, offset)
	return 1 + before
}
