package main

import (
	"reflect"
	"testing"

	"seaworthy.dev/engines/internal/schematest"
)

func TestTheSchemasAndGoSayTheSame(t *testing.T) {
	schematest.Open("../wire").Check(t, []schematest.Shape{
		{File: "kustomize.build", Definition: "request", Of: reflect.TypeFor[buildRequest]()},
		{File: "kustomize.build", Definition: "answer", Of: reflect.TypeFor[buildAnswer]()},
	})
}
