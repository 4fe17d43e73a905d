// The reader reads a document of YAML as Kubernetes does: with sigs.k8s.io/yaml. Natively built it also reads whole streams
// as kubectl does, for test/differential.
package main

import "seaworthy.dev/engines/internal/wire"

var ops = map[string]wire.Op{"read": readDocument}

func main() { wire.Serve(ops) }
