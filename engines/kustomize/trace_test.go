package main

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
)

// listing shows each line of output behind its place.
func listing(answer reply) string {
	var text strings.Builder
	entry := 0
	for i, line := range strings.Split(strings.TrimSuffix(answer.Output, "\n"), "\n") {
		for entry+1 < len(answer.Lines) && answer.Lines[entry+1][0] <= i+1 {
			entry++
		}
		at := "?"
		if file := answer.Lines[entry][1]; file >= 0 {
			at = fmt.Sprintf("%s:%d", answer.Files[file], answer.Lines[entry][2])
		}
		text.WriteString(strings.TrimRight(fmt.Sprintf("%-60s %s", at, line), " ") + "\n")
	}
	return text.String()
}

func TestDebug(t *testing.T) {
	bridge.Root = corpora
	answer := corpusBuild(t, corpusUnit{Path: os.Getenv("UNIT")}, true)
	fmt.Println(listing(answer), answer.Error.Message)
}
