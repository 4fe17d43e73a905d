package main

import (
	"fmt"
	"slices"
	"strings"
	"text/template/parse"
)

// step parts the names of a path in the values, which may hold dots themselves.
const step = "\x1f"

// ref is an expression of a template that reads a value: the dot or a variable, and the names behind it.
type ref struct {
	base string // "." or "$name"
	path []string
}

// refsOf lists what an expression reads, in the order of its text.
func refsOf(node parse.Node) []ref {
	switch node := node.(type) {
	case *parse.PipeNode:
		if node == nil {
			return nil
		}
		var all []ref
		for _, command := range node.Cmds {
			all = append(all, refsOf(command)...)
		}
		return all
	case *parse.CommandNode:
		return refsOfCommand(node)
	case *parse.FieldNode:
		return []ref{{".", node.Ident}}
	case *parse.VariableNode:
		return []ref{{node.Ident[0], node.Ident[1:]}}
	case *parse.DotNode:
		return []ref{{base: "."}}
	case *parse.ChainNode: // (index .Values "a").b
		if inner := refsOf(node.Node); len(inner) == 1 {
			return []ref{inner[0].below(node.Field)}
		} else {
			return inner
		}
	}
	return nil
}

func (r ref) below(names []string) ref { return ref{r.base, slices.Concat(r.path, names)} }

// refsOfCommand knows the functions that take a value by its name, such as `index .Values "web" "replicas"`.
func refsOfCommand(command *parse.CommandNode) []ref {
	arguments := command.Args
	called, ok := arguments[0].(*parse.IdentifierNode)
	if ok && len(arguments) > 2 {
		switch called.Ident {
		case "index", "get", "hasKey":
			return indexed(arguments[1], arguments[2:])
		case "dig":
			last := len(arguments) - 1
			return indexed(arguments[last], arguments[1:max(1, last-1)])
		}
	}
	var all []ref
	for _, argument := range arguments {
		all = append(all, refsOf(argument)...)
	}
	return all
}

// indexed is what of a value the constant names lead to; what other names read is listed too.
func indexed(of parse.Node, names []parse.Node) []ref {
	read := refsOf(of)
	var rest []ref
	constant := true
	for _, name := range names {
		text, ok := name.(*parse.StringNode)
		constant = constant && ok
		if constant && len(read) == 1 {
			read = []ref{read[0].below([]string{text.Text})}
		}
		rest = append(rest, refsOf(name)...)
	}
	return append(read, rest...)
}

// scope names what the dot and the variables of one template stand for, where they stand for a single value.
type scope struct {
	tree string // of the templates of a file
	dot  string // the `with` or `range` around, empty at the top
}

func (s scope) variable(name string) string { return s.tree + step + name }

// arguments writes refs as arguments of a template function: the base, the names behind it, the key of the base.
func (s scope) arguments(refs []ref) string {
	var text strings.Builder
	for _, each := range refs {
		key := s.dot
		if each.base != "." {
			key = s.variable(each.base)
		}
		fmt.Fprintf(&text, " %s %q %q", each.base, strings.Join(each.path, step), key)
	}
	return text.String()
}
