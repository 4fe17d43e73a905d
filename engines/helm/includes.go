package main

import "text/template/parse"

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
		if called, ok := command.Args[0].(*parse.IdentifierNode); ok && called.Ident == "include" && len(command.Args) > 1 {
			command.Args[1] = entered(command.Args[1])
			commands = append(commands, &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier(tidying)}})
		}
	}
	pipe.Cmds = commands
}

// entered says that the template of a name is about to be included.
func entered(name parse.Node) parse.Node {
	command := &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{parse.NewIdentifier(entering), name}}
	return &parse.PipeNode{NodeType: parse.NodePipe, Cmds: []*parse.CommandNode{command}}
}

func tidyInside(argument parse.Node) {
	switch argument := argument.(type) {
	case *parse.PipeNode:
		tidyIncludes(argument)
	case *parse.ChainNode:
		tidyInside(argument.Node)
	}
}
