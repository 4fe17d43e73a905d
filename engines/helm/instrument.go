package main

import (
	"fmt"
	"strings"
	"text/template/parse"
)

// instrumented is the source of a template file with a mark before everything that begins a line of output, and calls
// that record which values are read. Trim markers are applied already, so `{{-` is gone. The bodies of templates on one
// line, such as a name, get no marks, and without partials none of those that are included by name.
func (r *recorder) instrumented(file templateFile, partials bool) (string, error) {
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
		marker{r, file, partials && hasNewline(body)}.list(body, scope{tree: each})
		fmt.Fprintf(&source, "{{define %q}}%s{{end}}", each, body)
	}
	if root.Root != nil {
		marker{r, file, true}.list(root.Root, scope{tree: file.name})
		source.WriteString(root.Root.String())
	}
	return source.String(), nil
}

// marker rewrites one tree of a template file.
type marker struct {
	*recorder
	file    templateFile // positions of the tree count into its text
	marking bool
}

// position is the line of a byte offset.
func (m marker) position(offset int) position {
	if m.file.at.archived {
		return position{m.file.at.file, 1}
	}
	return position{m.file.at.file, m.file.lineOf(offset)}
}

func (m marker) mark(offset int) string {
	if !m.marking {
		return ""
	}
	return m.of(m.position(offset))
}

func (m marker) list(list *parse.ListNode, within scope) {
	if list == nil {
		return
	}
	var nodes []parse.Node
	before := func(text string) {
		if text != "" {
			nodes = append(nodes, textNode(text))
		}
	}
	for _, node := range list.Nodes {
		switch node := node.(type) {
		case *parse.TextNode:
			node.Text = []byte(m.markedText(string(node.Text), int(node.Pos)))
		case *parse.ActionNode:
			if len(node.Pipe.Decl) > 0 {
				before(m.let(node, node.Pipe, within))
			} else {
				before(m.see(node, within))
			}
			tidyIncludes(node.Pipe)
		case *parse.TemplateNode:
			before(m.see(node, within) + call(entering, ` ""`))
			tidyIncludes(node.Pipe)
			nodes = append(nodes, node)
			before(call(leaving, ""))
			continue
		default:
			if branch := branchOf(node); branch != nil {
				before(m.branch(branch, within))
				tidyIncludes(branch.Pipe)
			}
		}
		nodes = append(nodes, node)
	}
	list.Nodes = nodes
}

func call(function, arguments string) string { return "{{" + function + arguments + "}}" }

// let says what a variable is made of.
func (s scope) let(pipe *parse.PipeNode) string {
	var text strings.Builder
	for _, variable := range pipe.Decl {
		text.WriteString(call(letting, fmt.Sprintf(" %q%s", s.variable(variable.Ident[0]), s.arguments(refsOf(pipe)))))
	}
	return text.String()
}

// see says that an action is about to print, and what it reads.
func (m marker) see(node parse.Node, within scope) string {
	var pipe *parse.PipeNode
	calls := true
	switch node := node.(type) {
	case *parse.ActionNode:
		pipe, calls = node.Pipe, callsFunction(node.Pipe)
	case *parse.TemplateNode:
		pipe = node.Pipe
	}
	refs := refsOf(pipe)
	switch {
	case !m.marking && len(refs) == 0:
		return ""
	case !m.marking:
		return call(reading, within.arguments(refs))
	case len(refs) == 0 && !calls:
		return m.mark(int(node.Position()))
	}
	m.actions = append(m.actions, m.position(int(node.Position())))
	return call(seeing, fmt.Sprintf(" %d%s", len(m.actions)-1, within.arguments(refs)))
}

// branch rewrites the bodies of a condition or a loop, and says what it reads.
func (m marker) branch(branch *parse.BranchNode, within scope) string {
	refs := refsOf(branch.Pipe)
	number := len(m.guards)
	m.guards = append(m.guards, guardOf(branch, m.position(int(branch.Pos))))
	text := call(guarding, fmt.Sprintf(" %d%s", number, within.arguments(refs))) + within.let(branch.Pipe)
	if m.marking {
		text = m.do(branch, branch.Pipe, within) + text + within.name(branch.Pipe)
	} else if len(refs) > 0 {
		text += call(reading, within.arguments(refs))
	}
	inside := within
	if branch.NodeType != parse.NodeIf {
		inside.dot = dotOf(number)
	}
	m.list(branch.List, inside)
	if branch.NodeType == parse.NodeRange {
		prepend(branch.List, within.round(number, branch.Pipe.Decl))
	}
	m.list(branch.ElseList, within)
	if m.marking {
		if branch.ElseList == nil {
			branch.ElseList = &parse.ListNode{NodeType: parse.NodeList}
		}
		prepend(branch.ElseList, call(skipping, fmt.Sprintf(" %d", number)))
	}
	return text
}

// round says that the next round of a loop begins.
func (s scope) round(number int, declared []*parse.VariableNode) string {
	variable, key := "", ""
	if len(declared) > 0 {
		variable = s.variable(declared[len(declared)-1].Ident[0])
	}
	if len(declared) == 2 {
		key = " " + declared[0].Ident[0]
	}
	return call(looping, fmt.Sprintf(" %d %q%s", number, variable, key))
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
