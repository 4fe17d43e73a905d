package main

import (
	"fmt"
	"slices"
	"strings"
	"text/template/parse"
)

// let says that a variable is about to be worked out, and what it is made of.
func (m marker) let(node parse.Node, pipe *parse.PipeNode, within scope) string {
	text := within.let(pipe)
	if !m.marking {
		return text
	}
	return m.do(node, pipe, within) + text + within.name(pipe)
}

// do says that something is about to be worked out which prints nothing by itself.
func (m marker) do(node parse.Node, pipe *parse.PipeNode, within scope) string {
	m.actions = append(m.actions, m.position(int(node.Position())))
	return call(doing, fmt.Sprintf(" %d%s", len(m.actions)-1, within.arguments(refsOf(pipe))))
}

// name says which variables are being worked out.
func (s scope) name(pipe *parse.PipeNode) string {
	var text strings.Builder
	for _, variable := range pipe.Decl {
		text.WriteString(call(naming, fmt.Sprintf(" %q", s.variable(variable.Ident[0]))))
	}
	return text.String()
}

// callsFunction says whether something is worked out: a constant alone is not.
func callsFunction(pipe *parse.PipeNode) bool {
	return slices.ContainsFunc(pipe.Cmds, func(command *parse.CommandNode) bool {
		_, calls := command.Args[0].(*parse.IdentifierNode)
		_, inside := command.Args[0].(*parse.PipeNode)
		_, chain := command.Args[0].(*parse.ChainNode)
		return calls || inside || chain
	})
}
