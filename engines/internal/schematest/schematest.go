// Package schematest holds the structs of an engine to the JSON Schemas of engines/wire. Only tests import it.
package schematest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// schema is as much of JSON Schema as the files of engines/wire use.
type schema struct {
	Ref        string             `json:"$ref"`
	Type       string             `json:"type"`
	Enum       []string           `json:"enum"`
	Properties map[string]*schema `json:"properties"`
	Required   []string           `json:"required"`
	Items      *schema            `json:"items"`
	MinItems   int                `json:"minItems"`
	AllOf      []*schema          `json:"allOf"`
	// Additional is set for an object that maps names to values of one kind.
	Additional *schema `json:"additionalProperties"`
	file       string  // that it stands in
}

// Reader reads the schemas of a folder.
type Reader struct {
	folder string
	files  map[string]map[string]*schema
}

// Open reads schemas from a folder, relative to the package that is tested.
func Open(folder string) *Reader {
	return &Reader{folder: folder, files: map[string]map[string]*schema{}}
}

// Differences lists where a type and a definition of a file say something else: fields that one side lacks, other types,
// and `omitempty` on a field that the schema requires, or the other way round.
func (r *Reader) Differences(file, definition string, of reflect.Type) ([]string, error) {
	found, err := r.definition(file, definition)
	if err != nil {
		return nil, err
	}
	compared := comparison{reader: r}
	compared.values(definition, found, of)
	slices.Sort(compared.differences)
	return compared.differences, compared.err
}

// Shape is a type of an engine and the definition, of a file of engines/wire, that it is written as.
type Shape struct {
	File, Definition string
	Of               reflect.Type
}

// Check fails the test for each difference of each shape.
func (r *Reader) Check(t *testing.T, shapes []Shape) {
	t.Helper()
	for _, each := range shapes {
		differences, err := r.Differences(each.File, each.Definition, each.Of)
		if err != nil {
			t.Fatal(err)
		}
		for _, difference := range differences {
			t.Errorf("%s %s", each.File, difference)
		}
	}
}

// Codes lists the codes of failures that the wire allows.
func (r *Reader) Codes() ([]string, error) {
	found, err := r.definition("common", "engineError")
	if err != nil {
		return nil, err
	}
	return found.Properties["code"].Enum, nil
}

func (r *Reader) definition(file, name string) (*schema, error) {
	if r.files[file] == nil {
		text, err := os.ReadFile(filepath.Join(r.folder, file+".schema.json"))
		if err != nil {
			return nil, err
		}
		var read struct {
			Definitions map[string]*schema `json:"definitions"`
		}
		if err := json.Unmarshal(text, &read); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		r.files[file] = read.Definitions
	}
	found := r.files[file][name]
	if found == nil {
		return nil, fmt.Errorf("%s has no definition %s", file, name)
	}
	return r.resolved(file, found)
}

// resolved follows a reference, and joins the members of `allOf` to one object.
func (r *Reader) resolved(file string, of *schema) (*schema, error) {
	file = cmp.Or(of.file, file)
	if of.Ref != "" {
		name, definition, _ := strings.Cut(of.Ref, "#/definitions/")
		if name = strings.TrimSuffix(name, ".schema.json"); name == "" {
			name = file
		}
		return r.definition(name, definition)
	}
	copied := *of
	if copied.file = file; len(of.AllOf) == 0 {
		return &copied, nil
	}
	copied = schema{Type: "object", Properties: map[string]*schema{}, file: file}
	for _, member := range of.AllOf {
		part, err := r.resolved(file, member)
		if err != nil {
			return nil, err
		}
		copied.Required = append(copied.Required, part.Required...)
		for name, property := range part.Properties {
			if copied.Properties[name], err = r.resolved(part.file, property); err != nil {
				return nil, err
			}
		}
	}
	return &copied, nil
}
