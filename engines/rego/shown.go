package main

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// onlyShown finds the expressions of a rule, by index, whose outcome goes into its answer and nowhere else.
func onlyShown(rule *ast.Rule) map[int]bool {
	found := map[int]bool{}
	inHead := map[ast.Var]bool{}
	if rule.Head.Key != nil {
		inHead = varsOf(rule.Head.Key)
	} else if rule.Head.Value != nil {
		inHead = varsOf(rule.Head.Value)
	}
	for changed := true; changed; {
		changed = false
		for _, expr := range slices.Backward(rule.Body) {
			if found[expr.Index] || !isShown(expr, rule.Body, inHead, found) {
				continue
			}
			found[expr.Index] = true
			changed = true
		}
	}
	return found
}

func isShown(expr *ast.Expr, body ast.Body, inHead map[ast.Var]bool, shown map[int]bool) bool {
	if expr.Negated || !expr.IsCall() && !expr.IsEquality() {
		return false
	}
	output := outputOf(expr)
	if output == "" || asksRules(expr) {
		return false
	}
	used := inHead[output]
	for _, other := range body {
		if other == expr || !varsOf(other)[output] {
			continue
		}
		if !shown[other.Index] {
			return false
		}
		used = true
	}
	return used
}

// asksRules says whether an expression refers to rules: that they answer anything is a condition too.
func asksRules(expr *ast.Expr) bool {
	found := false
	ast.WalkRefs(expr, func(ref ast.Ref) bool {
		found = found || ref[0].Equal(ast.DefaultRootDocument)
		return found
	})
	return found
}

func varsOf(node any) map[ast.Var]bool {
	found := map[ast.Var]bool{}
	ast.WalkVars(node, func(each ast.Var) bool {
		found[each] = true
		return false
	})
	return found
}

// outputOf is the variable that an expression defines.
func outputOf(expr *ast.Expr) ast.Var {
	terms, is := expr.Terms.([]*ast.Term)
	if !is || len(terms) < 3 {
		return ""
	}
	candidates := terms[len(terms)-1:]
	if expr.IsEquality() || expr.IsAssignment() {
		candidates = terms[1:3]
	}
	for _, each := range candidates {
		if name, is := each.Value.(ast.Var); is {
			return name
		}
	}
	return ""
}

// isIdle says that what an expression binds was never looked at again.
func (f *frame) isIdle(each *attempt) bool {
	if each.failed || f.rule == nil || each.expr.Negated || !each.expr.IsEquality() && !each.expr.IsAssignment() {
		return false
	}
	output := outputOf(each.expr)
	if output == "" {
		return false
	}
	for _, other := range f.all {
		if other.expr != each.expr && varsOf(other.expr)[output] {
			return false
		}
	}
	return f.exits == 0 || !varsOf(f.rule.Head)[output]
}

// inOrder sorts rules by where they stand, each once.
func inOrder(frames []*frame) []*frame {
	slices.SortStableFunc(frames, func(a, b *frame) int { return a.rule.Location.Compare(b.rule.Location) })
	return slices.Compact(frames)
}
