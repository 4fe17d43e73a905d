package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// compare says how an answer differs from native Helm's; empty when it does not.
func compare(t *testing.T, each unit, answer reply) string {
	t.Helper()
	if !answer.OK {
		return fmt.Sprintf("the engine refuses: %s:%d %s %s", answer.Error.File, answer.Error.Line, answer.Error.Code, answer.Error.Message)
	}
	wanted := strings.Split(gunzip(t, filepath.Join(corpora, each.Golden)), "\n")
	got := strings.Split(answer.Answer.Output, "\n")
	if len(wanted) != len(got) {
		return fmt.Sprintf("%d lines instead of %d", len(got), len(wanted))
	}
	different := 0
	for i := range wanted {
		if wanted[i] == got[i] || each.TimeRisk && undated(wanted[i]) == undated(got[i]) {
			continue
		}
		different++
		if different > each.UnstableLines {
			return fmt.Sprintf("line %d is %q instead of %q", i+1, got[i], wanted[i])
		}
	}
	return ""
}

// linesKnown counts the lines of an answer and those whose template line is known; a line that no file has is an error.
func linesKnown(t *testing.T, answer reply) (all, located int) {
	t.Helper()
	output := strings.Split(strings.TrimSuffix(answer.Answer.Output, "\n"), "\n")
	lengths := make([]int, len(answer.Answer.Files))
	for i, file := range answer.Answer.Files {
		text, err := os.ReadFile(filepath.Join(corpora, file))
		if err != nil {
			t.Fatal(err)
		}
		lengths[i] = 1 + bytes.Count(text, []byte("\n"))
	}
	for i, entry := range answer.Answer.Lines {
		until := len(output) + 1
		if i+1 < len(answer.Answer.Lines) {
			until = answer.Answer.Lines[i+1][0]
		}
		all += until - entry[0]
		if entry[1] < 0 {
			continue
		}
		located += until - entry[0]
		if entry[2] < 1 || entry[2] > lengths[entry[1]] {
			t.Errorf("%s has no line %d", answer.Answer.Files[entry[1]], entry[2])
		}
	}
	return all, located
}

var digits = regexp.MustCompile(`\d+`)

// undated hides what a clock may change.
func undated(line string) string { return digits.ReplaceAllString(line, "0") }

func gunzip(t *testing.T, file string) string {
	t.Helper()
	packed, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	reader, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func knownDifferences(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("testdata/corpus-differences.txt")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		name, _, _ := strings.Cut(strings.TrimSpace(line), " # ")
		known[strings.TrimSpace(name)] = !strings.HasPrefix(line, "#")
	}
	return known
}
