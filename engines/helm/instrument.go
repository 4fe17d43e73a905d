package main

import (
	"fmt"
	"slices"
	"strings"
	"text/template/parse"
)

// tidy is the function that every include passes through in a marked template; see tidied.
const tidy = "seaworthyTidy"

// templateFile is the text of a template and where it lies.
type templateFile struct {
	name     string // inside its chart
	at       place
	text     string
	newlines []int // byte offsets
}

func newTemplateFile(name string, at place, text string) templateFile {
	file := templateFile{name: name, at: at, text: text}
	for offset := range len(text) {
		if text[offset] == '\n' {
			file.newlines = append(file.newlines, offset)
		}
	}
	return file
}

// lineOf is the line of a byte offset.
func (f templateFile) lineOf(offset int) int {
	before, _ := slices.BinarySearch(f.newlines, offset)
	return 1 + before
}

// instrumented is the source of a template file with a mark before everything that begins a line of output. Trim
// markers are applied already, so `{{-` is gone. The bodies of templates on one line, such as a name, get no marks, and without
// partials none of those that are included by name.
func (m *marks) instrumented(file templateFile, partials bool) (string, error) {
	trees := map[string]*parse.Tree{}
	root := parse.New(file.name)
	root.Mode = parse.SkipFuncCheck
	if _, err := root.Parse(file.text, "", "", trees); err != nil {
		return "", err
	}
	var source strings.Builder
	for _, each := range sortedKeys(trees) {
		if each == file.name {
			continue
		}
		body := trees[each].Root
		marker{m, file, partials && hasNewline(body)}.list(body)
		fmt.Fprintf(&source, "{{define %q}}%s{{end}}", each, body)
	}
	if root.Root != nil {
		marker{m, file, true}.list(root.Root)
		source.WriteString(root.Root.String())
	}
	return source.String(), nil
}

// hasNewline tells whether a template prints more than a single line of its own text.
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

// marker rewrites one tree of a template file.
type marker struct {
	marks   *marks
	file    templateFile // positions of the tree count into its text
	marking bool
}

// mark stands for the line of a byte offset.
func (m marker) mark(offset int) string {
	if !m.marking {
		return ""
	}
	if m.file.at.archived {
		return m.marks.of(spot{m.file.at.file, 1})
	}
	return m.marks.of(spot{m.file.at.file, m.file.lineOf(offset)})
}

func (m marker) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	var nodes []parse.Node
	for _, node := range list.Nodes {
		switch node := node.(type) {
		case *parse.TextNode:
			node.Text = []byte(m.markedText(string(node.Text), int(node.Pos)))
		case *parse.ActionNode:
			tidyIncludes(node.Pipe)
			if len(node.Pipe.Decl) == 0 {
				nodes = append(nodes, textNode(m.mark(int(node.Pos))))
			}
		case *parse.TemplateNode:
			tidyIncludes(node.Pipe)
			nodes = append(nodes, textNode(m.mark(int(node.Pos))))
		default:
			if branch := branchOf(node); branch != nil {
				tidyIncludes(branch.Pipe)
				m.list(branch.List)
				m.list(branch.ElseList)
			}
		}
		nodes = append(nodes, node)
	}
	list.Nodes = nodes
}

func textNode(text string) *parse.TextNode {
	return &parse.TextNode{NodeType: parse.NodeText, Text: []byte(text)}
}

// markedText puts a mark before the first character of every line, behind its indentation so that functions that trim
// still find the blanks.
func (m marker) markedText(text string, offset int) string {
	var marked strings.Builder
	for done := 0; done < len(text); {
		end := len(text)
		if newline := strings.IndexByte(text[done:], '\n'); newline >= 0 {
			end = done + newline + 1
		}
		line := text[done:end]
		content := strings.TrimLeft(line, " \t")
		marked.WriteString(line[:len(line)-len(content)])
		if strings.TrimSpace(content) != "" {
			marked.WriteString(m.mark(offset + done))
		}
		marked.WriteString(content)
		done = end
	}
	if whole := marked.String(); strings.HasSuffix(whole, "{") {
		return whole[:len(whole)-1] + `{{"{"}}` // or it would run together with the action behind it
	}
	return marked.String()
}

// tidyIncludes sends the result of every include of a pipeline through tidy.
func tidyIncludes(pipe *parse.PipeNode) {
	if pipe == nil {
		return
	}
	var commands []*parse.CommandNode
	for _, command := range pipe.Cmds {
		commands = append(commands, command)
		for _, argument := range command.Args {
			tidyInside(argument)
		}
		if called, ok := command.Args[0].(*parse.IdentifierNode); ok && called.Ident == "include" {
			commands = append(commands, &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier(tidy)}})
		}
	}
	pipe.Cmds = commands
}

func tidyInside(argument parse.Node) {
	switch argument := argument.(type) {
	case *parse.PipeNode:
		tidyIncludes(argument)
	case *parse.ChainNode:
		tidyInside(argument.Node)
	}
}
