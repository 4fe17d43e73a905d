// Command lifecycle prints the kinds of a version of Kubernetes whose schemas are not kept, as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"seaworthy.dev/schemas/kinds"
)

func main() {
	if err := json.NewEncoder(os.Stdout).Encode(map[string]any{"kinds": kinds.All()}); err != nil {
		fmt.Fprintln(os.Stderr, "lifecycle:", err)
		os.Exit(1)
	}
}
