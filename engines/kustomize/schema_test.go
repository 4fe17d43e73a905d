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
		{"kustomize.build", "request", reflect.TypeFor[buildRequest]()},
		{"kustomize.build", "answer", reflect.TypeFor[buildAnswer]()},
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
