package main

import (
	"reflect"
	"testing"

	"seaworthy.dev/engines/internal/schematest"
)

func TestTheSchemasAndGoSayTheSame(t *testing.T) {
	schemas := schematest.Open("../wire")
	for _, each := range []struct {
		file, definition string
		of               reflect.Type
	}{
		{"rego.compile", "request", reflect.TypeFor[compileRequest]()},
		{"rego.compile", "answer", reflect.TypeFor[compileAnswer]()},
		{"rego.check", "request", reflect.TypeFor[checkRequest]()},
		{"rego.check", "answer", reflect.TypeFor[checkAnswer]()},
		{"rego.fmt", "request", reflect.TypeFor[policies]()},
		{"rego.fmt", "answer", reflect.TypeFor[fmtAnswer]()},
		{"rego.test", "request", reflect.TypeFor[testRequest]()},
		{"rego.test", "answer", reflect.TypeFor[testAnswer]()},
		{"rego.inspect", "request", reflect.TypeFor[policies]()},
		{"rego.inspect", "answer", reflect.TypeFor[inspectAnswer]()},
	} {
		differences, err := schemas.Differences(each.file, each.definition, each.of)
		if err != nil {
			t.Fatal(err)
		}
		for _, difference := range differences {
			t.Errorf("%s %s", each.file, difference)
		}
	}
}
