package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	goyaml "go.yaml.in/yaml/v2"
	"seaworthy.dev/engines/internal/wire"
	"sigs.k8s.io/yaml"
)

type readRequest struct {
	Text string `json:"text"`
}

// readAnswer is what Kubernetes reads in a document.
type readAnswer struct {
	Value json.RawMessage `json:"value"`
	// DuplicateLine is where the second of two equal keys has its value; 0 when keys are unique.
	DuplicateLine int `json:"duplicateLine,omitempty"`
	// RestLine is where text begins that stands behind the end of the document, and that Kubernetes does not read.
	RestLine int `json:"restLine,omitempty"`
}

func readDocument(request []byte) (any, error) {
	asked, err := wire.Decode[readRequest](request)
	if err != nil {
		return nil, err
	}
	text := []byte(asked.Text)
	if err := checkExpansion(text); err != nil {
		return nil, err
	}
	value, strictly := yaml.YAMLToJSONStrict(text)
	if strictly != nil {
		if value, err = yaml.YAMLToJSON(text); err != nil {
			return nil, refusal(err)
		}
	}
	return readAnswer{Value: value, DuplicateLine: duplicateLine(strictly), RestLine: restLine(text)}, nil
}

// refusal names the line that the message begins with. The parser, which misses something, counts from 0.
func refusal(err error) error {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	line, rest := lineIn(message)
	if strings.HasPrefix(rest, "did not find expected") {
		line++
	}
	return &wire.Error{Code: wire.YAMLInvalid, Message: rest, Line: line}
}

var lineFirst = regexp.MustCompile(`^(?:unmarshal errors:\n  )?line (\d+): `)

func lineIn(message string) (line int, rest string) {
	found := lineFirst.FindStringSubmatch(message)
	if found == nil {
		return 0, message
	}
	line, _ = strconv.Atoi(found[1])
	return line, message[len(found[0]):]
}

// duplicateLine is known to go-yaml in strict mode, which takes what overrides a merged key for a duplicate too.
func duplicateLine(err error) int {
	if err == nil {
		return 0
	}
	line, _ := lineIn(strings.TrimPrefix(err.Error(), "yaml: "))
	return line
}

// blockAtMargin is the first content of a document that ends nowhere but at the end of the text, or at a marker.
var blockAtMargin = regexp.MustCompile(`^(?:[ \t]*(?:#[^\n]*)?\n)*(?:[\w./-]+:[ \n]|- )`)

func mayEndEarly(text []byte) bool {
	return !blockAtMargin.Match(text) || bytes.Contains(text, []byte("\n---")) || bytes.Contains(text, []byte("\n..."))
}

// restLine reads on behind the document, of which Kubernetes reads no more. go-yaml counts lines from 0 here.
func restLine(text []byte) int {
	if !mayEndEarly(text) {
		return 0
	}
	decoder := goyaml.NewDecoder(bytes.NewReader(text))
	var skipped skip
	if decoder.Decode(&skipped) != nil {
		return 0
	}
	err := decoder.Decode(&skipped)
	if err == nil || errors.Is(err, io.EOF) {
		return 0
	}
	line, _ := lineIn(strings.TrimPrefix(err.Error(), "yaml: "))
	return line + 1
}

// skip takes any document and builds nothing of it.
type skip struct{}

func (*skip) UnmarshalYAML(func(any) error) error { return nil }

const mebibyte = 1 << 20

// checkExpansion refuses a document that aliases make much larger than its text, which would be in memory as a whole.
func checkExpansion(text []byte) error {
	if !bytes.ContainsRune(text, '&') || !bytes.ContainsRune(text, '*') {
		return nil
	}
	var value any
	if goyaml.Unmarshal(text, &value) != nil {
		return nil // it is refused for this
	}
	if left := subtract(value, mebibyte+2*len(text)); left < 0 {
		return &wire.Error{Code: wire.EngineFailed, Message: "aliases make it larger than 1 MiB and twice its text"}
	}
	return nil
}

// subtract takes the size of a value from what is left, and stops below 0.
func subtract(value any, left int) int {
	left--
	if left < 0 {
		return left
	}
	switch found := value.(type) {
	case string:
		return left - len(found)
	case []any:
		for _, each := range found {
			if left = subtract(each, left); left < 0 {
				return left
			}
		}
	case map[any]any:
		for key, each := range found {
			if left = subtract(each, subtract(key, left)); left < 0 {
				return left
			}
		}
	}
	return left
}
