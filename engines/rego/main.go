// The rego engine compiles, checks, formats, tests, inspects and traces policies with OPA's own packages.
package main

import "seaworthy.dev/engines/internal/wire"

func main() {
	wire.Serve(map[string]wire.Op{
		"compile": compilePolicies,
		"check":   check,
		"fmt":     reformat,
		"test":    test,
		"inspect": inspect,
		"trace":   trace,
	})
}
