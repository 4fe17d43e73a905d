// The validation engine asks the code of Kubernetes itself what its API server refuses: strict decoding, defaults, what the
// registry does before it validates, and validation, of new objects and of changed ones.
package main

import (
	_ "time/tzdata" // WebAssembly has no time zones, and every `timeZone` of a CronJob would be refused

	"seaworthy.dev/engines/internal/wire"
)

var ops = map[string]wire.Op{"validate": validateAll}

func main() { wire.Serve(ops) }
