package main

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// recorder follows an evaluation: which expressions of which rules were tried, with which values.
type recorder struct {
	read    *document
	rule    ast.Ref
	cancel  topdown.Cancel
	frames  map[uint64]*frame
	byRule  map[*ast.Rule]*frame // the last of each: it stands for answers that come from a cache
	asked   []*frame             // of the rule that was asked
	results []tracedResult
	events  int
}

// frame is one evaluation of a body: of a rule, a negation or a comprehension.
type frame struct {
	parent  *frame
	caller  *attempt // the expression of the parent that led here
	rule    *ast.Rule
	trail   []*attempt // the expressions that hold now
	all     []*attempt
	locals  *ast.ValueMap
	exits   int
	answers []answered
}

// attempt is an expression that was tried.
type attempt struct {
	expr   *ast.Expr
	locals *ast.ValueMap
	inner  []*frame
	failed bool
	after  []*ast.ValueMap // what was bound when it held
}

// answered is one answer of a rule, and what led to it.
type answered struct {
	value  ast.Value
	trail  []*attempt
	locals *ast.ValueMap
}

func newRecorder(read *document, keys []string) *recorder {
	rule := ast.Ref{ast.DefaultRootDocument}
	for _, key := range keys {
		rule = append(rule, ast.StringTerm(key))
	}
	return &recorder{
		read: read, rule: rule, cancel: topdown.NewCancel(),
		frames: map[uint64]*frame{}, byRule: map[*ast.Rule]*frame{},
	}
}

func (*recorder) Enabled() bool               { return true }
func (*recorder) Config() topdown.TraceConfig { return topdown.TraceConfig{PlugLocalVars: true} }

func (r *recorder) TraceEvent(event topdown.Event) {
	if r.events++; r.events > mostEvents {
		r.cancel.Cancel()
		return
	}
	f := r.frameOf(event)
	switch event.Op {
	case topdown.EnterOp:
		r.enter(f, event)
	case topdown.EvalOp:
		f.try(event)
	case topdown.RedoOp:
		if expr, is := event.Node.(*ast.Expr); is {
			f.back(expr.Index + 1)
		}
	case topdown.FailOp:
		if len(f.trail) > 0 {
			f.trail[len(f.trail)-1].failed = true
		}
	case topdown.ExitOp:
		r.exit(f, event)
	}
}

func (r *recorder) frameOf(event topdown.Event) *frame {
	f := r.frames[event.QueryID]
	if f != nil {
		return f
	}
	f = &frame{parent: r.frames[event.ParentID]}
	if f.parent != nil && len(f.parent.trail) > 0 {
		f.caller = f.parent.trail[len(f.parent.trail)-1]
		f.caller.inner = append(f.caller.inner, f)
	}
	r.frames[event.QueryID] = f
	return f
}

func (r *recorder) enter(f *frame, event topdown.Event) {
	f.locals = event.Locals
	f.trail = nil
	rule, is := event.Node.(*ast.Rule)
	if !is {
		return
	}
	f.rule = rule
	r.byRule[rule] = f
	if r.isAsked(rule) {
		r.asked = append(r.asked, f)
	}
}

func (r *recorder) isAsked(rule *ast.Rule) bool {
	return nameOf(rule).Equal(r.rule) || rule.Ref().HasPrefix(r.rule)
}

// nameOf is how others refer to a rule.
func nameOf(rule *ast.Rule) ast.Ref { return rule.Ref().GroundPrefix() }

func (f *frame) try(event topdown.Event) {
	expr, is := event.Node.(*ast.Expr)
	if !is {
		return
	}
	f.back(expr.Index)
	f.held(event.Locals)
	tried := &attempt{expr: expr, locals: event.Locals}
	f.trail = append(f.trail, tried)
	if len(f.all) < mostAttempts {
		f.all = append(f.all, tried)
	}
}

// back drops what was tried after the expressions before index.
func (f *frame) back(index int) {
	for len(f.trail) > 0 && f.trail[len(f.trail)-1].expr.Index >= index {
		f.trail = f.trail[:len(f.trail)-1]
	}
}

const mostAttempts = 1_000 // of one body that are kept; a loop tries the same again and again

const mostAfter = 20 // bindings that are kept of one expression

func (f *frame) held(locals *ast.ValueMap) {
	if len(f.trail) == 0 {
		return
	}
	last := f.trail[len(f.trail)-1]
	if len(last.after) < mostAfter {
		last.after = append(last.after, locals)
	}
}

func (r *recorder) exit(f *frame, event topdown.Event) {
	f.locals = event.Locals
	f.exits++
	f.held(event.Locals)
	if f.rule == nil {
		return
	}
	said := f.rule.Head.Key
	if said == nil {
		said = f.rule.Head.Value
	}
	if said == nil {
		return
	}
	value := event.Plug(said).Value
	f.answers = append(f.answers, answered{value, slices.Clone(f.trail), event.Locals})
	if r.isAsked(f.rule) {
		found := &looking{recorder: r, locals: event.Locals, seen: map[*frame]bool{}, looks: []look{}}
		found.askedBody(f, event.Locals)
		at := f.rule.Location
		r.results = append(r.results, tracedResult{plain(value), at.File, at.Row, found.looks})
	}
}
