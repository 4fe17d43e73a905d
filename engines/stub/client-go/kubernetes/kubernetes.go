// Package kubernetes is imported by Helm only so that the version of client-go is part of the build.
package kubernetes
