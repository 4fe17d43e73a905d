package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// coverage counts what is known of the lines of builds.
type coverage struct {
	builds, without           int
	objects, partial, unknown int
	lines, mapped             int
	known                     map[string]int // lines of files of the corpora
}

func (c *coverage) add(t *testing.T, each corpusUnit, answer reply) {
	c.builds++
	c.objects += len(answer.Documents)
	c.partial += answer.Partial
	c.unknown += answer.Fallbacks
	if answer.Fallbacks == len(answer.Documents) {
		c.without++
	}
	lines, mapped := share(answer)
	c.lines += lines
	c.mapped += mapped
	if lines != mapped {
		t.Logf("%s: %d of %d lines and %d of %d objects are unknown", each.Path, lines-mapped, lines, answer.Fallbacks, len(answer.Documents))
	}
	for _, entry := range append(answer.Lines, answer.Items...) {
		if entry[1] >= 0 && (entry[2] < 1 || entry[2] > c.linesOf(answer.Files[entry[1]])) {
			t.Errorf("%s: line %d is placed at %s:%d, which does not exist", each.Path, entry[0], answer.Files[entry[1]], entry[2])
		}
	}
}

func (c *coverage) report(t *testing.T) {
	share := 100 * float64(c.mapped) / float64(c.lines)
	t.Logf("source lines of %d builds: none are known of %d; of %d objects %d are known in part, %d not at all; %d of %d lines are mapped (%.3f %%)",
		c.builds, c.without, c.objects, c.partial, c.unknown, c.mapped, c.lines, share)
	if share < 97 {
		t.Error("too few lines are mapped")
	}
}

func (c *coverage) linesOf(file string) int {
	count, known := c.known[file]
	if !known {
		if text, err := os.ReadFile(filepath.Join(corpora, file)); err == nil {
			count = len(strings.Split(strings.TrimSuffix(string(text), "\n"), "\n"))
		}
		c.known[file] = count
	}
	return count
}

// share counts the lines of the output, without those between documents, and those with a place.
func share(answer reply) (lines, mapped int) {
	for i, line := range strings.Split(strings.TrimSuffix(answer.Output, "\n"), "\n") {
		if line == "---" || line == "" && answer.Output == "" {
			continue
		}
		lines++
		if file, _ := answer.placeOf(i + 1); file >= 0 {
			mapped++
		}
	}
	return lines, mapped
}
