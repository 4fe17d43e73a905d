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
		{"helm.template", "request", reflect.TypeFor[templateRequest]()},
		{"helm.template", "answer", reflect.TypeFor[templateAnswer]()},
		{"helm.locate", "request", reflect.TypeFor[locateRequest]()},
		{"helm.locate", "answer", reflect.TypeFor[located]()},
		{"helm.inspect", "request", reflect.TypeFor[inspectRequest]()},
		{"helm.inspect", "answer", reflect.TypeFor[chartInfo]()},
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
