package main

import (
	"strings"
	"text/template/parse"
)

// hasNewline says whether a template prints more than a single line of its own text.
func hasNewline(list *parse.ListNode) bool {
	found := false
	eachNode(list, func(node parse.Node) {
		if text, ok := node.(*parse.TextNode); ok && strings.Contains(string(text.Text), "\n") {
			found = true
		}
	})
	return found
}

// eachNode visits the nodes of a list and of the lists inside it.
func eachNode(list *parse.ListNode, visit func(parse.Node)) {
	if list == nil {
		return
	}
	for _, node := range list.Nodes {
		visit(node)
		if branch := branchOf(node); branch != nil {
			eachNode(branch.List, visit)
			eachNode(branch.ElseList, visit)
		}
	}
}

func branchOf(node parse.Node) *parse.BranchNode {
	switch node := node.(type) {
	case *parse.IfNode:
		return &node.BranchNode
	case *parse.RangeNode:
		return &node.BranchNode
	case *parse.WithNode:
		return &node.BranchNode
	}
	return nil
}

func prepend(list *parse.ListNode, text string) {
	list.Nodes = append([]parse.Node{textNode(text)}, list.Nodes...)
}

func textNode(text string) *parse.TextNode {
	return &parse.TextNode{NodeType: parse.NodeText, Text: []byte(text)}
}
