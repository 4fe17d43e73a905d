package schematest

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

const crew = `{"definitions": {"ship": {"allOf": [
  {"$ref": "#/definitions/named"},
  {"type": "object", "required": ["crew"], "properties": {
    "crew": {"type": "array", "items": {"$ref": "#/definitions/named"}},
    "log": {"type": "array", "items": {"type": "array", "minItems": 3, "items": {"type": "integer"}}}
  }}]},
  "named": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
}}`

type named struct {
	Name string `json:"name"`
}

func TestAStructThatSaysTheSameHasNoDifferences(t *testing.T) {
	type ship struct {
		named
		Crew []named  `json:"crew"`
		Log  [][3]int `json:"log,omitempty"`
	}
	if got := differences(t, reflect.TypeFor[ship]()); got != "" {
		t.Errorf("got %s", got)
	}
}

func TestEveryDifferenceIsFound(t *testing.T) {
	type member struct {
		Name int `json:"name"`
	}
	type ship struct {
		Crew []*member `json:"crew,omitempty"`
		Log  [][2]int  `json:"log,omitempty"`
		Flag string    `json:"flag"`
	}
	want := strings.Join([]string{
		"ship.crew: the schema says required: true, Go says omitempty: true",
		"ship.crew[].name: the schema says string, Go has int",
		"ship.log[]: the schema says triple, Go has [2]int",
		"ship: Go has no field name",
		"ship: the schema has no field flag",
	}, "\n")
	if got := differences(t, reflect.TypeFor[ship]()); got != want {
		t.Errorf("got\n%s", got)
	}
}

func differences(t *testing.T, of reflect.Type) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "fleet.schema.json"), []byte(crew), 0o600); err != nil {
		t.Fatal(err)
	}
	found, err := Open(folder).Differences("fleet", "ship", of)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(found, "\n")
}
