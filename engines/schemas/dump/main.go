// Command dump prints what one version of Kubernetes says of its objects, as JSON: the schema of each type, and its kinds.
//
// It is built once for each version, with the go.mod that engines/schemas writes for it.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"k8s.io/kube-openapi/pkg/validation/spec"
	"k8s.io/kubernetes/pkg/generated/openapi"
	"seaworthy.dev/schemas/kinds"
)

type dump struct {
	Definitions map[string]spec.Schema `json:"definitions"`
	Kinds       []kinds.Kind           `json:"kinds"`
}

func main() {
	answer := dump{Definitions: map[string]spec.Schema{}, Kinds: kinds.All()}
	refer := func(name string) spec.Ref { return spec.MustCreateRef(kinds.Name(name)) }
	for name, definition := range openapi.GetOpenAPIDefinitions(refer) {
		answer.Definitions[kinds.Name(name)] = definition.Schema
	}
	if err := json.NewEncoder(os.Stdout).Encode(answer); err != nil {
		fmt.Fprintln(os.Stderr, "dump:", err)
		os.Exit(1)
	}
}
