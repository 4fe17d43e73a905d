package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"sigs.k8s.io/kustomize/kyaml/yaml"

	"seaworthy.dev/engines/internal/wire"
)

// ask sends a request through the wire.
func ask(t *testing.T, asked buildRequest) reply {
	t.Helper()
	request, err := json.Marshal(map[string]any{"op": "build", "request": asked})
	if err != nil {
		t.Fatal(err)
	}
	return replyIn(t, wire.Handle(map[string]wire.Op{"build": build}, string(request)))
}

func replyIn(t *testing.T, text string) reply {
	t.Helper()
	var found struct {
		OK     bool
		Error  json.RawMessage
		Answer json.RawMessage
	}
	var answer reply
	err := json.Unmarshal([]byte(text), &found)
	if err == nil && found.OK {
		err = json.Unmarshal(found.Answer, &answer)
	} else if err == nil {
		err = json.Unmarshal(found.Error, &answer.Error)
	}
	if err != nil {
		t.Fatal(err)
	}
	answer.OK = found.OK
	return answer
}

// placeOf is where a line of the output (1-based) comes from; -1 and 0 when that is unknown.
func (r reply) placeOf(line int) (file, at int) {
	index, found := slices.BinarySearchFunc(r.Lines, line, func(entry [3]int, wanted int) int { return cmp.Compare(entry[0], wanted) })
	if !found {
		index--
	}
	if index < 0 {
		return -1, 0
	}
	return r.Lines[index][1], r.Lines[index][2]
}

// listing shows each line of output behind its place.
func listing(answer reply) string {
	var text strings.Builder
	for i, line := range strings.Split(strings.TrimSuffix(answer.Output, "\n"), "\n") {
		place := "?"
		if file, at := answer.placeOf(i + 1); file >= 0 {
			place = fmt.Sprintf("%s:%d", answer.Files[file], at)
		}
		text.WriteString(strings.TrimRight(fmt.Sprintf("%-40s %s", place, line), " ") + "\n")
	}
	return text.String()
}

// placedField is a field of an object of the output with its place.
type placedField struct {
	object string // kind and name, without prefix and hash
	path   string // JSON pointer
	place  string
}

func fieldsOf(t *testing.T, answer reply) []placedField {
	t.Helper()
	var all []placedField
	first := 1
	for _, document := range answer.Documents {
		node, err := yaml.Parse(document.Text)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimPrefix(node.GetName(), "prod-")
		if node.GetKind() == "ConfigMap" {
			name, _, _ = strings.Cut(name, "-")
		}
		walkFields(node.YNode(), "", 0, func(path string, line int, item bool) {
			file, at := answer.placeOf(first + line - 1)
			for _, entry := range answer.Items {
				if item && entry[0] == first+line-1 {
					file, at = entry[1], entry[2]
				}
			}
			place := ""
			if file >= 0 {
				place = fmt.Sprintf("%s:%d", answer.Files[file], at)
			}
			all = append(all, placedField{node.GetKind() + "." + name, path, place})
		})
		first += strings.Count(document.Text, "\n") + 1
	}
	return all
}

// walkFields visits every field and item with the line of its key, or its own.
func walkFields(node *yaml.Node, path string, line int, visit func(path string, line int, item bool)) {
	for i := 0; node.Kind == yaml.MappingNode && i+1 < len(node.Content); i += 2 {
		key := node.Content[i]
		below := path + "/" + strings.ReplaceAll(strings.ReplaceAll(key.Value, "~", "~0"), "/", "~1")
		visit(below, key.Line, false)
		walkFields(node.Content[i+1], below, key.Line, visit)
	}
	for i, item := range itemsOf(node) {
		below := fmt.Sprintf("%s/%d", path, i)
		visit(below, item.Line, true)
		walkFields(item, below, item.Line, visit)
	}
}

// expectPlaces compares where fields come from, by the name of their object and their path.
func expectPlaces(t *testing.T, answer reply, want map[string]string) {
	t.Helper()
	places := map[string]string{}
	for _, each := range fieldsOf(t, answer) {
		places[each.object+each.path] = each.place
	}
	for field, place := range want {
		if got := places[field]; got != place {
			t.Errorf("%s comes from %q, want %s", field, got, place)
		}
	}
}
