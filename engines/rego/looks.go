package main

import (
	"reflect"

	"github.com/open-policy-agent/opa/v1/ast"
)

// looking collects what one result of a rule rests on.
type looking struct {
	recorder *recorder
	locals   *ast.ValueMap // of the rule when it gave the result
	seen     map[*frame]bool
	looks    []look
}

const (
	mostDepth = 12
	mostLooks = 2_000
)

// askedBody follows the expressions that hold in the body of the rule that was asked.
func (l *looking) askedBody(f *frame, locals *ast.ValueMap) {
	l.seen[f] = true
	shown := onlyShown(f.rule)
	for _, each := range f.trail {
		l.expression(f, each, locals, mark{negated: each.expr.Negated, shown: shown[each.expr.Index], inPolicy: true})
		if shown[each.expr.Index] {
			continue
		}
		inner := each.inner
		if len(inner) == 0 {
			inner = l.cached(each.expr)
		}
		for _, called := range inner {
			if !each.expr.Negated && called.isUseless(inner) {
				continue
			}
			l.called(called, each.expr.Negated || called.exits == 0 || called.rule == nil, each.expr.Negated, 1)
		}
	}
}

// cached is how the rules of an expression were evaluated whose answers came from a cache.
func (l *looking) cached(expr *ast.Expr) []*frame {
	var found []*frame
	ast.WalkRefs(expr, func(ref ast.Ref) bool {
		if len(ref) < 2 || !ref[0].Equal(ast.DefaultRootDocument) {
			return false
		}
		for rule, known := range l.recorder.byRule {
			if len(rule.Head.Args) == 0 && ref.HasPrefix(nameOf(rule)) {
				found = append(found, known)
			}
		}
		return false
	})
	return inOrder(found)
}

// isUseless says of a rule that it gave no answer where another definition did.
func (f *frame) isUseless(others []*frame) bool {
	if f.rule == nil || f.exits > 0 {
		return false
	}
	for _, each := range others {
		if each.exits > 0 {
			return true
		}
	}
	return false
}

// called follows a body that the rule led to: all that it tried when `every`, else what led to the answer that was used.
func (l *looking) called(f *frame, every, negated bool, depth int) {
	if l.seen[f] || depth > mostDepth {
		return
	}
	l.seen[f] = true
	tried, fixed := f.trail, (*ast.ValueMap)(nil)
	if every || f.exits == 0 {
		tried = f.all
	} else if chosen := l.chosen(f); chosen != nil {
		tried, fixed = chosen.trail, chosen.locals
	}
	for _, each := range tried {
		how := mark{negated: negated != each.expr.Negated}
		switch {
		case fixed != nil:
			l.expression(f, each, fixed, how)
		case len(each.after) > 0:
			for _, locals := range each.after {
				l.expression(f, each, locals, how)
			}
		default:
			l.expression(f, each, each.locals, how)
		}
		for _, inner := range each.inner {
			if !every && !how.negated && inner.isUseless(each.inner) {
				continue
			}
			l.called(inner, every || inner.exits == 0 || inner.rule == nil, how.negated, depth+1)
		}
	}
}

// chosen is the answer of a rule with which the asking rule went on; nil when it is not known.
func (l *looking) chosen(f *frame) *answered {
	if f.rule == nil || len(f.answers) == 0 {
		return nil
	}
	if f.rule.Head.Key == nil || len(f.answers) == 1 {
		return &f.answers[len(f.answers)-1]
	}
	var used []ast.Value
	if l.locals != nil {
		l.locals.Iter(func(_, value ast.Value) bool {
			used = append(used, value)
			return false
		})
	}
	best, most := (*answered)(nil), 0
	for at := range f.answers {
		value := f.answers[at].value
		for _, each := range used {
			if ast.Compare(value, each) == 0 {
				return &f.answers[at]
			}
		}
		if count := sharedValues(value, used); count > most {
			best, most = &f.answers[at], count
		}
	}
	return best
}

// sharedValues counts the values of an object that the asking rule has bound: it took the object apart.
func sharedValues(value ast.Value, used []ast.Value) int {
	count := 0
	if object, is := value.(ast.Object); is {
		object.Foreach(func(_, item *ast.Term) {
			for _, each := range used {
				if ast.Compare(item.Value, each) == 0 {
					count++
				}
			}
		})
	}
	return count
}

// mark is how an expression takes part.
type mark struct {
	negated, shown, inPolicy bool
}

// expression notes the fields that an expression asks for.
func (l *looking) expression(f *frame, each *attempt, locals *ast.ValueMap, how mark) {
	if f.isIdle(each) {
		return
	}
	switch terms := each.expr.Terms.(type) {
	case *ast.Term:
		l.term(f, terms, locals, how, false)
	case *ast.Every:
		l.term(f, terms.Domain, locals, how, false)
	case []*ast.Term:
		if name := terms[0].String(); name == "object.get" && len(terms) > 2 {
			for _, at := range l.resolve(wanted{frame: f, locals: locals, keys: terms[2:3]}, terms[1]) {
				l.note(at, how, look{})
			}
			return
		}
		isEqual := isComparison(terms[0].String()) && (isConstant(terms[1]) || isConstant(terms[len(terms)-1]))
		for _, term := range terms[1:] {
			l.term(f, term, locals, how, isEqual)
		}
	}
}

func (l *looking) term(f *frame, term *ast.Term, locals *ast.ValueMap, how mark, isEqual bool) {
	_, isWhole := term.Value.(ast.Var)
	switch term.Value.(type) {
	case ast.Ref, ast.Var, *ast.Array, ast.Object, ast.Set:
		for _, at := range l.resolve(wanted{frame: f, locals: locals}, term) {
			l.note(at, how, look{IsWhole: isWhole, IsEqual: isEqual})
		}
	}
}

func (l *looking) note(at path, how mark, found look) {
	inside, is := l.recorder.read.inObject(at)
	if !is || len(l.looks) >= mostLooks {
		return
	}
	found.Path = append([]any{}, inside...)
	found.IsMissing = !l.recorder.read.has(inside)
	found.IsNegated, found.IsShown, found.IsInPolicy = how.negated, how.shown, how.inPolicy
	if last := len(l.looks) - 1; last >= 0 && reflect.DeepEqual(l.looks[last], found) {
		return // a loop asks the same again and again
	}
	l.looks = append(l.looks, found)
}

func isComparison(operator string) bool { return operator == "equal" || operator == "eq" }

func isConstant(term *ast.Term) bool {
	switch term.Value.(type) {
	case ast.String, ast.Number, ast.Boolean, ast.Null:
		return true
	}
	return false
}
