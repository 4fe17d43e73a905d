package main

import (
	"fmt"
	"path"
	"strings"

	chart "helm.sh/helm/v4/pkg/chart/v2"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// checkDependencies refuses a chart one of whose dependencies is not vendored under charts/, as Helm does before it
// looks at conditions and tags.
func checkDependencies(dir string, loaded *chart.Chart) error {
	present := map[string]bool{}
	for _, dependency := range loaded.Dependencies() {
		present[dependency.Metadata.Name] = true
	}
	var missing []string
	for _, wanted := range loaded.Metadata.Dependencies {
		if !present[wanted.Name] {
			missing = append(missing, wanted.Name)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	file, line := dependencyLine(dir, missing[0])
	return &wire.Error{
		Code:    wire.DependencyMissing,
		Message: fmt.Sprintf("the chart needs %s, which charts/ does not hold", strings.Join(missing, ", ")),
		Hint:    fmt.Sprintf("run `helm dependency update %s` and commit the charts/ folder: nothing is fetched while checking", dir),
		File:    file,
		Line:    line,
	}
}

// dependencyLine finds the entry of a dependency; charts of apiVersion v1 keep theirs in requirements.yaml.
func dependencyLine(dir, name string) (string, int) {
	for _, file := range []string{"Chart.yaml", "requirements.yaml"} {
		text, err := bridge.Read(path.Join(dir, file))
		if err != nil {
			continue
		}
		inside := false
		for number, line := range strings.Split(string(text), "\n") {
			if strings.HasPrefix(line, "dependencies:") {
				inside = true
				continue
			}
			value, found := strings.CutPrefix(strings.TrimLeft(line, " -"), "name:")
			if inside && found && strings.Trim(value, " \"'\r") == name {
				return path.Join(dir, file), number + 1
			}
		}
	}
	return path.Join(dir, "Chart.yaml"), 1
}
