package main

import (
	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// Along with the origin of an object Kustomize notes every transformer that it passes, in an annotation that it reads
// and writes for each of them, and removes in the end. That takes a third of a build. Unless the kustomization asks for
// the notes, they stay empty: Kustomize writes them with a function that it lets others replace.
var keepTransformations = true

func init() {
	marshal := yaml.Marshal
	yaml.Marshal = func(value any) ([]byte, error) {
		if _, notes := value.(*resource.Transformations); notes && !keepTransformations {
			return nil, nil
		}
		return marshal(value)
	}
}
