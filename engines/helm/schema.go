package main

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	chart "helm.sh/helm/v4/pkg/chart/v2"

	"seaworthy.dev/engines/internal/wire"
)

const schemaFile = "values.schema.json"

// violation is a value that a chart's schema forbids.
type violation struct {
	chart string
	path  []string // from the root of all values
	words string
}

func (v violation) String() string {
	if len(v.path) == 0 {
		return v.words
	}
	return strings.Join(v.path, ".") + ": " + v.words
}

// errNotFetched is what a schema gets that refers to another file: Helm would read it from the network or the disk.
var errNotFetched = errors.New("nothing is fetched while checking")

// closedLoader hands out nothing but, as Helm does, a schema that allows everything for an unknown `urn:`.
type closedLoader struct{}

func (closedLoader) Load(url string) (any, error) {
	if strings.HasPrefix(url, "urn:") {
		return true, nil
	}
	return nil, errNotFetched
}

// checkSchemas judges the values by the schemas of the chart and its subcharts.
func (r *rendering) checkSchemas(values map[string]any) error {
	found, err := violations(r.chart.Chart, values, nil)
	if err != nil {
		return schemaFault(r, err)
	}
	if len(found) == 0 {
		return nil
	}
	slices.SortFunc(found, func(a, b violation) int { return strings.Compare(a.String(), b.String()) })
	words := make([]string, len(found))
	for i, each := range found {
		words[i] = each.String()
	}
	first := found[0]
	file, line := r.valueAt(first.path)
	return &wire.Error{
		Code:    wire.ValuesInvalid,
		Message: fmt.Sprintf("the values do not fit the schema of %s: %s", first.chart, strings.Join(words, "; ")),
		Hint:    "correct the values, or the chart's " + schemaFile,
		File:    file,
		Line:    line,
		Detail:  strings.Join(words, "\n"),
	}
}

func schemaFault(r *rendering, err error) error {
	failure := chartFault(r.chart.home, "", "the chart's schema cannot be used: "+oneLine(err.Error()), "correct "+schemaFile)
	failure.File = existingFile(r.chart.home, schemaFile)
	var missing *jsonschema.LoadURLError
	if errors.As(err, &missing) {
		failure.Message = fmt.Sprintf("the chart's schema refers to %s, and nothing is fetched while checking", missing.URL)
		failure.Hint = "write what it refers to into " + schemaFile
		failure.Line = lineWith(failure.File, missing.URL)
	}
	failure.Code = wire.ValuesInvalid
	return failure
}

// violations validates the values of a chart and, where they have any, of its subcharts.
func violations(of *chart.Chart, values map[string]any, at []string) ([]violation, error) {
	found, err := validate(of, values, at)
	if err != nil {
		return nil, err
	}
	for _, subchart := range of.Dependencies() {
		below := slices.Concat(at, []string{subchart.Name()})
		switch given := values[subchart.Name()].(type) {
		case nil:
		case map[string]any:
			more, err := violations(subchart, given, below)
			if err != nil {
				return nil, err
			}
			found = append(found, more...)
		default:
			found = append(found, violation{subchart.Name(), below, fmt.Sprintf("want object, but got %T", given)})
		}
	}
	return found, nil
}

func validate(of *chart.Chart, values map[string]any, at []string) ([]violation, error) {
	if of.Schema == nil {
		return nil, nil
	}
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(of.Schema))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(jsonschema.SchemeURLLoader{"file": closedLoader{}, "http": closedLoader{}, "https": closedLoader{}, "urn": closedLoader{}})
	const url = "file:///" + schemaFile
	if err := compiler.AddResource(url, schema); err != nil {
		return nil, err
	}
	compiled, err := compiler.Compile(url)
	if err != nil {
		return nil, err
	}
	var invalid *jsonschema.ValidationError
	if err := compiled.Validate(values); !errors.As(err, &invalid) {
		return nil, err
	}
	return leaves(of.Name(), invalid, at), nil
}

// leaves lists the errors that have no cause of their own: the ones an author can mend.
func leaves(name string, invalid *jsonschema.ValidationError, at []string) []violation {
	if len(invalid.Causes) == 0 {
		words := invalid.ErrorKind.LocalizedString(message.NewPrinter(language.English))
		return []violation{{name, slices.Concat(at, invalid.InstanceLocation), words}}
	}
	var all []violation
	for _, cause := range invalid.Causes {
		all = append(all, leaves(name, cause, at)...)
	}
	return all
}
