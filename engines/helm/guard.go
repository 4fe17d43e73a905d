package main

import (
	"fmt"
	"regexp"
	"strings"
	"text/template/parse"
)

// guard is a condition or loop of a template.
type guard struct {
	at     position
	keys   []string // of YAML that its body prints
	opaque bool     // its body prints more than can be read off the template
}

var keyOfLine = regexp.MustCompile(`(?m)^[ \t]*(?:- +)*["']?([\w./-]+)["']?:(?:\s|$)`)

// guardOf reads off a condition which keys its body would print.
func guardOf(branch *parse.BranchNode, at position) guard {
	found := guard{at: at}
	eachNode(branch.List, func(node parse.Node) {
		switch node := node.(type) {
		case *parse.TextNode:
			for _, key := range keyOfLine.FindAllStringSubmatch(string(node.Text), -1) {
				found.keys = append(found.keys, key[1])
			}
		case *parse.TemplateNode:
			found.opaque = true
		case *parse.ActionNode:
			words := node.String()
			found.opaque = found.opaque || strings.Contains(words, "include") || strings.Contains(words, "toYaml") || strings.Contains(words, "tpl")
		}
	})
	return found
}

func dotOf(guard int) string { return fmt.Sprint("dot", step, guard) }
