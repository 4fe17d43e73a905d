package wire

import (
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"seaworthy.dev/engines/internal/schematest"
)

func TestTheSchemaAndGoSayTheSameOfErrors(t *testing.T) {
	differences, err := schematest.Open("../../wire").Differences("common", "engineError", reflect.TypeFor[Error]())
	if err != nil {
		t.Fatal(err)
	}
	for _, difference := range differences {
		t.Error(difference)
	}
}

func TestTheSchemaHasEveryCode(t *testing.T) {
	allowed, err := schematest.Open("../../wire").Codes()
	if err != nil {
		t.Fatal(err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), "wire.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	codes := 0
	ast.Inspect(file, func(node ast.Node) bool {
		constant, ok := node.(*ast.ValueSpec)
		if ok && len(constant.Values) == 1 {
			if literal, ok := constant.Values[0].(*ast.BasicLit); ok {
				code, _ := strconv.Unquote(literal.Value)
				if codes++; !slices.Contains(allowed, code) {
					t.Errorf("the schema has no code %s", code)
				}
			}
		}
		return true
	})
	if codes < 11 {
		t.Errorf("found %d codes", codes)
	}
}
