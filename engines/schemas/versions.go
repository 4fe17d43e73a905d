package main

// versions are the releases whose schemas are kept, oldest first. With another one here, `go run .` adds it.
var versions = []string{"1.29.6", "1.30.14", "1.31.14", "1.32.13", "1.33.13", "1.34.4", "1.35.4", "1.36.3", "1.37.2"}

// earlier is a release that still knew the kinds that the oldest of versions has dropped.
const earlier = "1.24.17"

// undeclared are removals that no type declares.
// Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/
var undeclared = []kind{
	{
		Group: "apiregistration.k8s.io", Version: "v1beta1", Kind: "APIService",
		Introduced: "1.7", Deprecated: "1.19", Removed: "1.22", Replacement: "apiregistration.k8s.io/v1/APIService",
	},
}
