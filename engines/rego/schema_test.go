package main

import (
	"reflect"
	"testing"

	"seaworthy.dev/engines/internal/schematest"
)

func TestTheSchemasAndGoSayTheSame(t *testing.T) {
	schematest.Open("../wire").Check(t, []schematest.Shape{
		{File: "rego.compile", Definition: "request", Of: reflect.TypeFor[compileRequest]()},
		{File: "rego.compile", Definition: "answer", Of: reflect.TypeFor[compileAnswer]()},
		{File: "rego.check", Definition: "request", Of: reflect.TypeFor[checkRequest]()},
		{File: "rego.check", Definition: "answer", Of: reflect.TypeFor[checkAnswer]()},
		{File: "rego.fmt", Definition: "request", Of: reflect.TypeFor[policies]()},
		{File: "rego.fmt", Definition: "answer", Of: reflect.TypeFor[fmtAnswer]()},
		{File: "rego.test", Definition: "request", Of: reflect.TypeFor[testRequest]()},
		{File: "rego.test", Definition: "answer", Of: reflect.TypeFor[testAnswer]()},
		{File: "rego.trace", Definition: "request", Of: reflect.TypeFor[traceRequest]()},
		{File: "rego.trace", Definition: "answer", Of: reflect.TypeFor[traceAnswer]()},
		{File: "rego.inspect", Definition: "request", Of: reflect.TypeFor[policies]()},
		{File: "rego.inspect", Definition: "answer", Of: reflect.TypeFor[inspectAnswer]()},
	})
}
