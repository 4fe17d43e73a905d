package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

var (
	// `api/templates/deployment.yaml:12:24`, in parse errors without the column
	templatePlace   = regexp.MustCompile(`([^\s"():<>]+/[^\n"():<>]*):(\d+)(?::(\d+))?`)
	yamlLine        = regexp.MustCompile(`yaml: line (\d+)`)
	brokenFile      = regexp.MustCompile(`^cannot load ([\w./-]+): `)
	metadataField   = regexp.MustCompile(`(?:chart\.metadata\.|struct field Metadata\.)(\w+)`)
	brokenOutput    = regexp.MustCompile(`^YAML parse error on (.+?): (.*)`)
	missingTemplate = regexp.MustCompile(`template: no template ("[^"]*") associated|template ("[^"]*") not defined`)
	endlessTemplate = regexp.MustCompile(`nested reference name: (.*?): `)
	contextNoise    = regexp.MustCompile(`^(?:execution error at \([^)]*\): |template: [^ ]+: (?:executing "[^"]*" at <[^>]*>: )?|parse error at \([^)]*\): )`)
	yamlNoise       = regexp.MustCompile(`cannot unmarshal yaml document: |error (?:converting YAML to|unmarshaling) JSON: |while decoding JSON: |json: |` +
		`yaml: (?:line \d+: )?|yaml: unmarshal errors:\s*`)
	wrongShape = regexp.MustCompile(`cannot unmarshal (\w+) into Go value of type \S.*`)
)

// chartError says which file of the chart cannot be read as what it should be, and why.
func chartError(at home, err error) error {
	var known *wire.Error
	if errors.As(err, &known) {
		return known
	}
	words := err.Error()
	failure := chartFault(at, "", "the chart cannot be loaded: "+plain(strings.TrimPrefix(words, "validation: ")), "")
	failure.Detail = words
	if found := brokenFile.FindStringSubmatch(words); found != nil {
		failure.Message = fmt.Sprintf("%s cannot be read: %s", found[1], plain(words[len(found[0]):]))
		failure.File = existingFile(at, found[1])
		if found[1] == "values.yaml" {
			failure.Code = wire.ValuesInvalid
		}
	}
	if at.archived {
		return failure
	}
	if found := metadataField.FindStringSubmatch(words); found != nil {
		failure.Line, _ = lineOfKey(failure.File, []string{found[1]})
	}
	if found := yamlLine.FindStringSubmatch(words); found != nil {
		failure.Line, _ = strconv.Atoi(found[1])
	}
	return failure
}

// chartFault points at a key of Chart.yaml.
func chartFault(at home, key, message, hint string) *wire.Error {
	failure := &wire.Error{Code: wire.ChartInvalid, Message: message, Hint: hint, File: existingFile(at, "Chart.yaml"), Line: 1}
	if key != "" && !at.archived {
		failure.Line, _ = lineOfKey(failure.File, []string{key})
	}
	return failure
}

// existingFile is a file of the chart, or its Chart.yaml, or its folder: what there is.
func existingFile(at home, name string) string {
	for _, each := range []string{name, "Chart.yaml"} {
		if info, err := bridge.Stat(at.file(each)); err == nil && info != nil {
			return at.file(each)
		}
	}
	return at.path
}

func valuesError(file string, err error) *wire.Error {
	words := err.Error()
	failure := &wire.Error{
		Code:    wire.ValuesInvalid,
		Message: "the values cannot be read: " + plain(words),
		Hint:    "correct the YAML",
		File:    file,
		Line:    1,
		Detail:  words,
	}
	if found := yamlLine.FindStringSubmatch(words); found != nil {
		failure.Line, _ = strconv.Atoi(found[1])
	}
	return failure
}

// renderError points at the innermost template of Helm's chain of errors that is a file of this repository.
func (r *rendering) renderError(err error) error {
	words := err.Error()
	failure := chartFault(r.chart.home, "", "the chart does not render: "+shortened(words), "")
	failure.Code, failure.Detail = wire.TemplateFailed, words
	if found := missingTemplate.FindStringSubmatch(words); found != nil {
		failure.Message = fmt.Sprintf("the chart does not render: there is no template %s to include", found[1]+found[2])
		failure.Hint = "define it under templates/, or vendor the chart that defines it"
	}
	if found := endlessTemplate.FindStringSubmatch(words); found != nil {
		failure.Message = fmt.Sprintf("the chart does not render: template %q includes itself without end", found[1])
	}
	for _, found := range templatePlace.FindAllStringSubmatch(words, -1) {
		source, known := r.sources[found[1]]
		if !known {
			continue
		}
		failure.File, failure.Line, failure.Column = source.file, 1, 0
		if source.archived {
			continue
		}
		failure.Line, _ = strconv.Atoi(found[2])
		if found[3] != "" {
			column, _ := strconv.Atoi(found[3])
			failure.Column = column + 1 // text/template counts bytes from 0
		}
	}
	if r.top != nil && failure.Hint == "" {
		read := r.readAt(position{failure.File, failure.Line})
		r.explainMissing(failure, read)
		failure.Values = r.entriesOf(read)
	}
	return failure
}

// outputError reports a template whose output is not a Kubernetes object.
func (r *rendering) outputError(files map[string]string, err error) error {
	words := err.Error()
	failure := chartFault(r.chart.home, "", "the chart renders text that is not YAML: "+plain(words), "")
	failure.Code, failure.Detail = wire.TemplateFailed, words
	found := brokenOutput.FindStringSubmatch(words)
	if found == nil {
		return failure
	}
	failure.Message = fmt.Sprintf("%s renders text that is not a Kubernetes object: %s", found[1], plain(found[2]))
	if source, known := r.sources[found[1]]; known {
		failure.File, failure.Line = source.file, 1
	}
	if at, around, known := r.traced(files).brokenAt(found[1]); known {
		failure.File, failure.Line, failure.Context = at.file, at.line, around
		var read []string
		for _, used := range at.uses {
			read = append(read, allPaths(used)...)
		}
		failure.Values = r.entriesOf(read)
	}
	return failure
}

// plain leaves out what only a Go programmer understands.
func plain(words string) string {
	words = yamlNoise.ReplaceAllString(words, "")
	words = wrongShape.ReplaceAllString(words, "it holds a $1 where an object belongs")
	words = strings.ReplaceAll(words, "a array", "an array")
	return oneLine(words)
}

func oneLine(words string) string { return strings.Join(strings.Fields(words), " ") }

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
	return last
}
