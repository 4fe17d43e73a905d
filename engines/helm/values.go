package main

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"helm.sh/helm/v4/pkg/chart/v2/loader"
	"helm.sh/helm/v4/pkg/strvals"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// mergeValues joins values files and --set expressions, later ones over earlier ones, as `helm template -f … --set …`.
func mergeValues(files, set []string) (map[string]any, error) {
	merged := map[string]any{}
	for _, file := range files {
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
	for _, expression := range set {
		if err := strvals.ParseInto(expression, merged); err != nil {
			return nil, &wire.Error{
				Code:    wire.ValuesInvalid,
				Message: fmt.Sprintf("--set %s cannot be read: %v", expression, err),
				Hint:    "write it as key=value or key.below=value",
			}
		}
	}
	return merged, nil
}

// valueAt names the file and line that give a value: the last values file that has it, else the chart's own, else the
// nearest key above it.
func (r *rendering) valueAt(path []string) (string, int) {
	files := append([]string{existingFile(r.chart.home, "values.yaml")}, r.asked.Values...)
	slices.Reverse(files)
	best, bestLine, bestDepth := files[0], 1, 0
	for _, file := range files {
		if line, depth := lineOfKey(file, path); depth > bestDepth {
			best, bestLine, bestDepth = file, line, depth
		}
	}
	return best, bestLine
}
