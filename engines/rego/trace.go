package main

import (
	"context"
	"errors"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"

	"seaworthy.dev/engines/internal/wire"
)

type traceRequest struct {
	policies
	Data      map[string]any  `json:"data,omitempty"`
	Base      []any           `json:"base"` // keys to the object in every input
	Questions []traceQuestion `json:"questions"`
}

// traceQuestion is one rule that is to be evaluated with one input.
type traceQuestion struct {
	Rule  []string `json:"rule"` // its keys below data
	Input any      `json:"input"`
}

type traceAnswer struct {
	Answers []traced `json:"answers"` // in the order of the questions
}

// traced is what a rule answered, and what it looked at.
type traced struct {
	Results []tracedResult `json:"results"`
	Bodies  []tracedBody   `json:"bodies"`
	Error   string         `json:"error,omitempty"` // why it was not evaluated to its end
}

// tracedResult is one thing that a rule said.
type tracedResult struct {
	Value any    `json:"value"`
	File  string `json:"file"`
	Row   int    `json:"row"`   // of the definition that said it, 1-based
	Looks []look `json:"looks"` // in the order of the evaluation
}

// look is a field of the object that the rule asked for on the way to a result.
type look struct {
	Path       []any `json:"path"`
	IsMissing  bool  `json:"isMissing"`
	IsNegated  bool  `json:"isNegated"`  // the rule went on because something did not hold of it
	IsShown    bool  `json:"isShown"`    // only the message needs it
	IsWhole    bool  `json:"isWhole"`    // it was only handed on
	IsEqual    bool  `json:"isEqual"`    // it was compared with a constant
	IsInPolicy bool  `json:"isInPolicy"` // the rule asked itself, and not a function that it called
}

// tracedBody is one definition of the rule, and how far it came.
type tracedBody struct {
	File    string       `json:"file"`
	Row     int          `json:"row"` // 1-based
	Holds   bool         `json:"holds"`
	Stopped *tracedPlace `json:"stopped,omitempty"` // the last expression that did not hold, where none did
	Looks   []look       `json:"looks"`             // what it looked at, where it does not hold
}

// tracedPlace is an expression of a policy.
type tracedPlace struct {
	File string `json:"file"`
	Row  int    `json:"row"` // 1-based
	Text string `json:"text"`
}

const mostEvents = 300_000 // of one question; a policy may not end

// trace evaluates rules, and answers what each of their results rests on.
func trace(body []byte) (any, error) {
	asked, err := wire.Decode[traceRequest](body)
	if err != nil {
		return nil, err
	}
	modules, err := asked.parsed()
	if err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler()
	if compiler.Compile(modules); compiler.Failed() {
		return nil, refused(compiler.Errors)
	}
	ctx := context.Background()
	store := inmem.NewFromObject(orEmpty(asked.Data))
	transaction, err := store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return nil, err
	}
	defer store.Abort(ctx, transaction)
	answer := traceAnswer{[]traced{}}
	for _, question := range asked.Questions {
		read := readDocument(question.Input, steps(asked.Base))
		followed := newRecorder(read, question.Rule)
		query := topdown.NewQuery(bodyOf(question.Rule)).
			WithCompiler(compiler).
			WithStore(store).
			WithTransaction(transaction).
			WithInput(read.term).
			WithCancel(followed.cancel).
			WithIndexing(false). // it would leave out rules that cannot hold
			WithEarlyExit(false).
			WithQueryTracer(followed)
		_, err := query.Run(ctx)
		answer.Answers = append(answer.Answers, followed.answer(err))
	}
	return answer, nil
}

// bodyOf asks for the value of a rule.
func bodyOf(keys []string) ast.Body {
	ref := ast.Ref{ast.DefaultRootDocument}
	for _, key := range keys {
		ref = append(ref, ast.StringTerm(key))
	}
	return ast.NewBody(ast.Equality.Expr(ast.VarTerm("answer"), ast.NewTerm(ref)))
}

func steps(keys []any) path {
	found := path{}
	for _, key := range keys {
		if number, is := key.(float64); is {
			found = append(found, int(number))
			continue
		}
		found = append(found, key)
	}
	return found
}

// answer is what was followed, in the form of the wire.
func (r *recorder) answer(err error) traced {
	found := traced{Results: r.results, Bodies: r.bodies()}
	if found.Results == nil {
		found.Results = []tracedResult{}
	}
	var known *topdown.Error
	switch {
	case r.events > mostEvents:
		found.Error = "it took too many steps"
	case errors.As(err, &known):
		found.Error = known.Message
	case err != nil:
		found.Error = err.Error()
	}
	return found
}

// bodies lists the definitions of the rule that was asked, in the order of their lines.
func (r *recorder) bodies() []tracedBody {
	found := []tracedBody{}
	seen := map[*ast.Rule]int{}
	for _, f := range r.asked {
		at, known := seen[f.rule]
		if !known {
			at = len(found)
			seen[f.rule] = at
			found = append(found, tracedBody{File: f.rule.Location.File, Row: f.rule.Location.Row, Looks: []look{}})
		}
		body := &found[at]
		body.Holds = body.Holds || f.exits > 0
		if body.Holds {
			body.Stopped, body.Looks = nil, []look{}
			continue
		}
		if last := f.furthest(); last != nil {
			body.Stopped = last
		}
		body.Looks = append(body.Looks, r.looksOf(f)...)
	}
	slices.SortStableFunc(found, func(a, b tracedBody) int { return a.Row - b.Row })
	return found
}

// looksOf is all that a body looked at, whatever came of it.
func (r *recorder) looksOf(f *frame) []look {
	found := &looking{recorder: r, locals: f.locals, seen: map[*frame]bool{}, looks: []look{}}
	found.called(f, true, false, 0)
	return found.looks
}

// furthest is the last expression of a body that was reached and did not hold.
func (f *frame) furthest() *tracedPlace {
	var last *attempt
	for _, each := range f.all {
		if each.failed && each.expr.Location != nil && (last == nil || each.expr.Index >= last.expr.Index) {
			last = each
		}
	}
	if last == nil {
		return nil
	}
	location := last.expr.Location
	return &tracedPlace{File: location.File, Row: location.Row, Text: string(location.Text)}
}
