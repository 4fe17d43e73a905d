//go:build !js

package wire

import (
	"bufio"
	"fmt"
	"os"
)

// Serve answers one request a line from standard input; natively built, an engine can be tried by hand.
func Serve(ops map[string]Op) {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<30)
	for lines.Scan() {
		fmt.Println(Handle(ops, lines.Text()))
	}
}
