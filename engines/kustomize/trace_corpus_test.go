package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
)

// TestCorpusLinesHaveASource asks for the source lines of every kustomization of the corpora that builds.
func TestCorpusLinesHaveASource(t *testing.T) {
	bridge.Root = corpora
	var builds, objects, fallbacks, failed, lines, mapped int
	known := lineCounts{}
	for _, each := range corpusUnits(t) {
		if !each.Renders {
			continue
		}
		answer := corpusBuild(t, each, true)
		if !answer.OK {
			t.Errorf("%s: %s", each.Path, answer.Error.Message)
			continue
		}
		builds++
		objects += len(answer.Documents)
		fallbacks += answer.Fallbacks
		if answer.Fallbacks > 0 {
			t.Logf("%s: %d of %d objects fall back", each.Path, answer.Fallbacks, len(answer.Documents))
			if answer.Fallbacks == len(answer.Documents) {
				failed++
			}
		}
		own, ownMapped := share(answer)
		lines += own
		mapped += ownMapped
		if own-ownMapped > 20 && answer.Fallbacks == 0 {
			t.Logf("%s: %d of %d lines unknown", each.Path, own-ownMapped, own)
		}
		for _, entry := range append(answer.Lines, answer.Items...) {
			if entry[1] >= 0 && (entry[2] < 1 || entry[2] > known.of(answer.Files[entry[1]])) {
				t.Errorf("%s: line %d is placed at %s:%d, which does not exist", each.Path, entry[0], answer.Files[entry[1]], entry[2])
			}
		}
	}
	t.Logf("%d builds, %d objects, %d fall back (all of %d builds), %d of %d lines mapped (%.2f %%)", builds, objects, fallbacks, failed, mapped, lines, 100*float64(mapped)/float64(lines))
}

// share counts the lines of the output, without those between documents, and those with a place.
func share(answer reply) (lines, mapped int) {
	for i, line := range strings.Split(strings.TrimSuffix(answer.Output, "\n"), "\n") {
		if line == "---" {
			continue
		}
		lines++
		if file, _ := answer.placeOf(i + 1); file >= 0 {
			mapped++
		}
	}
	return lines, mapped
}

// lineCounts counts the lines of files of the corpora once.
type lineCounts map[string]int

func (l lineCounts) of(file string) int {
	count, known := l[file]
	if !known {
		text, err := os.ReadFile(filepath.Join(corpora, file))
		if err == nil {
			count = len(strings.Split(string(text), "\n"))
		}
		l[file] = count
	}
	return count
}
