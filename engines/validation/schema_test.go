package main

import (
	"reflect"
	"testing"

	"seaworthy.dev/engines/internal/schematest"
)

func TestTheSchemasAndGoSayTheSame(t *testing.T) {
	schematest.Open("../wire").Check(t, []schematest.Shape{
		{File: "validation.validate", Definition: "request", Of: reflect.TypeFor[validateRequest]()},
		{File: "validation.validate", Definition: "answer", Of: reflect.TypeFor[validateAnswer]()},
	})
}
