// Command resources writes the table of the types that Kubernetes itself serves: group, kind and scope.
//
//	go run .           write src/model/resources.generated.ts
//	go run . --check   exit 1 when that file is not current
//
// The scope is read from the typed clients: `Deployments(namespace)` takes a namespace, `Nodes()` does not.
// A module of its own, since engines/go.mod replaces client-go by a stub.
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
)

const target = "../../src/model/resources.generated.ts"

func main() {
	types, err := builtInTypes()
	if err != nil {
		fail(err)
	}
	wanted := source(types)
	if len(os.Args) > 1 && os.Args[1] == "--check" {
		have, err := os.ReadFile(filepath.FromSlash(target))
		if err != nil {
			fail(err)
		}
		if !bytes.Equal(have, wanted) {
			fail(fmt.Errorf("%s is not current: run `go run .` in engines/resources and commit", target))
		}
		return
	}
	if err := os.WriteFile(filepath.FromSlash(target), wanted, 0o644); err != nil {
		fail(err)
	}
}

func source(types []resourceType) []byte {
	var text bytes.Buffer
	text.WriteString("// Generated from the typed clients of Kubernetes by engines/resources; no need to edit.\n\n")
	text.WriteString("/** Group (empty for the core group), kind and scope of every type that Kubernetes itself serves, or served. */\n")
	text.WriteString("export const builtInTypes = [\n")
	for _, each := range types {
		fmt.Fprintf(&text, "  ['%s', '%s', '%s'],\n", each.group, each.kind, each.scope)
	}
	text.WriteString("] as const;\n")
	return text.Bytes()
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "resources:", err)
	os.Exit(1)
}
