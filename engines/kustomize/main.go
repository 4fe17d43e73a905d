// The kustomize engine builds kustomizations as `kustomize build` does, with Kustomize's own packages; no plugins, no
// processes, no network.
package main

import "seaworthy.dev/engines/internal/wire"

func main() {
	wire.Serve(map[string]wire.Op{"build": build})
}
