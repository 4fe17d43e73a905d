package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
)

// TestCorpusPlacesAreCauses edits the value at the place of a field in a copy of its repository, builds again and sees
// whether the field changed: for every third kustomization one field that it sets by itself, one that a patch set and one
// that stands in the resource.
func TestCorpusPlacesAreCauses(t *testing.T) {
	if os.Getenv("SEAWORTHY_LONG_TESTS") == "" {
		t.Skip("skipped: it takes tens of minutes; set SEAWORTHY_LONG_TESTS=1")
	}
	bridge.Root = corpora
	tallies := map[string]*tally{}
	for number, each := range corpusUnits(t) {
		if !each.Renders || number%3 != 0 {
			continue
		}
		bridge.Root = corpora
		answer := corpusBuild(t, each, true)
		for kind, sample := range samplesOf(answer) {
			if tallies[kind] == nil {
				tallies[kind] = &tally{}
			}
			tallies[kind].add(t, each, sample, attempt(t, each, answer, sample))
		}
	}
	var changed, tried int
	for kind, each := range tallies {
		t.Logf("%s: %d of %d edits change the field; %d more break the build, %d lines cannot be edited so", kind, each.changed, each.tried(), each.broken, each.skipped)
		changed += each.changed
		tried += each.tried()
	}
	t.Logf("in all %d of %d (%.1f %%)", changed, tried, 100*float64(changed)/float64(tried))
	if changed*100 < tried*95 {
		t.Error("too few places are causes")
	}
}

type tally struct{ changed, broken, same, skipped int }

func (c *tally) tried() int { return c.changed + c.same }

func (c *tally) add(t *testing.T, each corpusUnit, sample scalarPlace, outcome string) {
	switch outcome {
	case "changed":
		c.changed++
	case "broken":
		c.broken++
	case "skipped":
		c.skipped++
	default:
		c.same++
		t.Logf("%s: %s = %q stays when %s:%d is edited: %s", each.Path, strings.Join(sample.path, "."), sample.value, sample.file, sample.line, outcome)
	}
}

// attempt edits the place in a copy of the repository and builds again.
func attempt(t *testing.T, each corpusUnit, before reply, sample scalarPlace) string {
	tree := strings.Join(strings.SplitN(each.Path, "/", 3)[:2], "/")
	root := copyOf(t, tree)
	file := filepath.Join(root, sample.file)
	text, err := os.ReadFile(file)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(string(text), "\n")
	edited, ok := edit(lines[sample.line-1])
	if !ok {
		return "skipped"
	}
	shown := strings.TrimSpace(lines[sample.line-1]) + " → " + strings.TrimSpace(edited)
	lines[sample.line-1] = edited
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
		t.Fatal(err)
	}
	defer os.WriteFile(file, text, 0o644)
	bridge.Root = root
	after := corpusBuild(t, each, false)
	if !after.OK {
		return "broken"
	}
	if sample.objectsOf(after) < sample.objectsOf(before) {
		return "changed"
	}
	return shown
}

var (
	fieldLine = regexp.MustCompile(`^(\s*(?:- )*(?:"[^"]*"|'[^']*'|[^\s"'#{\[][^:]*?):\s+)(\S.*)$`)
	itemLine  = regexp.MustCompile(`^(\s*(?:- )+)(\S.*)$`)
	wholeInt  = regexp.MustCompile(`^-?\d+$`)
)

// edit changes the value on a line of YAML; false when there is none that it understands.
func edit(line string) (string, bool) {
	line = strings.TrimSuffix(line, "\r")
	for _, form := range []*regexp.Regexp{fieldLine, itemLine} {
		found := form.FindStringSubmatch(line)
		if found == nil {
			continue
		}
		value, comment, commented := strings.Cut(found[2], " #")
		value = strings.TrimSpace(value)
		if strings.HasPrefix(value, "&") {
			_, value, _ = strings.Cut(value, " ")
		}
		if value == "" || strings.ContainsAny(value[:1], "|>{[*!&") {
			return "", false
		}
		switch {
		case wholeInt.MatchString(value):
			value += "1"
		case value == "true":
			value = "false"
		case value == "false":
			value = "true"
		case strings.HasSuffix(value, `"`) || strings.HasSuffix(value, `'`):
			value = value[:len(value)-1] + "z" + value[len(value)-1:]
		default:
			value += "z"
		}
		if commented {
			value += " #" + comment
		}
		return found[1] + value, true
	}
	return "", false
}

var copies = map[string]string{}

// copyOf is a copy of one tree of the corpora in a root of its own.
func copyOf(t *testing.T, tree string) string {
	t.Helper()
	if root, made := copies[tree]; made {
		return root
	}
	root := t.TempDir()
	at, err := filepath.EvalSymlinks(filepath.Join(corpora, tree))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(filepath.Join(root, tree)), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(root, tree), os.DirFS(at)); err != nil {
		t.Fatal(err)
	}
	copies[tree] = root
	return root
}
