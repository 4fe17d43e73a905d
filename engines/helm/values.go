package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"helm.sh/helm/v4/pkg/chart/v2/loader"
	"helm.sh/helm/v4/pkg/strvals"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// mergeValues joins values files and the values of --set and its like, later ones over earlier ones, as Helm does.
func mergeValues(asked wire.ChartRequest) (map[string]any, error) {
	merged := map[string]any{}
	if inline := asked.Inline; inline != nil {
		values, err := loader.LoadValues(strings.NewReader(inline.Text))
		if err != nil {
			return nil, inlineError(inline, err)
		}
		merged = loader.MergeMaps(merged, values)
	}
	for _, file := range asked.Values {
		text, err := bridge.Read(file)
		if errors.Is(err, bridge.ErrNotExist) {
			return nil, &wire.Error{
				Code:    wire.ValuesInvalid,
				Message: fmt.Sprintf("the values file %s does not exist", file),
				Hint:    "correct its path in seaworthy.yaml or behind --values",
			}
		}
		if err != nil {
			return nil, valuesError(file, err)
		}
		values, err := loader.LoadValues(bytes.NewReader(text))
		if err != nil {
			return nil, valuesError(file, err)
		}
		merged = loader.MergeMaps(merged, values)
	}
	return merged, setValues(asked, merged)
}

// setValues sets single values, in the order of Helm's values.Options.MergeValues: --set, --set-string, --set-file.
func setValues(asked wire.ChartRequest, values map[string]any) error {
	for _, expression := range asked.Set {
		if err := strvals.ParseInto(expression, values); err != nil {
			return expressionError("--set", expression, err)
		}
	}
	for _, expression := range asked.SetString {
		if err := strvals.ParseIntoString(expression, values); err != nil {
			return expressionError("--set-string", expression, err)
		}
	}
	for _, each := range asked.SetFile {
		read := func([]rune) (any, error) {
			text, err := bridge.Read(each.File)
			return string(text), err
		}
		// the value is what the file holds; what stands behind the equals sign is not used
		if err := strvals.ParseIntoFile(each.Key+"=file", values, read); err != nil {
			return expressionError("--set-file", each.Key+"="+each.File, err)
		}
	}
	return nil
}

func expressionError(flag, expression string, err error) error {
	return &wire.Error{
		Code:    wire.ValuesInvalid,
		Message: fmt.Sprintf("%s %s cannot be read: %v", flag, expression, err),
		Hint:    "write it as key=value or parent.key=value",
	}
}

// inlineError says where values that stand in no file of their own cannot be read.
func inlineError(inline *wire.InlineValues, err error) error {
	failure := valuesError(inline.At(1).File, err)
	failure.Line = inline.At(failure.Line).Line
	return failure
}

// valueAt names the file and line that give a value, else the nearest key above it, else the head of the values.
func (r *rendering) valueAt(path []string) (string, int) {
	known := newValueSources(r)
	for above := len(path); above > 0; above-- {
		if at, found := known.of(path[:above]); found {
			return at.File, at.Line
		}
	}
	for _, each := range known.layers {
		if at, found := each.entry(nil); found {
			return at.File, at.Line
		}
	}
	return existingFile(r.chart.home, "values.yaml"), 1
}
