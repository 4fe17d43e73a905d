// Package v1 registers the API version of CustomResourceDefinitions.
package v1

// Registry is a list of API versions.
type Registry interface{ Register(version string) }

// AddToScheme adds this API version to the list.
func AddToScheme(scheme Registry) error {
	scheme.Register("apiextensions.k8s.io/v1")
	return nil
}
