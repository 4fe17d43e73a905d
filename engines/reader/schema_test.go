package main

import (
	"reflect"
	"testing"

	"seaworthy.dev/engines/internal/schematest"
)

func TestTheSchemasAndGoSayTheSame(t *testing.T) {
	schematest.Open("../wire").Check(t, []schematest.Shape{
		{File: "reader.read", Definition: "request", Of: reflect.TypeFor[readRequest]()},
		{File: "reader.read", Definition: "answer", Of: reflect.TypeFor[readAnswer]()},
	})
}
