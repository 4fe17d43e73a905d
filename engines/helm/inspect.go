package main

import "encoding/json"

// chartInfo is what discovery may want to know about a chart.
type chartInfo struct {
	Name         string       `json:"name"`
	Version      string       `json:"version"`
	Type         string       `json:"type"`
	KubeVersion  string       `json:"kubeVersion"`
	Dependencies []dependency `json:"dependencies"`
}

type dependency struct {
	Name       string `json:"name"`
	Alias      string `json:"alias,omitempty"`
	Version    string `json:"version"`
	Repository string `json:"repository"`
	Condition  string `json:"condition,omitempty"`
	Vendored   bool   `json:"vendored"`
}

func inspect(request []byte) (any, error) {
	var asked struct {
		Chart string `json:"chart"`
	}
	if err := json.Unmarshal(request, &asked); err != nil {
		return nil, err
	}
	loaded, err := loadChart(asked.Chart)
	if err != nil {
		return nil, err
	}
	vendored := map[string]bool{}
	for _, subchart := range loaded.Dependencies() {
		vendored[subchart.Metadata.Name] = true
	}
	meta := loaded.Metadata
	info := chartInfo{Name: meta.Name, Version: meta.Version, Type: meta.Type, KubeVersion: meta.KubeVersion}
	if info.Type == "" {
		info.Type = "application"
	}
	for _, each := range meta.Dependencies {
		info.Dependencies = append(info.Dependencies, dependency{each.Name, each.Alias, each.Version, each.Repository, each.Condition, vendored[each.Name]})
	}
	return info, nil
}
