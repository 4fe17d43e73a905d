package main

import (
	"fmt"
	"os"
	"path"
	"strings"
	"testing"
)

func TestEveryLineOfOutputNamesItsTemplateLine(t *testing.T) {
	golden, err := os.ReadFile("testdata/shop.lines.txt")
	if err != nil {
		t.Fatal(err)
	}
	shop(t, nil)
	asked := api()
	asked.Values, asked.IncludeCRDs = []string{"charts/api/values-prod.yaml"}, true
	answer := renderedLines(t, templateRequest{asked, true})
	if got := listing(answer); got != string(golden) {
		t.Errorf("got\n%s", got)
	}
	if clean := rendered(t, asked); clean.Output != answer.Output || clean.Lines != nil {
		t.Error("marks change the output")
	}
}

// listing shows each line of output behind its place.
func listing(answer *templateAnswer) string {
	var text strings.Builder
	entry := 0
	for i, line := range strings.Split(strings.TrimSuffix(answer.Output, "\n"), "\n") {
		for entry+1 < len(answer.Lines) && answer.Lines[entry+1][0] <= i+1 {
			entry++
		}
		at := "?"
		if file := answer.Lines[entry][1]; file >= 0 {
			at = fmt.Sprintf("%s:%d", path.Base(answer.Files[file]), answer.Lines[entry][2])
		}
		text.WriteString(strings.TrimRight(fmt.Sprintf("%-18s %s", at, line), " ") + "\n")
	}
	return text.String()
}

func TestMarksDoNotGetInTheWay(t *testing.T) {
	for name, text := range map[string]string{
		"a digest":           "kind: ConfigMap\ndata:\n  sum: {{ include \"api.labels\" . | sha256sum }}\n",
		"an empty include":   "kind: ConfigMap\ndata:\n{{- if include \"none\" . }}\n  a: b\n{{- end }}\n  c: {{ include \"none\" . | default \"d\" }}\n",
		"a parsed include":   "kind: ConfigMap\ndata:\n  name: {{ get (include \"api.labels\" . | fromYaml) \"app.kubernetes.io/name\" }}\n",
		"a compared include": "kind: ConfigMap\ndata:\n  same: {{ eq (include \"two\" .) \"a\\nb\" }}\n",
		"a trimmed include":  "kind: ConfigMap\ndata:\n  {{- include \"padded\" . | trim | nindent 2 }}\n",
		"a quoted include":   "kind: ConfigMap\ndata:\n  both: {{ include \"two\" . | quote }}\n  again: {{ printf \"%q\" (include \"two\" .) }}\n",
		"an open brace":      "kind: ConfigMap\ndata:\n  json: '{ {{- .Release.Name | quote }}: 1}'\n",
		"a changed value":    "kind: ConfigMap\ndata:\n  {{- $_ := set .Values \"replicas\" (add 1 (int .Values.replicas)) }}\n  now: \"{{ .Values.replicas }}\"\n",
	} {
		t.Run(name, func(t *testing.T) {
			shop(t, map[string]string{
				"charts/api/templates/service.yaml": text,
				"charts/api/templates/_more.tpl":    "{{ define \"none\" }}\n{{ end }}{{ define \"two\" }}a\nb{{ end }}{{ define \"padded\" }}\n\na: b\nc: d\n\n{{ end }}",
			})
			answer := renderedLines(t, templateRequest{api(), true})
			for _, entry := range answer.Lines {
				if entry[1] < 0 {
					t.Errorf("line %d is unknown of\n%s", entry[0], answer.Output)
				}
			}
		})
	}
}

func TestALineWithoutItsMarkIsUnknown(t *testing.T) {
	given := newMarks()
	marked := given.of(position{"a.yaml", 1}) + "a: 1\n" + given.of(position{"a.yaml", 2}) + "b: 2\nc: 3"
	got := fmt.Sprint(positionsIn(given.aligned("a: 1\nx\nc: 3", marked)))
	if wanted := "[{a.yaml 1} { 0} {a.yaml 2}]"; got != wanted {
		t.Errorf("got %s", got)
	}
	got = fmt.Sprint(positionsIn(given.aligned("a: 1\nx\ny\nc: 3", marked)))
	if wanted := "[{a.yaml 1} { 0} { 0} {a.yaml 2}]"; got != wanted {
		t.Errorf("got %s", got)
	}
}

func positionsIn(origins []origin) (positions []position) {
	for _, each := range origins {
		positions = append(positions, each.position)
	}
	return positions
}
