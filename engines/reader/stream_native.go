//go:build !js

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"unicode"
	"unicode/utf8"

	goyaml "go.yaml.in/yaml/v2"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	jsonutil "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/apimachinery/pkg/util/yaml"
	"seaworthy.dev/engines/internal/wire"
	convert "sigs.k8s.io/yaml"
)

func init() { ops["stream"] = readStream }

type streamRequest struct {
	Stream []byte `json:"stream"` // in base64
}

func readStream(request []byte) (any, error) {
	asked, err := wire.Decode[streamRequest](request)
	if err != nil {
		return nil, err
	}
	return read(asked.Stream), nil
}

// answer is what Kubernetes reads in one stream.
type answer struct {
	Values    []document `json:"values"`          // of JSON, up to what is not JSON
	Line      int        `json:"line"`            // 1-based, of the YAML behind them
	Documents []document `json:"documents"`       // of YAML
	Error     string     `json:"error,omitempty"` // why it reads no further than this
}

// document is what one part of the stream holds: a value of JSON, or a chunk of YAML between two separators.
type document struct {
	Lines   int               `json:"lines"` // of the chunk; 0 for JSON
	Value   json.RawMessage   `json:"value,omitempty"`
	Objects []json.RawMessage `json:"objects"`
	Unfit   string            `json:"unfit,omitempty"` // why kubectl makes no objects of it
	Error   string            `json:"error,omitempty"`
	Dropped []json.RawMessage `json:"dropped,omitempty"` // documents of the chunk behind the first, which Kubernetes does not see
	Broken  bool              `json:"broken,omitempty"`  // what follows the dropped documents is not YAML
	end     int               // of a value of JSON: its offset in the stream
}

// read reads as kubectl does, and goes on after a chunk that is not YAML, where kubectl stops.
func read(stream []byte) answer {
	first, _, mayBeJSON := yaml.GuessJSONStream(bytes.NewReader(stream), 4096)
	if !mayBeJSON {
		return readYAML(answer{Line: 1}, stream)
	}
	found := answer{Line: 1}
	decoder := json.NewDecoder(first)
	for {
		var value json.RawMessage
		err := decoder.Decode(&value)
		if err == io.EOF {
			return found
		}
		if err != nil && len(found.Values) > 1 {
			found.Error = err.Error() // it is taken for JSON to its end
			return found
		}
		if err != nil {
			rest := behindSpace(stream[behind(found.Values):])
			found.Line += bytes.Count(stream[:len(stream)-len(rest)], []byte("\n"))
			return readYAML(found, rest)
		}
		each := holding(value)
		each.end = int(decoder.InputOffset())
		found.Values = append(found.Values, each)
	}
}

func behind(values []document) int {
	if len(values) == 0 {
		return 0
	}
	return values[len(values)-1].end
}

// behindSpace skips white space up to the end of the line, as YAMLOrJSONDecoder does before it takes the rest for YAML.
func behindSpace(rest []byte) []byte {
	for len(rest) > 0 {
		character, size := utf8.DecodeRune(rest)
		if !unicode.IsSpace(character) {
			return rest
		}
		rest = rest[size:]
		if character == '\n' {
			return rest
		}
	}
	return rest
}

func readYAML(found answer, stream []byte) answer {
	chunks := yaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(stream)))
	decoder := yaml.NewYAMLToJSONDecoder(bytes.NewReader(stream))
	for {
		chunk, err := chunks.Read()
		var value json.RawMessage
		asDecoded := decoder.Decode(&value)
		if err == io.EOF {
			return found
		}
		if err != nil {
			found.Error = err.Error()
			return found
		}
		each := document{}
		if asDecoded != nil {
			each.Error = asDecoded.Error()
		} else {
			each = holding(value)
			each.Dropped, each.Broken = behindFirst(chunk)
		}
		each.Lines = bytes.Count(chunk, []byte("\n"))
		found.Documents = append(found.Documents, each)
	}
}

// behindFirst reads the documents of a chunk of which go-yaml reads the first.
func behindFirst(chunk []byte) (dropped []json.RawMessage, isBroken bool) {
	decoder := goyaml.NewDecoder(bytes.NewReader(chunk))
	for at := 0; ; at++ {
		var value any
		err := decoder.Decode(&value)
		if err == io.EOF {
			return dropped, false
		}
		if err != nil {
			return dropped, true
		}
		if at == 0 {
			continue
		}
		text, err := goyaml.Marshal(value)
		if err == nil && bytes.Contains(text, []byte(".nan")) {
			return dropped, true // it writes no value for such a key
		}
		if err == nil {
			text, err = convert.YAMLToJSON(text)
		}
		if err != nil {
			return dropped, true
		}
		dropped = append(dropped, text)
	}
}

// holding is what a value holds: itself, and the objects that kubectl makes of it.
func holding(value json.RawMessage) document {
	if len(value) == 0 {
		value = json.RawMessage("null")
	}
	plain, err := again(value)
	if err != nil {
		return document{Error: err.Error()}
	}
	object, _, err := unstructured.UnstructuredJSONScheme.Decode(value, nil, nil)
	if err != nil {
		return document{Value: plain, Unfit: err.Error()}
	}
	each := document{Value: plain}
	if list, ok := object.(*unstructured.UnstructuredList); ok {
		for _, item := range list.Items {
			each.Objects = append(each.Objects, written(item.Object))
		}
		return each
	}
	each.Objects = append(each.Objects, written(object.(*unstructured.Unstructured).Object))
	return each
}

// again is the same value as it is after decoding: with the last of two equal keys, for instance.
func again(value json.RawMessage) (json.RawMessage, error) {
	var decoded any
	if err := jsonutil.Unmarshal(value, &decoded); err != nil {
		return nil, err
	}
	return json.Marshal(decoded)
}

func written(value any) json.RawMessage {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // it came from JSON
	}
	return text
}
