package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// dumped is what the programs dump and lifecycle print.
type dumped struct {
	Definitions map[string]map[string]any `json:"definitions"`
	Kinds       []kind                    `json:"kinds"`
}

type kind struct {
	Group, Version, Kind, Type                   string
	Introduced, Deprecated, Removed, Replacement string
}

// dumpOf builds a program of this module with one version of Kubernetes, and runs it.
//
// k8s.io/kubernetes names the modules it is published with by their folders; here they are replaced by their releases.
func dumpOf(folder, program, patch string) (dumped, error) {
	var answer dumped
	minor := strings.TrimPrefix(patch, "1.")
	module, err := moduleFor(program, minor, patch)
	if err != nil {
		return answer, err
	}
	file := filepath.Join(folder, program+"-"+patch+".mod")
	if err := os.WriteFile(file, []byte(module), 0o644); err != nil {
		return answer, err
	}
	command := exec.Command("go", "run", "-mod=mod", "-modfile="+file, "./"+program)
	command.Stderr = os.Stderr
	output, err := command.Output()
	if err != nil {
		return answer, fmt.Errorf("%s of Kubernetes %s: %w", program, patch, err)
	}
	return answer, json.Unmarshal(output, &answer)
}

// published are the modules that lifecycle needs, without k8s.io/kubernetes.
var published = []string{"api", "apiextensions-apiserver", "apimachinery", "client-go", "kube-aggregator"}

func moduleFor(program, minor, patch string) (string, error) {
	var text bytes.Buffer
	own, err := os.ReadFile("go.mod")
	if err != nil {
		return "", err
	}
	text.Write(own)
	if program == "lifecycle" {
		for _, each := range published {
			fmt.Fprintf(&text, "require k8s.io/%s v0.%s\n", each, minor)
		}
		return text.String(), nil
	}
	names, err := publishedWith(patch)
	if err != nil {
		return "", err
	}
	fmt.Fprintf(&text, "require k8s.io/kubernetes v%s\n", patch)
	for _, each := range names {
		fmt.Fprintf(&text, "replace %s => %s v0.%s\n", each, each, minor)
	}
	return text.String(), nil
}

var staging = regexp.MustCompile(`(?m)^\s*(?:replace )?(k8s\.io/\S+) => \./staging/`)

func publishedWith(patch string) ([]string, error) {
	output, err := exec.Command("go", "mod", "download", "-json", "k8s.io/kubernetes@v"+patch).Output()
	if err != nil {
		return nil, err
	}
	var module struct{ GoMod string }
	if err := json.Unmarshal(output, &module); err != nil {
		return nil, err
	}
	text, err := os.ReadFile(module.GoMod)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, match := range staging.FindAllStringSubmatch(string(text), -1) {
		names = append(names, match[1])
	}
	return names, nil
}
