package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	chart "helm.sh/helm/v4/pkg/chart/v2"

	"seaworthy.dev/engines/internal/wire"
)

// checkDependencies refuses a chart one of whose dependencies is not vendored under charts/, as Helm does before it
// looks at conditions and tags.
func checkDependencies(loaded *repoChart) error {
	present := vendored(loaded.Chart)
	var missing []string
	for _, wanted := range loaded.Metadata.Dependencies {
		if !present[wanted.Name] && !slices.Contains(missing, wanted.Name) {
			missing = append(missing, wanted.Name)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	file, line := dependencyLine(loaded, missing[0])
	return &wire.Error{
		Code:    wire.DependencyMissing,
		Message: fmt.Sprintf("the chart needs %s, which charts/ does not hold", strings.Join(missing, ", ")),
		Hint:    fmt.Sprintf("run `helm dependency update %s` and commit its charts/ folder: nothing is fetched while checking", loaded.home.path),
		File:    file,
		Line:    line,
	}
}

// vendored names the charts under charts/.
func vendored(loaded *chart.Chart) map[string]bool {
	names := map[string]bool{}
	for _, subchart := range loaded.Dependencies() {
		names[subchart.Metadata.Name] = true
	}
	return names
}

// dependencyLine finds the entry of a dependency. Where there is a requirements.yaml, it is the one that counts.
func dependencyLine(loaded *repoChart, name string) (string, int) {
	if loaded.home.archived {
		return loaded.home.path, 1
	}
	for _, file := range []string{loaded.home.file("requirements.yaml"), loaded.home.file("Chart.yaml")} {
		for index, each := range loaded.Metadata.Dependencies {
			if each.Name != name {
				continue
			}
			if line, depth := lineOfKey(file, []string{"dependencies", strconv.Itoa(index)}); depth > 1 {
				return file, line
			}
		}
	}
	return loaded.home.file("Chart.yaml"), 1
}
