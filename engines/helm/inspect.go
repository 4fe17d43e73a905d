package main

import "seaworthy.dev/engines/internal/wire"

// inspectRequest asks about a chart.
type inspectRequest struct {
	Chart string `json:"chart"`
}

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
	Alias      string `json:"alias"`
	Repository string `json:"repository"`
	Version    string `json:"version"`
	Condition  string `json:"condition"`
	Vendored   bool   `json:"vendored"`
}

func inspect(request []byte) (any, error) {
	asked, err := wire.Decode[inspectRequest](request)
	if err != nil {
		return nil, err
	}
	logged := collectWarnings()
	defer logged.stop()
	loaded, err := loadChart(asked.Chart)
	if err != nil {
		return nil, err
	}
	meta, present := loaded.Metadata, vendored(loaded.Chart)
	info := chartInfo{Name: meta.Name, Version: meta.Version, Type: meta.Type, KubeVersion: meta.KubeVersion, Dependencies: []dependency{}}
	if info.Type == "" {
		info.Type = "application"
	}
	for _, each := range meta.Dependencies {
		info.Dependencies = append(info.Dependencies, dependency{each.Name, each.Alias, each.Repository, each.Version, each.Condition, present[each.Name]})
	}
	return info, nil
}
