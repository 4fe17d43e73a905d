package main

// question is a field whose cause is looked for.
type question struct {
	document     *tracedDocument
	first        int // line of the document on which the object begins, 0-based
	path         []string
	field        field
	includeUnset bool     // a value that no file has yet may be the answer
	hidden       position // the condition that hides what is missing and names it
	answer       *cause
	candidates   []candidate // most likely first
}

// found notes the cause.
func (q *question) found(what candidate) {
	q.answer.Values = &what.at
	if what.decides.file != "" {
		q.answer.at(what.decides)
	}
}

// at places the cause at a line of a template.
func (c *cause) at(line position) { c.File, c.Line, c.Approximate = line.file, line.line, false }
