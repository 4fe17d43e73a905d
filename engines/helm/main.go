// The helm engine renders charts as `helm template` does, with Helm's own packages and without Helm's command.
package main

import "seaworthy.dev/engines/internal/wire"

func main() {
	wire.Serve(map[string]wire.Op{"template": templateChart, "inspect": inspect, "locate": locate})
}
