// Prints what native OPA answers to calls of built-in functions, one JSON line for each: ["name", ["operand", ...]] in,
// {"value": "..."} or {"error": "..."} out; both are empty when the answer is undefined. With the word "builtins" it prints
// the functions that there are.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

type answer struct {
	Value string `json:"value,omitempty"`
	Error string `json:"error,omitempty"`
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "builtins" {
		builtins()
		return
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		var call [2]json.RawMessage
		var name string
		var operands []string
		check(json.Unmarshal(lines.Bytes(), &call))
		check(json.Unmarshal(call[0], &name))
		check(json.Unmarshal(call[1], &operands))
		check(encoder.Encode(ask(name, operands)))
	}
	check(lines.Err())
}

// builtins prints every built-in function with the number of its operands.
func builtins() {
	operands := map[string]int{}
	for _, each := range ast.CapabilitiesForThisVersion().Builtins {
		operands[each.Name] = each.Decl.Arity()
	}
	text, err := json.MarshalIndent(operands, "", "  ")
	check(err)
	_, err = os.Stdout.Write(append(text, '\n'))
	check(err)
}

func ask(name string, operands []string) (result answer) {
	defer func() {
		if err := recover(); err != nil {
			result = answer{Error: "panic"}
		}
	}()
	terms := make([]*ast.Term, len(operands))
	for i, text := range operands {
		terms[i] = ast.MustParseTerm(text)
	}
	call := topdown.GetBuiltin(name)
	if call == nil {
		return answer{Error: "no such function"}
	}
	about := topdown.BuiltinContext{Context: context.Background(), Time: ast.NumberTerm(json.Number("0")), Capabilities: ast.CapabilitiesForThisVersion()}
	about.Capabilities.AllowNet = []string{}
	err := call(about, terms, func(value *ast.Term) error {
		result.Value = value.String()
		return nil
	})
	if err != nil {
		return answer{Error: err.Error()}
	}
	return result
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
