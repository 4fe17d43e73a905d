package main

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

const mostDeep = 12

// wanted is a part of what a term stands for: what is below keys, as the body of a frame has bound them.
type wanted struct {
	frame  *frame
	locals *ast.ValueMap
	keys   []*ast.Term
	depth  int
}

func (w wanted) further() wanted {
	w.depth++
	return w
}

func (w wanted) below(keys []*ast.Term) wanted {
	w.keys = slices.Concat(keys, w.keys)
	return w.further()
}

// resolve finds the fields of the input that a term stands for.
func (l *looking) resolve(w wanted, term *ast.Term) []path {
	if w.depth > mostDeep || w.frame == nil {
		return nil
	}
	if at, known := l.recorder.read.pathOf(term.Value); known {
		return []path{l.extend(w, at)}
	}
	for index := len(w.keys) - 1; index >= 0; index-- { // an item of a set is its own key
		if at, known := l.recorder.read.pathOf(l.bound(w, w.keys[index].Value)); known {
			w.keys = w.keys[index+1:]
			return []path{l.extend(w, at)}
		}
	}
	switch value := term.Value.(type) {
	case ast.Var:
		return l.variable(w.further(), value)
	case ast.Ref:
		return l.reference(w, value)
	case *ast.Array, ast.Object, ast.Set:
		return l.literal(w, value)
	}
	return nil
}

// literal follows a value that the policy puts together: the member that is wanted, or all of them.
func (l *looking) literal(w wanted, value ast.Value) []path {
	if len(w.keys) > 0 {
		key := ast.NewTerm(l.bound(w, w.keys[0].Value))
		var member *ast.Term
		switch value := value.(type) {
		case ast.Object:
			member = value.Get(key)
		case *ast.Array:
			member = value.Get(key)
		}
		if member == nil {
			return nil
		}
		w.keys = w.keys[1:]
		return l.resolve(w.further(), member)
	}
	var found []path
	each := func(member *ast.Term) { found = append(found, l.resolve(w.further(), member)...) }
	switch value := value.(type) {
	case ast.Object:
		value.Foreach(func(_, member *ast.Term) { each(member) })
	case *ast.Array:
		value.Foreach(each)
	case ast.Set:
		value.Foreach(each)
	}
	return found
}

func (l *looking) reference(w wanted, ref ast.Ref) []path {
	switch {
	case ref[0].Equal(ast.InputRootDocument):
		return []path{l.extend(w.below(ref[1:]), path{})}
	case ref[0].Equal(ast.DefaultRootDocument):
		return l.ofRule(w, ref)
	default:
		return l.resolve(w.below(ref[1:]), ref[0])
	}
}

// ofRule follows a reference to a rule: its answer, or the item of its answers that is bound, names the field.
func (l *looking) ofRule(w wanted, ref ast.Ref) []path {
	for rule, known := range l.recorder.byRule {
		at := nameOf(rule)
		if len(rule.Head.Args) > 0 || rule.Head.Key != nil || len(known.answers) == 0 || !ref.HasPrefix(at) {
			continue
		}
		if place, is := l.recorder.read.pathOf(known.answers[len(known.answers)-1].value); is {
			return []path{l.extend(w.below(ref[len(at):]), place)}
		}
		if known.rule.Head.Value == nil {
			continue
		}
		inside := w.below(ref[len(at):])
		inside.frame, inside.locals = known, known.locals
		if found := l.resolve(inside, known.rule.Head.Value); found != nil {
			return found
		}
	}
	for at := len(ref) - 1; at > 0; at-- {
		if place, is := l.recorder.read.pathOf(l.bound(w, ref[at].Value)); is {
			return []path{l.extend(w.below(ref[at+1:]), place)}
		}
	}
	return nil
}

// extend goes on from a field by the keys that are wanted, as far as they are known.
func (l *looking) extend(w wanted, from path) path {
	at := slices.Clone(from)
	for _, key := range w.keys {
		value := l.bound(w, key.Value)
		if list, is := value.(*ast.Array); is { // object.get with a path
			for index := range list.Len() {
				if step, known := stepOf(list.Elem(index).Value); known {
					at = append(at, step)
				}
			}
			continue
		}
		step, known := stepOf(value)
		if !known {
			return at
		}
		at = append(at, step)
	}
	return at
}

