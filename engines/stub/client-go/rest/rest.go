// Package rest names the configuration of a connection that is never made.
package rest

// Config describes how to reach a cluster; here none can be reached.
type Config struct{}
