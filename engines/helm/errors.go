package main

import (
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

var (
	// `api/templates/deployment.yaml:12:24`, in parse errors without the column
	templatePlace = regexp.MustCompile(`([\w.@+-]+(?:/[\w.@ +-]+)+\.(?:ya?ml|tpl|txt|json)):(\d+)(?::(\d+))?`)
	yamlLine      = regexp.MustCompile(`(?:yaml: |error converting YAML to JSON: yaml: )line (\d+)`)
	brokenFile    = regexp.MustCompile(`cannot load ([\w./-]+):`)
	contextNoise  = regexp.MustCompile(`^(?:execution error at \([^)]*\): |template: [^ ]+: (?:executing "[^"]*" at <[^>]*>: )?|parse error at \([^)]*\): )`)
)

func chartError(dir, file string, err error) error {
	return &wire.Error{Code: wire.ChartInvalid, Message: err.Error(), File: path.Join(dir, file), Line: 1, Detail: err.Error()}
}

// loadError says which file of the chart could not be read as what it should be.
func loadError(dir string, err error) error {
	words := err.Error()
	failure := &wire.Error{Code: wire.ChartInvalid, Message: "the chart cannot be loaded: " + words, File: path.Join(dir, "Chart.yaml"), Line: 1, Detail: words}
	if found := brokenFile.FindStringSubmatch(words); found != nil {
		failure.File = path.Join(dir, found[1])
		if found[1] == "values.yaml" {
			failure.Code = wire.ValuesInvalid
		}
	}
	if found := yamlLine.FindStringSubmatch(words); found != nil {
		failure.Line, _ = strconv.Atoi(found[1])
	}
	return existing(failure, dir)
}

// renderError points at the innermost template of Helm's chain of errors that is a file of this repository.
func renderError(dir string, err error) error {
	words := err.Error()
	failure := &wire.Error{Code: wire.TemplateFailed, Message: shortened(words), File: path.Join(dir, "Chart.yaml"), Line: 1, Detail: words}
	for _, place := range templatePlace.FindAllStringSubmatch(words, -1) {
		source := sourceOf(dir, place[1])
		if source == "" {
			continue
		}
		failure.File = source
		if path.Ext(source) == ".tgz" {
			failure.Line = 1
			continue
		}
		failure.Line, _ = strconv.Atoi(place[2])
		failure.Column = 0
		if place[3] != "" {
			column, _ := strconv.Atoi(place[3])
			failure.Column = column + 1 // text/template counts bytes from 0
		}
	}
	return existing(failure, dir)
}

const longestMessage = 400 // bytes; the rest stays in Detail

// shortened keeps the end of Helm's chain of errors: what went wrong, without the way there.
func shortened(words string) string {
	last := words
	if at := strings.LastIndex(words, "execution error at ("); at >= 0 {
		last = words[at:]
	} else if links := strings.Split(strings.TrimSpace(words), "\n"); len(links) > 1 {
		last = links[len(links)-1]
	}
	last = oneLine(last)
	for trimmed := contextNoise.ReplaceAllString(last, ""); trimmed != last; trimmed = contextNoise.ReplaceAllString(last, "") {
		last = trimmed
	}
	if at := strings.LastIndex(last, ">: "); at >= 0 && strings.Contains(last, "error calling") {
		last = last[at+len(">: "):]
	}
	if len(last) > longestMessage {
		last = strings.ToValidUTF8(last[:longestMessage], "") + " …"
	}
	return "the chart does not render: " + last
}

// existing replaces a file that is not there by the chart's own, so that a location can always be opened.
func existing(failure *wire.Error, dir string) error {
	if info, err := bridge.Stat(failure.File); err != nil || info == nil {
		failure.File = path.Join(dir, "Chart.yaml")
		failure.Line, failure.Column = 1, 0
	}
	if failure.Line < 1 {
		failure.Line = 1
	}
	return failure
}

func valuesError(file string, err error) error {
	words := err.Error()
	failure := &wire.Error{Code: wire.ValuesInvalid, Message: fmt.Sprintf("the values cannot be read: %s", words), File: file, Line: 1, Detail: words}
	if found := yamlLine.FindStringSubmatch(words); found != nil {
		failure.Line, _ = strconv.Atoi(found[1])
	}
	return failure
}
