package main

import (
	"reflect"
	"testing"

	"seaworthy.dev/engines/internal/schematest"
)

func TestTheSchemasAndGoSayTheSame(t *testing.T) {
	schematest.Open("../wire").Check(t, []schematest.Shape{
		{File: "helm.template", Definition: "request", Of: reflect.TypeFor[templateRequest]()},
		{File: "helm.template", Definition: "answer", Of: reflect.TypeFor[templateAnswer]()},
		{File: "helm.locate", Definition: "request", Of: reflect.TypeFor[locateRequest]()},
		{File: "helm.locate", Definition: "answer", Of: reflect.TypeFor[located]()},
		{File: "helm.inspect", Definition: "request", Of: reflect.TypeFor[inspectRequest]()},
		{File: "helm.inspect", Definition: "answer", Of: reflect.TypeFor[chartInfo]()},
	})
}