// bound is what a variable holds; any other term is itself.
func (l *looking) bound(w wanted, value ast.Value) ast.Value {
	name, is := value.(ast.Var)
	if !is {
		return value
	}
	for _, known := range []*ast.ValueMap{w.locals, w.frame.locals} {
		if known == nil {
			continue
		}
		if found := known.Get(name); found != nil {
			return found
		}
	}
	return value
}

func (l *looking) variable(w wanted, name ast.Var) []path {
	if w.locals != nil {
		if found := w.locals.Get(name); found != nil {
			if at, known := l.recorder.read.pathOf(found); known {
				return []path{l.extend(w, at)}
			}
		}
	}
	for _, tried := range [][]*attempt{w.frame.trail, w.frame.all} {
		for _, each := range tried {
			if found := l.defined(w, each, name); found != nil {
				return found
			}
		}
	}
	if w.frame.rule == nil && w.frame.parent != nil {
		w.frame = w.frame.parent
		return l.variable(w.further(), name)
	}
	return l.argument(w, name)
}

// argument is what the caller of a function handed over.
func (l *looking) argument(w wanted, name ast.Var) []path {
	f := w.frame
	if f.rule == nil || f.caller == nil || w.depth > mostDeep {
		return nil
	}
	terms, is := f.caller.expr.Terms.([]*ast.Term)
	if !is {
		return nil
	}
	for at, each := range f.rule.Head.Args {
		if at+1 < len(terms) && isVar(each, name) {
			outside := w.further()
			outside.keys = l.fixed(w)
			outside.frame, outside.locals = f.parent, f.caller.locals
			return l.resolve(outside, terms[at+1])
		}
	}
	return nil
}

// fixed are the wanted keys with what is bound in their place: another body has other variables.
func (l *looking) fixed(w wanted) []*ast.Term {
	keys := make([]*ast.Term, len(w.keys))
	for at, key := range w.keys {
		keys[at] = ast.NewTerm(l.bound(w, key.Value))
	}
	return keys
}

// defined finds the field of a variable where an expression defines it.
func (l *looking) defined(w wanted, each *attempt, name ast.Var) []path {
	terms, is := each.expr.Terms.([]*ast.Term)
	if !is || len(terms) < 3 {
		return nil
	}
	if terms[0].String() == "walk" {
		return l.walked(w, terms, name)
	}
	if each.expr.IsEquality() || each.expr.IsAssignment() {
		if isVar(terms[1], name) {
			return l.resolve(w.further(), terms[2])
		}
		if isVar(terms[2], name) {
			return l.resolve(w.further(), terms[1])
		}
		return nil
	}
	if !isVar(terms[len(terms)-1], name) {
		return nil
	}
	if terms[0].String() == "object.get" {
		return l.resolve(w.below(terms[2:3]), terms[1])
	}
	for _, called := range each.inner { // what a function answered: where that comes from
		if called.rule == nil || called.rule.Head.Value == nil || called.exits == 0 {
			continue
		}
		inside := w.further()
		inside.keys = l.fixed(w)
		inside.frame, inside.locals = called, called.locals
		if found := l.resolve(inside, called.rule.Head.Value); found != nil {
			return found
		}
	}
	var found []path
	w.keys = nil // a built-in function made something else of it
	for _, term := range terms[1 : len(terms)-1] {
		found = append(found, l.resolve(w.further(), term)...)
	}
	return found
}

// walked finds the field at which `walk(from, [path, value])` is.
func (l *looking) walked(w wanted, terms []*ast.Term, name ast.Var) []path {
	pair, is := terms[2].Value.(*ast.Array)
	if !is || pair.Len() != 2 || !isVar(pair.Elem(1), name) {
		return nil
	}
	return l.resolve(w.below([]*ast.Term{pair.Elem(0)}), terms[1])
}

func isVar(term *ast.Term, name ast.Var) bool {
	value, is := term.Value.(ast.Var)
	return is && value == name
}
